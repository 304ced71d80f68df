import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import type { Fiche } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { colonnesContrat, colonnesOrganisations, colonnesTermes, lisibles } from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';

const champ = describeFields(ficheSchema);

const colonnesPlace: readonly Colonne<Fiche>[] = [
  {
    nom: 'identifiant',
    type: 'code',
    description: 'Identifiant permanent de la fiche : contrat, puis nom de la fiche.',
    valeur: ({ id }) => id,
  },
  ...colonnesContrat<Fiche>(({ contrat }) => contrat),
  { nom: 'axe', type: 'entier', ...champ('axe'), valeur: ({ axe }) => axe?.numero },
  { nom: 'axe_titre', type: 'texte', description: 'Titre de cet axe.', valeur: ({ axe }) => axe?.facts.titre },
  {
    nom: 'code',
    type: 'code',
    description: 'Numéro de la fiche dans le contrat ; vide quand la source ne numérote pas.',
    valeur: ({ code }) => code,
  },
  { nom: 'titre', type: 'texte', ...champ('titre'), valeur: ({ facts }) => facts.titre },
];

const colonnesAction: readonly Colonne<Fiche>[] = [
  { nom: 'constat', type: 'texte', ...champ('constat'), valeur: ({ facts }) => facts.constat },
  { nom: 'objectif', type: 'texte', ...champ('objectif'), valeur: ({ facts }) => facts.objectif },
  { nom: 'objectifs', type: 'liste', ...champ('objectifs'), valeur: ({ facts }) => facts.objectifs },
  ...colonnesOrganisations<Fiche>('pilotes', champ('pilotes').description, ({ pilotes }) => pilotes),
  ...colonnesOrganisations<Fiche>('partenaires', champ('partenaires').description, ({ partenaires }) => partenaires),
  ...colonnesTermes<Fiche>('themes', champ('themes').description, ({ themes }) => themes),
  ...colonnesTermes<Fiche>('publics', champ('publics').description, ({ publics }) => publics),
  { nom: 'publics_cites', type: 'liste', ...champ('publicsCites'), valeur: ({ facts }) => facts.publicsCites },
  ...colonnesTermes<Fiche>('leviers', champ('leviers').description, ({ leviers }) => leviers),
  { nom: 'lieu', type: 'texte', ...champ('territoire'), valeur: ({ facts }) => facts.territoire },
];

const colonnesSuivi: readonly Colonne<Fiche>[] = [
  { nom: 'debut', type: 'date', ...champ('calendrier.debut'), valeur: ({ facts }) => facts.calendrier?.debut },
  { nom: 'fin', type: 'date', ...champ('calendrier.fin'), valeur: ({ facts }) => facts.calendrier?.fin },
  { nom: 'calendrier', type: 'texte', ...champ('calendrier.texte'), valeur: ({ facts }) => facts.calendrier?.texte },
  { nom: 'rythme', type: 'texte', ...champ('calendrier.recurrent'), valeur: ({ facts }) => facts.calendrier?.recurrent },
  { nom: 'moyens', type: 'texte', ...champ('moyens'), valeur: ({ facts }) => facts.moyens },
  {
    nom: 'financeurs',
    type: 'liste',
    description: 'Qui finance l’action ; les montants sont dans les données du contrat.',
    valeur: ({ facts }) => [...new Set(facts.budget.map(({ financeur }) => financeur))],
  },
  {
    nom: 'indicateurs',
    type: 'liste',
    ...champ('indicateurs'),
    valeur: ({ facts }) => facts.indicateurs.map(({ nom }) => nom),
  },
  { nom: 'avancement', type: 'code', ...champ('avancement.etat'), valeur: ({ facts }) => facts.avancement?.etat },
  { nom: 'avancement_au', type: 'date', ...champ('avancement.date'), valeur: ({ facts }) => facts.avancement?.date },
  { nom: 'avancement_note', type: 'texte', ...champ('avancement.note'), valeur: ({ facts }) => facts.avancement?.note },
];

const sourcesDe = ({ facts, contrat }: Fiche) =>
  facts.sources.length === 0
    ? contrat.sources
    : contrat.territoire.facts.sources.filter(({ id }) => facts.sources.includes(id));

const colonnesPreuve: readonly Colonne<Fiche>[] = [
  { nom: 'note', type: 'texte', ...champ('note'), valeur: ({ facts }) => facts.note },
  {
    nom: 'adresse',
    type: 'adresse',
    description: 'Page de la fiche sur le portail.',
    valeur: (fiche) => adresseAbsolue(adresse.fiche(fiche)),
  },
  {
    nom: 'sources',
    type: 'liste',
    description: 'Sources de la fiche, sinon celles du contrat : adresses, ou noms des documents qui n’en ont pas.',
    valeur: (fiche) => lisibles(sourcesDe(fiche)),
  },
];

/** One row per action sheet. */
export const tableFiches = declareTable<Fiche>({
  nom: 'fiches',
  titre: 'Fiches-actions',
  description: 'Une ligne par fiche-action publiée : objectifs, pilotes, partenaires, publics, calendrier et avancement.',
  lignes: ({ contrats }) => contrats.flatMap(({ fiches }) => fiches),
  colonnes: [...colonnesPlace, ...colonnesAction, ...colonnesSuivi, ...colonnesPreuve],
});
