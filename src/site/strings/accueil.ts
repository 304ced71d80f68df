import { compter } from '../formats.ts';

export const accueil = {
  question: 'Qu’est-il prévu pour la santé dans votre commune ?',
  chapeau:
    'Ce que l’agence régionale de santé et les élus ont promis de faire, près de chez vous, pour la santé de tous.',
  champ: 'Ou un sujet',
  bouton: 'Chercher',
  aide: (contrats: number, documents: number) =>
    `Santé mentale, sommeil, accès aux soins… La recherche porte sur ${compter(contrats, 'contrat')}, leurs axes, leurs actions et ${compter(documents, 'document signalé', 'documents signalés')}.`,
  carteAlt: (metropole: number, outremer: number) =>
    `Carte de France : ${compter(metropole, 'département')} de métropole et ${outremer} d’outre-mer ont au moins un contrat recensé ici. Plus la teinte est foncée, plus il y a de contrats.`,
  carteLegende: (metropole: number, outremer: number) =>
    `${compter(metropole, 'département')} de métropole et ${outremer} d’outre-mer ont au moins un contrat recensé ici.`,
  carteLien: 'La liste par région',
  carteCredit: 'Fond de carte : svg-maps, CC BY 4.0.',
  themes: 'De quoi parlent les contrats',
  tousLesThemes: 'Tous les thèmes',
  recents: 'Signés récemment',
  tousLesContrats: 'Tous les contrats',
  entrees: 'Par où commencer',
  habitant: {
    titre: 'J’habite ici',
    texte: 'Comprendre en cinq minutes ce qu’est un contrat local de santé, ce qu’il change et ce qu’il ne fait pas.',
    lien: 'Comprendre les contrats',
  },
  collectivite: {
    titre: 'Je travaille pour une collectivité',
    texte: 'Publier son contrat avec des fichiers simples, et voir ce que font les territoires qui ressemblent au sien.',
    lien: 'Le guide de publication',
  },
  presse: {
    titre: 'J’enquête, j’étudie',
    texte: 'Chaque fait renvoie à sa source. Les tableaux se téléchargent, avec le dictionnaire de leurs colonnes.',
    lien: 'Les données ouvertes',
  },
  couverture: (contrats: number, territoires: number) =>
    `Ce portail recense ${compter(contrats, 'contrat')} de ${compter(territoires, 'territoire')}. Ce n’est pas un inventaire complet : environ 400 contrats étaient connus en France en 2018. Une absence ici ne prouve pas qu’il n’y a pas de contrat.`,
  couvertureLien: 'Ce que le portail sait, et ce qu’il ne sait pas',
} as const;
