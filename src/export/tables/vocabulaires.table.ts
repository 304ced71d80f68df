import {
  termeVocabulaireSchema,
  type TermeVocabulaire,
} from '#domain/vocabulaire/vocabulaire.schema.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable } from '../table.ts';

const champ = describeFields(termeVocabulaireSchema);

const VOCABULAIRES = { themes: 'Thèmes', publics: 'Publics', leviers: 'Leviers' } as const;

interface LigneTerme {
  readonly vocabulaire: keyof typeof VOCABULAIRES;
  readonly id: string;
  readonly facts: TermeVocabulaire;
}

/** One row per term of the closed vocabularies: the key to the identifiers of the other tables. */
export const tableVocabulaires = declareTable<LigneTerme>({
  nom: 'vocabulaires',
  titre: 'Thèmes, publics et leviers',
  description: 'Une ligne par terme des listes fermées qui rendent les contrats comparables.',
  lignes: (catalogue) =>
    (['themes', 'publics', 'leviers'] as const).flatMap((vocabulaire) =>
      catalogue[vocabulaire].map(({ id, facts }) => ({ vocabulaire, id, facts })),
    ),
  colonnes: [
    {
      nom: 'vocabulaire',
      type: 'code',
      description:
        'Liste à laquelle le terme appartient : c’est aussi le nom de la colonne qui l’emploie.',
      libelles: VOCABULAIRES,
      valeur: ({ vocabulaire }) => vocabulaire,
    },
    {
      nom: 'identifiant',
      type: 'code',
      description: 'Identifiant permanent du terme.',
      valeur: ({ id }) => id,
    },
    { nom: 'libelle', type: 'texte', ...champ('libelle'), valeur: ({ facts }) => facts.libelle },
    {
      nom: 'definition',
      type: 'texte',
      ...champ('definition'),
      valeur: ({ facts }) => facts.definition,
    },
    {
      nom: 'rapprochement',
      type: 'texte',
      ...champ('rapprochement'),
      valeur: ({ facts }) => facts.rapprochement,
    },
  ],
});
