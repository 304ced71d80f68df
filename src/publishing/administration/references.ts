import type { Field } from '@sveltia/cms';
import { ENTREES } from './fichier-edite.ts';
import { IDENTIFIANT_ENTREE } from './formulaire.ts';
import type { DonneesAdministration, Terme } from './donnees.types.ts';
import type { SchemaChamp } from './schema-champ.types.ts';

/** What a field becomes when its values stand elsewhere in the content; undefined for the others. */
export type References = (cle: string, schema: SchemaChamp) => Partial<Field> | undefined;

/** Names of the collections and files that fields refer to. */
export const COLLECTION_TERRITOIRE = 'territoire';
export const COLLECTION_COMMUNE = 'commun';
export const collectionDe = (dossier: 'axes' | 'fiches', contrat: string) => `${dossier}-${contrat}`;

/** Where the form stands. */
interface Place {
  readonly donnees: DonneesAdministration;
  /** Folders of the contracts of the territoire. */
  readonly contrats: readonly Terme[];
  /** Folder of the contract being edited. */
  readonly contrat?: string;
}

const selectionne = (termes: readonly Terme[], multiple: boolean): Partial<Field> => ({
  widget: 'select',
  multiple,
  options: termes.map(({ id, libelle }) => ({ value: id, label: libelle })),
});

/** An identifier, and not a text that happens to be called so (the source of an indicator is a sentence). */
const isIdentifiant = ({ pattern }: SchemaChamp) => pattern !== undefined;

/** Fields of the files of a territoire whose values are chosen among what the content holds. */
export function referencesDe({ donnees, contrats, contrat }: Place): References {
  const source = (multiple: boolean): Partial<Field> => ({
    widget: 'relation',
    collection: COLLECTION_TERRITOIRE,
    file: 'territoire',
    value_field: 'sources.*.id',
    display_fields: ['sources.*.id', 'sources.*.titre'],
    multiple,
    dropdown_threshold: 0,
  });
  const fichiers = (dossier: 'axes' | 'fiches', multiple: boolean): Partial<Field> => ({
    widget: 'relation',
    collection: collectionDe(dossier, contrat ?? ''),
    value_field: '{{slug}}',
    display_fields: ['{{slug}}', 'titre'],
    multiple,
    dropdown_threshold: 0,
  });
  return (cle, schema) => {
    const vocabulaire = donnees.vocabulaires[cle];
    const identifiants = schema.items !== undefined && isIdentifiant(schema.items);
    if (vocabulaire && identifiants) return selectionne(vocabulaire, true);
    if (cle === 'source' && isIdentifiant(schema)) return source(false);
    if (cle === 'sources' && identifiants) return source(true);
    if (cle === 'organisation' && isIdentifiant(schema)) return organisation(donnees);
    if ((cle === 'predecesseur' || cle === 'modifie') && isIdentifiant(schema)) return selectionne(contrats, false);
    if (cle === 'axe' && contrat !== undefined) return fichiers('axes', false);
    if (cle === 'fiches' && contrat !== undefined) return fichiers('fiches', true);
    return cle === 'fichier' ? { widget: 'file', choose_url: false } : undefined;
  };
}

/** Organisations are read from their file when the content has one: a new one can be chosen at once. */
const organisation = ({ communs, organisations }: DonneesAdministration): Partial<Field> =>
  communs.includes('organisations')
    ? {
        widget: 'relation',
        collection: COLLECTION_COMMUNE,
        file: 'organisations',
        value_field: `${ENTREES}.*.${IDENTIFIANT_ENTREE}`,
        display_fields: [`${ENTREES}.*.nom`],
        dropdown_threshold: 0,
      }
    : { ...selectionne(organisations, false), dropdown_threshold: 0 };
