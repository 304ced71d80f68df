import { compter, formatDate } from '../formats.ts';

export const interfaceCommune = {
  allerAuContenu: 'Aller au contenu',
  demonstration: 'Avertissement',
  navigation: 'Navigation principale',
  filAriane: 'Fil d’Ariane',
  piedDePage: 'Informations sur le portail',
  enMarge: 'En marge du texte',
  surCettePage: 'Sur cette page',
  menu: {
    contrats: 'Contrats',
    themes: 'Thèmes',
    territoires: 'Territoires',
    comprendre: 'Comprendre',
    recherche: 'Rechercher',
  },
  pied: {
    compte: (territoires: number, contrats: number, date: string) =>
      `${compter(territoires, 'territoire recensé', 'territoires recensés')}, ${compter(contrats, 'contrat')} · mise à jour du ${formatDate(date)}`,
    accessibilite: (etat: 'totalement' | 'partiellement' | 'non') =>
      etat === 'non' ? 'Accessibilité : non conforme' : `Accessibilité : ${etat} conforme`,
    donnees: 'Données ouvertes',
    mentionsLegales: 'Mentions légales',
    planDuSite: 'Plan du site',
    aPropos: 'À propos',
    glossaire: 'Glossaire',
    guide: 'Publier un contrat',
    signaler: 'Signaler une erreur',
    licence: 'Contenu sous Licence Ouverte 2.0, sauf mention contraire.',
  },
  source: 'source',
  sources: 'Sources',
  voirSource: (numero: number) => `source ${numero}`,
  exemple: {
    pastille: 'Exemple fictif',
    bandeau:
      'Contrat fictif : ce territoire, ses partenaires et ses chiffres sont inventés pour montrer ce que peut être une publication complète.',
  },
  precedent: 'Précédent',
  suivant: 'Suivant',
  suite: 'Page suivante et page précédente',
  imprimer: 'Imprimer',
  signalerTitre: 'Une erreur, un document manquant ?',
  signalerTexte: 'Écrivez-nous : chaque correction est vérifiée, puis publiée avec sa source.',
  signalerObjet: (titre: string) => `Correction : ${titre}`,
  signalerCorps: (adresse: string) => `${adresse}\n\n`,
  verifieLe: (date: string) => `Page vérifiée le ${formatDate(date)}`,
  introuvable: {
    titre: 'Page introuvable',
    texte: 'Cette adresse ne mène à aucune page du portail. Elle a peut-être été mal recopiée.',
    issues: 'Vous pouvez repartir d’ici :',
  },
} as const;
