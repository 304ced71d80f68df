import type { Field } from '@sveltia/cms';
import { libellesDe } from './libelles-choix.ts';
import { LIBELLES_CHAMPS, TEXTES_LONGS } from './libelles.ts';
import type { References } from './references.ts';
import type { SchemaChamp } from './schema-champ.types.ts';

/** Keys that tell one element from the others, in the order in which they read well. */
const CLES_PARLANTES = [
  'id', 'date', 'etat', 'titre', 'nom', 'organisation', 'libelle', 'terme', 'sujet', 'evenement', 'financeur', 'valeur',
  'annee', 'montant', 'debut', 'fin', 'structure', 'categorie', 'texte', 'identifiant',
];

/**
 * The fields of a form, one for each field of a schema: label, the schema's own description as help,
 * what is expected, choices as lists.
 * @param references fields whose values stand elsewhere in the content
 */
export const champsDe = (schema: SchemaChamp, references: References): Field[] =>
  Object.entries(schema.properties ?? {}).map(([cle, champ]) =>
    champDe(cle, champ, schema.required?.includes(cle) === true, references),
  );

function champDe(cle: string, schema: SchemaChamp, requis: boolean, references: References): Field {
  const commun = {
    name: cle,
    label: LIBELLES_CHAMPS[cle] ?? cle,
    required: requis,
    ...(schema.description === undefined ? {} : { hint: schema.description }),
  };
  const reference = references(cle, schema);
  if (reference) return { ...commun, ...reference } as Field;
  if (schema.enum) return { ...commun, widget: 'select', options: optionsDe(schema.enum), dropdown_threshold: 3 };
  if (schema.type === 'boolean') return { ...commun, widget: 'boolean' };
  if (schema.type === 'integer' || schema.type === 'number')
    return { ...commun, widget: 'number', value_type: schema.type === 'integer' ? 'int' : 'float', min: schema.minimum ?? 0 };
  if (schema.type === 'object')
    return { ...commun, widget: 'object', collapsed: 'auto', summary: resumeDe(schema), fields: champsDe(schema, references) };
  if (schema.type === 'array') return { ...commun, label_singular: singulier(commun.label), ...listeDe(schema, references) } as Field;
  return { ...commun, ...texteDe(cle, schema) } as Field;
}

/** « Pilotes » → « Pilote »: labels of several words stay as they are. */
const singulier = (libelle: string) => (/^\S+s$/.test(libelle) ? libelle.slice(0, -1) : libelle);

const optionsDe = (valeurs: readonly string[]) => {
  const libelles = libellesDe(valeurs);
  return valeurs.map((valeur, rang) => ({ value: valeur, label: libelles?.[rang] ?? valeur }));
};

function listeDe({ items = {}, minItems }: SchemaChamp, references: References) {
  const min = minItems === undefined ? {} : { min: minItems };
  if (items.enum) return { widget: 'select', multiple: true, options: optionsDe(items.enum), ...min };
  if (items.type !== 'object') return { widget: 'list', ...motif(items), ...min };
  const fields = champsDe(items, references);
  return { widget: 'list', fields, collapsed: 'auto', summary: resumeDe(items), ...min };
}

/** How an element of a list is shown once folded. */
export function resumeDe({ properties = {} }: SchemaChamp): string {
  const cles = CLES_PARLANTES.filter((cle) => Object.hasOwn(properties, cle)).slice(0, 3);
  return cles.map((cle) => `{{fields.${cle}}}`).join(' ');
}

function texteDe(cle: string, schema: SchemaChamp) {
  if (schema.format === 'uri') return { widget: 'string', type: 'url', use_emoji_autocomplete: false };
  if (schema.format === 'email') return { widget: 'string', type: 'email', use_emoji_autocomplete: false };
  const widget = TEXTES_LONGS.has(cle) ? 'text' : 'string';
  return { widget, ...motif(schema), ...(widget === 'string' ? { use_emoji_autocomplete: false } : {}) };
}

const motif = ({ pattern, errorMessage }: SchemaChamp) =>
  pattern === undefined ? {} : { pattern: [pattern, errorMessage ?? 'Cette valeur n’a pas la forme attendue.'] };
