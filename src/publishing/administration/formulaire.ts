import type { SchemaChamp } from './schema-champ.types.ts';

type Table = Readonly<Record<string, unknown>>;

/** Name of the field that holds the key of an entry, where a file is a table. */
export const IDENTIFIANT_ENTREE = 'identifiant';

const isTable = (valeur: unknown): valeur is Table =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Numbers that a form chooses among the files of a folder (`axes/1.md`): their names, so texts. */
const CHOISIS_PAR_NOM: ReadonlySet<string> = new Set(['axe']);

/** A number or a text in the file, a text in the form: codes, dates, identifiers. */
const isCode = ({ type }: SchemaChamp) => Array.isArray(type) && type.includes('string');
const isNumber = ({ type }: SchemaChamp) => type === 'integer' || type === 'number';

/**
 * Facts as a form holds them: codes and dates are texts, whatever YAML read.
 * @param valeur value of a file, as parsed
 * @param cle name of the field, where it is one
 */
export function versFormulaire(schema: SchemaChamp, valeur: unknown, cle = ''): unknown {
  if (Array.isArray(valeur)) return valeur.map((element) => versFormulaire(schema.items ?? {}, element));
  if (isTable(valeur))
    return Object.fromEntries(
      Object.entries(valeur).map(([cle, champ]) => [cle, versFormulaire(schema.properties?.[cle] ?? {}, champ, cle)]),
    );
  return typeof valeur === 'number' && (isCode(schema) || CHOISIS_PAR_NOM.has(cle)) ? String(valeur) : valeur;
}

/**
 * What a form holds as facts of a file, in the order of the schema: numbers are numbers again, and what
 * was left empty is absent. A box left unticked says nothing either: all such fields are optional.
 * @returns undefined when nothing is left
 */
export function versFaits(schema: SchemaChamp, valeur: unknown): unknown {
  if (valeur === null || valeur === undefined || valeur === false) return undefined;
  if (Array.isArray(valeur)) {
    const elements = valeur.map((element) => versFaits(schema.items ?? {}, element)).filter((element) => element !== undefined);
    return elements.length > 0 ? elements : undefined;
  }
  if (isTable(valeur)) return tableVersFaits(schema, valeur);
  if (typeof valeur !== 'string') return valeur;
  const texte = valeur.trim();
  if (texte === '') return undefined;
  return isNumber(schema) && Number.isFinite(Number(texte)) ? Number(texte) : texte;
}

function tableVersFaits({ properties = {} }: SchemaChamp, valeur: Table): Table | undefined {
  const inconnues = Object.keys(valeur).filter((cle) => !Object.hasOwn(properties, cle));
  const faits = [...Object.keys(properties), ...inconnues].flatMap((cle) => {
    const champ = versFaits(properties[cle] ?? {}, valeur[cle]);
    return champ === undefined ? [] : [[cle, champ] as const];
  });
  return faits.length > 0 ? Object.fromEntries(faits) : undefined;
}

/** A table (identifier → fields) as the list that a form edits. */
export const tableVersListe = (entree: SchemaChamp, table: unknown): readonly Table[] =>
  isTable(table)
    ? Object.entries(table).map(([id, champs]) => ({
        [IDENTIFIANT_ENTREE]: id,
        ...(versFormulaire(entree, champs) as Table),
      }))
    : [];

/**
 * The list that a form edits as a table (identifier → fields).
 * @throws Error in French when two entries have the same identifier, or one has none
 */
export function listeVersTable(entree: SchemaChamp, liste: unknown): Table {
  const table: Record<string, unknown> = {};
  for (const element of Array.isArray(liste) ? liste : []) {
    const { [IDENTIFIANT_ENTREE]: identifiant, ...champs } = element as Table;
    const id = typeof identifiant === 'string' ? identifiant.trim() : '';
    if (id === '') throw new Error('Une entrée n’a pas d’identifiant. Donnez-lui-en un : des minuscules sans accent, des chiffres et des tirets.');
    if (Object.hasOwn(table, id)) throw new Error(`Deux entrées portent l’identifiant « ${id} ». Changez l’un des deux.`);
    table[id] = versFaits(entree, champs) ?? {};
  }
  return table;
}
