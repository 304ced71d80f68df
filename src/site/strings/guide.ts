import { compter } from '../formats.ts';

/** Words of the guide, apart from its chapters. */
export const guide = {
  titre: 'Guide de publication',
  description:
    'Publier un contrat local de santé, du tableur à la mise en ligne, pour qui le coordonne et pour qui l’héberge.',
  parties: {
    publier: 'Publier un contrat',
    devoirs: 'Ce que la loi demande',
    heberger: 'Héberger le portail',
  },
  anomalies: {
    titre: 'Comprendre une anomalie',
    chapeau: (nombre: number) =>
      `Les ${compter(nombre, 'sorte d’anomalie', 'sortes d’anomalies')} que l’outil peut signaler. Chacune a sa page : ce qu’elle veut dire, un exemple, comment la corriger.`,
    code: 'Code affiché par l’outil :',
    exemple: 'Un exemple',
    avant: 'Avant',
    message: 'Ce que dit l’outil',
    apres: 'Après',
    corriger: 'Comment corriger ?',
    voir: 'Anomalies voisines',
    rien: '(ce fichier n’existe pas)',
    retire: '(ce fichier est retiré)',
    inchange: '(ce fichier ne change pas)',
    renomme: 'Le fichier est seulement renommé : son contenu ne change pas.',
    encodage: 'Enregistré en Windows-1252.',
    encodageApres: 'Le même texte, enregistré en UTF-8.',
    pageWeb: 'Une page web enregistrée sous le nom d’un PDF.',
    vraiPdf: 'Le vrai document, exporté en PDF.',
  },
  capture: { texte: 'Le texte de cette image' },
  colonnes: {
    nom: (feuille: string) => `Colonnes de la feuille ${feuille}`,
    colonne: 'Colonne',
    aide: 'Ce qu’il faut y écrire',
    reconnue: 'Aussi reconnue sous',
    exemple: (exemple: string) => `Exemple : ${exemple}`,
  },
} as const;
