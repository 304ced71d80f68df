import { compter } from '../formats.ts';

export const collections = {
  contrats: {
    titre: 'Les contrats locaux de santé',
    description: (contrats: number, territoires: number) =>
      `${compter(contrats, 'contrat')} de ${compter(territoires, 'territoire')}, du plus récent au plus ancien.`,
    page: (page: number, total: number) => `page ${page} sur ${total}`,
    filtrer: 'Voir seulement',
    filtres: { statuts: 'Par état', regions: 'Par région', themes: 'Par thème' },
    combiner: 'Combiner plusieurs filtres dans la recherche',
    exemple: 'Voir à quoi ressemble une publication complète : le contrat d’exemple, fictif',
    statutTitre: (libelle: string) => `Contrats : ${libelle.toLowerCase()}`,
  },
  themes: {
    titre: 'Les thèmes des contrats',
    chapeau: 'Vingt-six thèmes, les mêmes pour tous les contrats : c’est ce qui permet de les rapprocher.',
    classement:
      'Quand un contrat ne classe pas lui-même ses axes, le rapprochement avec un thème est fait par le portail, d’après leur titre.',
    aucun: 'Aucun contrat recensé n’est encore classé sous ce thème.',
    mots: 'On le cherche aussi avec ces mots',
  },
  publics: {
    titre: 'Les publics des contrats',
    chapeau: 'À qui s’adressent les actions.',
    aucun: 'Aucune action recensée ne désigne encore ce public.',
  },
  organisations: {
    titre: 'Les organisations',
    chapeau: 'Qui porte, signe, pilote ou accompagne les contrats recensés ici.',
    roles: { porteur: 'porte', signataire: 'signe', pilote: 'pilote des actions', partenaire: 'participe à des actions' },
    roleTitres: {
      porteur: 'Contrats qu’elle porte',
      signataire: 'Contrats qu’elle signe',
      pilote: 'Actions qu’elle pilote',
      partenaire: 'Actions auxquelles elle participe',
    },
    autresNoms: 'Aussi citée sous le nom de',
    site: 'Site officiel',
  },
  territoires: {
    titre: 'Les contrats par territoire',
    chapeau: 'Par région, puis par département.',
    parLettre: 'Territoires de A à Z',
    aucun: 'Aucun contrat recensé dans ce département.',
    aucunRegion: 'Aucun contrat recensé dans cette région.',
    sansContrat: 'Aucun contrat recensé ici',
    absence: 'Aucun contrat recensé ne prouve pas qu’il n’y en a pas : ce portail n’est pas un inventaire complet.',
    agence: 'L’agence régionale de santé',
  },
  glossaire: {
    titre: 'Glossaire',
    chapeau: (termes: number) => `${compter(termes, 'mot')} que l’on rencontre dans un contrat local de santé, en termes simples.`,
    voirAussi: 'Voir aussi',
    source: 'Source',
  },
  donnees: {
    titre: 'Données ouvertes',
    chapeau:
      'Les mêmes faits que sur les pages, en tableaux : CSV pour un tableur français, JSON pour un programme. Le contrat d’exemple, fictif, n’y figure pas.',
    licence: 'Licence Ouverte 2.0 : réutilisation libre, à condition de citer la source et la date de mise à jour.',
    tableaux: 'Les tableaux',
    dictionnaire: 'Dictionnaire des colonnes',
    schemas: 'Schémas des fichiers',
    schemasTexte: 'Le format des fichiers de contenu, en JSON Schema : un éditeur de texte peut s’en servir pour guider la saisie.',
    lignes: (n: number) => compter(n, 'ligne'),
    colonne: 'Colonne',
    type: 'Type',
    description: 'Ce qu’elle contient',
  },
  plan: { titre: 'Plan du site', chapeau: 'Toutes les pages du portail, par rubrique.' },
  recherche: {
    titre: 'Rechercher dans les contrats',
    description: 'Chercher un mot, une commune ou un thème dans tous les contrats locaux de santé recensés.',
  },
  compteContrats: (n: number) => compter(n, 'contrat'),
  compteAxes: (n: number) => compter(n, 'axe'),
  compteFiches: (n: number) => compter(n, 'fiche-action', 'fiches-actions'),
} as const;
