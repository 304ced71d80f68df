import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import type { Fiche } from '#catalogue/model.ts';
import { adresse, adresseAbsolue } from '#site/addresses.ts';
import { sourcesDuTexte } from '#site/sources.ts';
import {
  colonnesContrat,
  colonnesOrganisations,
  colonnesTermes,
  lisibles,
} from '../colonnes-partagees.ts';
import { describeFields } from '../describe-field.ts';
import { declareTable, type Colonne } from '../table.ts';
import { colonnesSuivi } from './fiches-suivi.colonnes.ts';

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
  {
    nom: 'axe_titre',
    type: 'texte',
    description: 'Titre de cet axe.',
    valeur: ({ axe }) => axe?.facts.titre,
  },
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
  {
    nom: 'objectifs',
    type: 'liste',
    ...champ('objectifs'),
    valeur: ({ facts }) => facts.objectifs,
  },
  ...colonnesOrganisations<Fiche>(
    'pilotes',
    champ('pilotes').description,
    ({ pilotes }) => pilotes,
  ),
  ...colonnesOrganisations<Fiche>(
    'partenaires',
    champ('partenaires').description,
    ({ partenaires }) => partenaires,
  ),
  ...colonnesTermes<Fiche>('themes', champ('themes').description, ({ themes }) => themes),
  ...colonnesTermes<Fiche>('publics', champ('publics').description, ({ publics }) => publics),
  {
    nom: 'publics_cites',
    type: 'liste',
    ...champ('publicsCites'),
    valeur: ({ facts }) => facts.publicsCites,
  },
  ...colonnesTermes<Fiche>('leviers', champ('leviers').description, ({ leviers }) => leviers),
  { nom: 'lieu', type: 'texte', ...champ('territoire'), valeur: ({ facts }) => facts.territoire },
];

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
    description:
      'Sources de la fiche, sinon celles du contrat : adresses, ou noms des documents qui n’en ont pas.',
    valeur: ({ contrat, texte, facts }) => lisibles(sourcesDuTexte(contrat, texte, facts.sources)),
  },
];

/** One row per action sheet. */
export const tableFiches = declareTable<Fiche>({
  nom: 'fiches',
  titre: 'Fiches-actions',
  description:
    'Une ligne par fiche-action publiée : objectifs, pilotes, partenaires, publics, calendrier et avancement.',
  lignes: ({ contrats }) => contrats.flatMap(({ fiches }) => fiches),
  colonnes: [...colonnesPlace, ...colonnesAction, ...colonnesSuivi, ...colonnesPreuve],
});
