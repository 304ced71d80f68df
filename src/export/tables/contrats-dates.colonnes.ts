import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import type { Contrat } from '#catalogue/model.ts';
import { describeFields } from '../describe-field.ts';
import type { Colonne } from '../table.ts';

const champ = describeFields(contratSchema);

/** When a contract is signed, starts and ends. */
export const colonnesDates: readonly Colonne<Contrat>[] = [
  {
    nom: 'signature',
    type: 'date',
    ...champ('signature.date'),
    valeur: ({ facts }) => facts.signature?.date,
  },
  {
    nom: 'signature_deduite',
    type: 'booleen',
    ...champ('signature.deduite'),
    valeur: ({ facts }) => facts.signature && (facts.signature.deduite ?? false),
  },
  {
    nom: 'signature_note',
    type: 'texte',
    ...champ('signature.note'),
    valeur: ({ facts }) => facts.signature?.note,
  },
  {
    nom: 'debut',
    type: 'date',
    ...champ('periode.debut'),
    valeur: ({ facts }) => facts.periode?.debut,
  },
  { nom: 'fin', type: 'date', ...champ('periode.fin'), valeur: ({ facts }) => facts.periode?.fin },
  {
    nom: 'duree_annees',
    type: 'nombre',
    ...champ('duree.annees'),
    valeur: ({ facts }) => facts.duree?.annees,
  },
  {
    nom: 'duree_minimum',
    type: 'nombre',
    ...champ('duree.minimum'),
    valeur: ({ facts }) => facts.duree?.minimum,
  },
  {
    nom: 'duree_maximum',
    type: 'nombre',
    ...champ('duree.maximum'),
    valeur: ({ facts }) => facts.duree?.maximum,
  },
  {
    nom: 'echeance',
    type: 'date',
    description:
      'Fin du contrat : dernière prolongation, sinon fin de la période, sinon signature plus durée.',
    valeur: ({ echeance }) => echeance?.date,
  },
  {
    nom: 'echeance_calculee',
    type: 'booleen',
    description: 'Aucune source n’écrit l’échéance : elle est calculée, signature plus durée.',
    valeur: ({ echeance }) => echeance?.calculee,
  },
  {
    nom: 'echeance_prorogee',
    type: 'booleen',
    description: 'L’échéance est celle d’une prolongation du contrat.',
    valeur: ({ echeance }) => echeance?.prorogee,
  },
];
