import { coutGenre, financeursGenre } from './cellules/budget.ts';
import { echeanceGenre, periodeGenre } from './cellules/date.ts';
import { indicateursGenre } from './cellules/indicateurs.ts';
import { organisationsGenre } from './cellules/organisation.ts';
import { sectionGenre } from './cellules/section.ts';
import type { Colonne } from './colonne.types.ts';
import { definir } from './definir.ts';
import { lireSection } from './sections.ts';

/** A column that a coordinator's own sheet may have, and that exports spread over other ones. */
const comprise = (cle: string, titre: string, synonymes: readonly string[], reste: Pick<Parameters<typeof definir>[0], 'champ' | 'aussi' | 'genre' | 'aide'>): Colonne =>
  definir({ cle, feuille: 'fiches', titre, synonymes, exemple: '', comprise: true, ...reste });

const COMPRISES: readonly Colonne[] = [
  comprise(
    'calendrier',
    'Calendrier',
    ['Calendrier prévisionnel', 'Calendrier de réalisation', 'Calendrier de mise en œuvre', 'Période', 'Période de réalisation', 'Planning', 'Durée', 'Dates', 'Date', 'Date de réalisation', 'Temporalité', 'Quand', 'Année', 'Années', 'Année(s) de réalisation', 'Calendrier / échéance', 'Planification', 'Programmation', 'Échéancier', 'Quand ça se passe', 'Période prévue', 'De quand à quand'],
    { champ: ['calendrier', 'texte'], aussi: [['calendrier', 'debut'], ['calendrier', 'fin']], genre: periodeGenre, aide: 'Une période, ou quelques mots.' },
  ),
  comprise('echeance', 'Échéance', ['Échéances', 'Échéance prévisionnelle', 'Date prévisionnelle', 'Date limite', 'Délai', 'Délais', 'Délai de réalisation', 'Date d’échéance', 'Échéance de réalisation', 'Pour quand', 'Quand au plus tard', 'À faire avant', 'À faire pour'], {
    champ: ['calendrier', 'texte'],
    aussi: [['calendrier', 'fin'], ['calendrier', 'debut']],
    genre: echeanceGenre,
    aide: 'La date à laquelle l’action doit être faite.',
  }),
  comprise('copilotes', 'Copilote(s)', ['Copilote', 'Co-pilote', 'Co-pilotes', 'Co-pilote(s)', 'Copilotage', 'Co-pilotage', 'Co-porteur', 'Co-porteurs', 'Copilotes de l’action'], {
    champ: ['pilotes'],
    genre: organisationsGenre,
    aide: 'Qui pilote l’action avec d’autres.',
  }),
  comprise('indicateurs', 'Indicateurs', ['Indicateur', 'Indicateurs de suivi', 'Indicateur de suivi', 'Indicateurs d’évaluation', 'Indicateur d’évaluation', 'Indicateurs de suivi et d’évaluation', 'Indicateurs de résultat', 'Indicateurs de résultats', 'Indicateur de résultat', 'Critères d’évaluation', 'Évaluation', 'Modalités d’évaluation', 'Indicateurs de réussite', 'Indicateurs de réalisation', 'Suivi et évaluation', 'Critères et indicateurs', 'Critère d’évaluation', 'Critères de réussite', 'Critère de réussite', 'Critères de suivi', 'Critères', 'Mesure du succès', 'Comment saura-t-on que ça marche', 'Comment saura-t-on que c’est réussi', 'Comment saura-t-on', 'Comment évalue-t-on', 'Comment mesure-t-on', 'Ce qu’on mesure', 'On mesure quoi', 'Preuves de réussite', 'Évaluation prévue', 'Comment évaluer'], {
    champ: ['indicateurs'],
    genre: indicateursGenre,
    aide: 'Un indicateur par ligne.',
  }),
  comprise('indicateurs.processus', 'Indicateurs de processus', ['Indicateur de processus', 'Indicateurs de moyens', 'Indicateurs d’activité'], {
    champ: ['indicateurs'],
    genre: indicateursGenre,
    aide: 'Un indicateur par ligne.',
  }),
  comprise('indicateurs.impact', 'Indicateurs d’impact', ['Indicateur d’impact', 'Indicateurs d’effet'], {
    champ: ['indicateurs'],
    genre: indicateursGenre,
    aide: 'Un indicateur par ligne.',
  }),
  comprise('budget.financeurs', 'Financement', ['Financeur', 'Financeurs', 'Financeur(s)', 'Financements', 'Source de financement', 'Sources de financement', 'Cofinanceurs', 'Cofinancement', 'Cofinancements', 'Plan de financement', 'Financements mobilisés', 'Financements mobilisables', 'Partenaires financiers', 'Financements envisagés', 'Crédits mobilisés', 'Modalités de financement', 'Qui paie', 'Qui paye', 'Qui finance', 'Financé par', 'Payé par', 'Financeurs pressentis', 'Financeurs potentiels', 'Origine des financements'], {
    champ: ['budget'],
    aussi: [['corps', 'Budget']],
    genre: financeursGenre,
    aide: 'Un financeur par ligne, suivi de son montant s’il est connu.',
  }),
  comprise('budget.cout', 'Coût', ['Budget', 'Montant', 'Coût prévisionnel', 'Budget prévisionnel', 'Coût total', 'Coût de l’action', 'Budget total', 'Coût estimé', 'Coût estimatif', 'Estimation financière', 'Moyens financiers', 'Budget de l’action', 'Coûts', 'Montant total', 'Coût en euros', 'Budget alloué', 'Combien', 'Combien ça coûte', 'Montants', 'Montant prévisionnel', 'Somme', 'Enveloppe', 'Budget annuel'], {
    champ: ['budget'],
    aussi: [['corps', 'Budget']],
    genre: coutGenre,
    aide: 'Le coût de l’action, en euros.',
  }),
];

/** Parts of a fiche that are text: each one becomes a section of its body. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  Description: ['Descriptif', 'Description de l’action', 'Descriptif de l’action', 'Description du projet', 'Contenu', 'Contenu de l’action', 'Détail de l’action', 'Présentation', 'Résumé', 'En quoi consiste l’action', 'Détails', 'Actions à mener', 'Déclinaison opérationnelle'],
  Contexte: ['Éléments de contexte', 'Contexte de l’action', 'Contexte local', 'Historique', 'Existant', 'Actions existantes'],
  Étapes: ['Étape', 'Étapes de l’action', 'Étapes de mise en œuvre', 'Étapes clés', 'Grandes étapes', 'Déroulement', 'Déroulé', 'Modalités de mise en œuvre', 'Mise en œuvre', 'Modalités', 'Phases', 'Méthode', 'Méthodologie', 'Modalités de réalisation', 'Plan d’actions', 'Tâches', 'Étapes / calendrier'],
  'Points de vigilance': ['Point de vigilance', 'Vigilance', 'Freins', 'Freins et leviers', 'Freins identifiés', 'Difficultés', 'Difficultés rencontrées', 'Risques', 'Conditions de réussite', 'Facteurs de réussite', 'Leviers et freins', 'Points d’attention'],
  Bilan: ['Bilan de l’action', 'Évaluation de l’action', 'Bilan annuel', 'Bilan qualitatif', 'Résultats', 'Résultats obtenus', 'Bilan 2025', 'Bilan 2026'],
  'Liens avec d’autres plans': ['Articulation', 'Articulations', 'Liens', 'Liens avec les politiques publiques', 'Lien avec le PRS', 'Articulation avec le PRS', 'Articulation avec d’autres dispositifs', 'Articulation avec les autres plans', 'Plans et schémas', 'Cadre de référence', 'Lien PRS', 'PRS', 'Liens avec d’autres dispositifs', 'Politiques publiques concernées', 'Liens avec d’autres actions', 'Articulation avec les politiques publiques'],
  'Déterminants de santé': ['Déterminants', 'Déterminant de santé', 'Déterminants de santé visés', 'Déterminants visés', 'Déterminants de la santé'],
  Perspectives: ['Suites à donner', 'Suite à donner', 'Prochaines étapes', 'Suites', 'À venir', 'Perspectives 2026', 'Perspectives 2027'],
  Communication: ['Modalités de communication', 'Plan de communication', 'Supports de communication'],
};

/** Columns of the sheet of fiches that are understood when met, and never written. */
export const COLONNES_FICHE_COMPRISES: readonly Colonne[] = [
  ...COMPRISES,
  ...Object.entries(SECTIONS).map(([titre, synonymes]) =>
    definir({
      cle: `section.${titre}`,
      feuille: 'fiches',
      titre,
      synonymes,
      aide: `Devient la partie « ${titre} » du texte de la fiche.`,
      exemple: '',
      comprise: true,
      champ: ['corps', titre],
      genre: sectionGenre,
      valeurDe: ({ corps }) => lireSection(corps, titre),
    }),
  ),
];
