import { elementDe, docstringDe } from './aide.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { anneeGenre, montantGenre } from './cellules/nombre.ts';
import { typeIndicateurGenre } from './cellules/choix.ts';
import { dateGenre } from './cellules/date.ts';
import { sourceGenre } from './cellules/liste.ts';
import { ficheGenre } from './cellules/nom-fiche.ts';
import { ouiNonGenre } from './cellules/oui-non.ts';
import { ligneGenre, texteGenre } from './cellules/texte.ts';
import type { Colonne } from './colonne.types.ts';
import { definir } from './definir.ts';
import { LISTES_DE_FICHE } from './feuilles.ts';
import type { Genre } from './genre.types.ts';

type Liste = keyof typeof LISTES_DE_FICHE;
/** Key, heading, kind of cell, example, usual names, what to add to the docstring. */
type Rang = readonly [string, string, Genre, string, (readonly string[])?, string?];

const FICHE_SYNONYMES = [
  ...['Fiche', 'N°', 'N° fiche', 'N° de fiche', 'Fiche action', 'Fiche-action', 'N° fiche action', 'Action', 'N° action', 'N° de l’action', 'Code', 'Réf.', 'Référence'],
];

/** Columns of the sheet of a list of the fiche: the fiche first, then the fields of one element. */
function colonnesDe(feuille: Liste, rangs: readonly Rang[]): readonly Colonne[] {
  const element = elementDe(ficheSchema, LISTES_DE_FICHE[feuille]);
  return [
    definir({
      cle: `${feuille}.fiche`,
      feuille,
      titre: 'Fiche',
      synonymes: FICHE_SYNONYMES,
      aide: 'Numéro de la fiche, ou nom de son fichier : le même que dans la feuille « Fiches ».',
      exemple: '1.1',
      champ: ['fiche'],
      genre: ficheGenre,
      valeurDe: ({ nom }) => nom,
    }),
    ...rangs.map(([cle, titre, genre, exemple, synonymes = [], complement = '']) =>
      definir({
        cle: `${feuille}.${cle}`,
        feuille,
        titre,
        synonymes,
        aide: `${docstringDe(element, [cle])} ${complement}`.trim(),
        exemple,
        champ: [cle],
        genre,
      }),
    ),
  ];
}

/** Sheets « Budget », « Indicateurs » and « Jalons »: several rows a fiche. */
export const COLONNES_LISTES: readonly Colonne[] = [
  ...colonnesDe('budget', [
    ['financeur', 'Financeur', ligneGenre, 'Agence régionale de santé', ['Financeurs', 'Financement', 'Source de financement', 'Cofinanceur', 'Partenaire financier', 'Organisme']],
    ['montant', 'Montant (€)', montantGenre, '12 000', ['Montant', 'Montant en euros', 'Montant en €', 'Coût', 'Budget', 'Montant prévisionnel', 'Montant alloué', 'Montant accordé', 'Somme']],
    ['annee', 'Année', anneeGenre, '2026', ['Exercice', 'Année budgétaire', 'Annuité']],
    ['droitCommun', 'Droit commun', ouiNonGenre, 'non', ['Moyens de droit commun', 'Crédits de droit commun'], 'Écrivez oui ou non.'],
    ['note', 'Précision', texteGenre, 'Poste de médiatrice.', ['Précisions', 'Note', 'Remarque', 'Remarques', 'Commentaire', 'Commentaires', 'Observations', 'Nature de la dépense', 'Objet']],
    ['source', 'Source', sourceGenre, 's1', ['Source du montant', 'Sources']],
  ]),
  ...colonnesDe('indicateurs', [
    ['nom', 'Indicateur', ligneGenre, 'Personnes accompagnées dans l’année', ['Indicateurs', 'Intitulé', 'Intitulé de l’indicateur', 'Nom de l’indicateur', 'Indicateur de suivi', 'Indicateur d’évaluation', 'Indicateur de résultat', 'Libellé']],
    ['type', 'Type', typeIndicateurGenre, 'Résultat', ['Type d’indicateur', 'Nature', 'Nature de l’indicateur', 'Catégorie'], 'Choisissez dans la liste.'],
    ['valeurInitiale', 'Valeur initiale', texteGenre, '13 % en 2024', ['Valeur de départ', 'Valeur de référence', 'Situation initiale', 'T0', 'État initial', 'Point de départ']],
    ['cible', 'Cible', texteGenre, '10 % en 2029', ['Valeur cible', 'Valeur visée', 'Objectif', 'Objectif chiffré', 'Résultat attendu', 'Valeur attendue', 'Cible visée']],
    ['valeur', 'Valeur', texteGenre, '12 % en 2026', ['Dernière valeur', 'Valeur constatée', 'Résultat', 'Résultat obtenu', 'Valeur actuelle', 'Réalisé', 'Valeur atteinte']],
    ['frequence', 'Fréquence', texteGenre, 'chaque année', ['Périodicité', 'Rythme', 'Fréquence de mesure', 'Fréquence de recueil', 'Fréquence de collecte']],
    ['source', 'Source de la mesure', texteGenre, 'caisses d’assurance maladie', ['Source', 'Source des données', 'Sources de données', 'Producteur', 'Qui mesure', 'Responsable du recueil', 'Mode de recueil', 'Outil de mesure']],
  ]),
  ...colonnesDe('jalons', [
    ['date', 'Date', dateGenre, '07/2026', ['Échéance', 'Date prévue', 'Date prévisionnelle', 'Quand', 'Date du jalon', 'Calendrier']],
    ['titre', 'Jalon', ligneGenre, 'Ouverture des permanences', ['Jalons', 'Étape', 'Étapes', 'Intitulé', 'Intitulé du jalon', 'Étape clé', 'Événement', 'Livrable', 'Attendu']],
  ]),
];
