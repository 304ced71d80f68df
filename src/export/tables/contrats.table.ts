import { LIBELLES_NATURE_CONTRAT, LIBELLES_STATUT } from '#domain/contrat/contrat.labels.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { STATUTS } from '#domain/contrat/statut.rules.ts';
import type { Contrat } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { lisibles } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';
import { colonnesContenu } from './contrats-contenu.colonnes.ts';
import { colonnesLieu } from './contrats-lieu.colonnes.ts';

const champ = describeFields(contratSchema);

const colonnesIdentite: readonly Colonne<Contrat>[] = [
  {
    nom: 'identifiant',
    type: 'code',
    description: 'Identifiant permanent du contrat : dossier du territoire, puis dossier du contrat.',
    valeur: (contrat) => contrat.id,
  },
  { nom: 'titre', type: 'texte', ...champ('titre'), valeur: ({ facts }) => facts.titre },
  { nom: 'nature', type: 'code', ...champ('nature'), valeur: ({ facts }) => facts.nature },
  {
    nom: 'nature_libelle',
    type: 'texte',
    description: 'Nature de l’acte, en clair.',
    valeur: ({ facts }) => LIBELLES_NATURE_CONTRAT[facts.nature],
  },
  { nom: 'generation', type: 'entier', ...champ('generation'), valeur: ({ facts }) => facts.generation },
];

const colonnesStatut: readonly Colonne<Contrat>[] = [
  {
    nom: 'statut',
    type: 'code',
    description: 'État du contrat, calculé d’après ses dates au jour de la colonne statut_au.',
    valeurs: STATUTS,
    valeur: ({ statut }) => statut,
  },
  {
    nom: 'statut_libelle',
    type: 'texte',
    description: 'État du contrat, en clair.',
    valeur: ({ statut }) => LIBELLES_STATUT[statut],
  },
  {
    nom: 'statut_au',
    type: 'date',
    description: 'Jour pour lequel l’état est calculé.',
    valeur: (_, { today }) => today,
  },
  {
    nom: 'statut_source',
    type: 'texte',
    ...champ('statutDeclare.texte'),
    valeur: ({ facts }) => facts.statutDeclare?.texte,
  },
];

const colonnesDates: readonly Colonne<Contrat>[] = [
  { nom: 'signature', type: 'date', ...champ('signature.date'), valeur: ({ facts }) => facts.signature?.date },
  {
    nom: 'signature_deduite',
    type: 'booleen',
    ...champ('signature.deduite'),
    valeur: ({ facts }) => facts.signature && (facts.signature.deduite ?? false),
  },
  { nom: 'signature_note', type: 'texte', ...champ('signature.note'), valeur: ({ facts }) => facts.signature?.note },
  { nom: 'debut', type: 'date', ...champ('periode.debut'), valeur: ({ facts }) => facts.periode?.debut },
  { nom: 'fin', type: 'date', ...champ('periode.fin'), valeur: ({ facts }) => facts.periode?.fin },
  { nom: 'duree_annees', type: 'nombre', ...champ('duree.annees'), valeur: ({ facts }) => facts.duree?.annees },
  { nom: 'duree_minimum', type: 'nombre', ...champ('duree.minimum'), valeur: ({ facts }) => facts.duree?.minimum },
  { nom: 'duree_maximum', type: 'nombre', ...champ('duree.maximum'), valeur: ({ facts }) => facts.duree?.maximum },
  {
    nom: 'echeance',
    type: 'date',
    description: 'Fin du contrat : dernière prolongation, sinon fin de la période, sinon signature plus durée.',
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

const colonnesSuite: readonly Colonne<Contrat>[] = [
  {
    nom: 'predecesseur',
    type: 'code',
    description: 'Identifiant du contrat auquel celui-ci succède.',
    valeur: ({ predecesseur }) => predecesseur?.id,
  },
  {
    nom: 'successeur',
    type: 'code',
    description: 'Identifiant du contrat qui lui succède.',
    valeur: ({ successeur }) => successeur?.id,
  },
  {
    nom: 'modifie',
    type: 'code',
    description: 'Pour un avenant : identifiant du contrat qu’il modifie.',
    valeur: ({ modifie }) => modifie?.id,
  },
];

const colonnesPreuve: readonly Colonne<Contrat>[] = [
  {
    nom: 'adresse',
    type: 'adresse',
    description: 'Page du contrat sur le portail.',
    valeur: (contrat) => adresseAbsolue(adresse.contrat(contrat)),
  },
  {
    nom: 'sources',
    type: 'liste',
    description: 'Sources du contrat : adresses, ou noms des documents qui n’en ont pas.',
    valeur: ({ sources }) => lisibles(sources),
  },
  { nom: 'verifie_le', type: 'date', ...champ('verifieLe'), valeur: ({ facts }) => facts.verifieLe },
];

/** One row per contract. */
export const tableContrats = declareTable<Contrat>({
  nom: 'contrats',
  titre: 'Contrats',
  description: 'Une ligne par contrat recensé : nature, état, dates, territoire, contenu publié et sources.',
  lignes: ({ contrats }) => contrats,
  colonnes: [
    ...colonnesIdentite,
    ...colonnesStatut,
    ...colonnesDates,
    ...colonnesSuite,
    ...colonnesLieu,
    ...colonnesContenu,
    ...colonnesPreuve,
  ],
});
