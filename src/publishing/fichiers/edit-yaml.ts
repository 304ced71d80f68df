import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { Champ } from '#domain/anomalie/anomalie.ts';

/** One field to set; `undefined` takes it away, and the tables that it leaves empty with it. */
export interface Modification {
  readonly champ: Champ;
  readonly valeur: unknown;
}

const OPTIONS = { schema: 'core' } as const;
const RENDU = { lineWidth: 0, flowCollectionPadding: false } as const;
/** Keys of dates: a year alone reads better as a number, and means the same. */
const DATES: ReadonlySet<unknown> = new Set(['debut', 'fin', 'date']);

/**
 * Changes fields of a YAML text. What they do not touch keeps each of its characters: comments, order,
 * quotation marks, blank lines. A new key takes its place in the given order.
 * @param texte YAML with `\n` line ends, without syntax error
 * @param ordre keys of the top level, in the order of the schema
 */
export function editYaml(
  texte: string,
  modifications: readonly Modification[],
  ordre: readonly string[],
): string {
  const parCle = Map.groupBy(modifications, ({ champ }) => String(champ[0]));
  return [...parCle].reduce(
    (courant, [cle, siennes]) => editKey(courant, cle, siennes, ordre),
    texte,
  );
}

/** Facts as YAML of a new file: short lists of identifiers on one line, the rest in blocks. */
export const writeYaml = (faits: Readonly<Record<string, unknown>>): string =>
  new Document(toNode(faits, undefined), OPTIONS).toString(RENDU);

/** A top-level pair where it stands in the text. */
interface PaireSituee {
  readonly cle: string;
  readonly valeur: unknown;
  readonly debut: number;
  /** End of the value: after its line for a block, before a comment of the same line otherwise. */
  readonly fin: number;
}

function editKey(
  texte: string,
  cle: string,
  modifications: readonly Modification[],
  ordre: readonly string[],
): string {
  const document = parseDocument(texte, OPTIONS);
  const table = document.contents;
  if (isMap(table) && table.flow === true) return editWhole(document, modifications);
  const paires = isMap(table) ? table.items.map((paire) => situate(paire, texte)) : [];
  const presente = paires.find((paire) => paire.cle === cle);
  const valeur = modifications.reduce<unknown>(
    (courant, { champ, valeur }) => setAt(courant, champ.slice(1), valeur),
    isNode(presente?.valeur) ? presente.valeur.toJS(document) : undefined,
  );
  if (valeur === undefined) return presente ? removeAt(texte, presente) : texte;
  const rendu = renderPair(cle, valeur, presente?.valeur);
  return presente ? replaceAt(texte, presente, rendu) : insert(texte, cle, rendu, paires, ordre);
}

function situate({ key, value }: Pair, texte: string): PaireSituee {
  const debut = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  const fin = isNode(value) ? (value.range?.[1] ?? debut) : endOfLine(texte, debut);
  return { cle: isScalar(key) ? String(key.value) : '', valeur: value, debut, fin };
}

/** A text whose fields stand between braces has no lines to keep. */
function editWhole(document: Document.Parsed, modifications: readonly Modification[]): string {
  const faits = modifications.reduce<unknown>(
    (courant, { champ, valeur }) => setAt(courant, champ, valeur),
    document.toJS(),
  );
  return writeYaml((faits ?? {}) as Record<string, unknown>);
}

function renderPair(cle: string, valeur: unknown, ancien: unknown): string {
  const noeud = toNode(valeur, ancien, cle);
  // What follows the value in the text stays there: rendering it too would write it twice.
  if (isNode(noeud))
    Object.assign(noeud, {
      comment: undefined,
      commentBefore: isScalar(noeud) ? undefined : noeud.commentBefore,
    });
  const table = new YAMLMap();
  table.items.push(new Pair(new Scalar(cle), noeud));
  return new Document(table, OPTIONS).toString(RENDU);
}

const replaceAt = (texte: string, { debut, fin }: PaireSituee, rendu: string): string => {
  const enBloc = texte[fin - 1] === '\n';
  return texte.slice(0, debut) + (enBloc ? rendu : rendu.replace(/\n$/, '')) + texte.slice(fin);
};

const removeAt = (texte: string, { debut, fin }: PaireSituee): string =>
  texte.slice(0, debut) + texte.slice(texte[fin - 1] === '\n' ? fin : endOfLine(texte, fin));

function insert(
  texte: string,
  cle: string,
  rendu: string,
  paires: readonly PaireSituee[],
  ordre: readonly string[],
): string {
  const avant = new Set(ordre.slice(0, Math.max(0, ordre.indexOf(cle))));
  const precedente = paires.findLast((paire) => avant.has(paire.cle));
  const position =
    precedente === undefined ? (paires[0]?.debut ?? texte.length) : endOfPair(texte, precedente);
  const debut = texte.slice(0, position);
  return (
    (debut === '' || debut.endsWith('\n') ? debut : `${debut}\n`) + rendu + texte.slice(position)
  );
}

const endOfPair = (texte: string, { fin }: PaireSituee) =>
  texte[fin - 1] === '\n' ? fin : endOfLine(texte, fin);

const endOfLine = (texte: string, position: number): number => {
  const saut = texte.indexOf('\n', position);
  return saut === -1 ? texte.length : saut + 1;
};

/** The value with one place of it set; tables made on the way, and taken away when left empty. */
function setAt(courant: unknown, champ: Champ, valeur: unknown): unknown {
  const [cle, ...reste] = champ;
  if (cle === undefined) return valeur;
  const table =
    typeof courant === 'object' && courant !== null
      ? { ...(courant as Record<string, unknown>) }
      : {};
  const suite = setAt(table[cle], reste, valeur);
  if (suite === undefined) Reflect.deleteProperty(table, cle);
  else table[cle] = suite;
  return Object.keys(table).length === 0 ? undefined : table;
}

/** A value as nodes; parts that have not changed are the old nodes, with their comments and quotes. */
function toNode(valeur: unknown, ancien: unknown, cle?: string | number): unknown {
  if (isNode(ancien) && same(ancien.toJSON(), valeur)) return ancien;
  if (Array.isArray(valeur)) return toSeq(valeur, isSeq(ancien) ? ancien : undefined);
  if (typeof valeur === 'object' && valeur !== null)
    return toMap(valeur as Record<string, unknown>, isMap(ancien) ? ancien : undefined);
  return new Scalar(
    DATES.has(cle) && typeof valeur === 'string' && /^\d{4}$/.test(valeur)
      ? Number(valeur)
      : valeur,
  );
}

function toSeq(valeurs: readonly unknown[], ancien: YAMLSeq | undefined): YAMLSeq {
  const suite = new YAMLSeq();
  suite.flow =
    ancien?.flow ??
    (valeurs.length > 0 &&
      valeurs.every((valeur) => /^[a-z0-9-]+$/.test(typeof valeur === 'string' ? valeur : ' ')));
  const libres = [...(ancien?.items ?? [])];
  for (const valeur of valeurs) {
    const rang = libres.findIndex((noeud) => isNode(noeud) && same(noeud.toJSON(), valeur));
    suite.items.push(rang === -1 ? toNode(valeur, undefined) : libres.splice(rang, 1)[0]);
  }
  return suite;
}

function toMap(valeurs: Readonly<Record<string, unknown>>, ancien: YAMLMap | undefined): YAMLMap {
  const table = new YAMLMap();
  table.flow = ancien?.flow ?? false;
  const gardees = (ancien?.items ?? []).filter(
    ({ key }) => isScalar(key) && Object.hasOwn(valeurs, String(key.value)),
  );
  for (const paire of gardees) {
    const cle = isScalar(paire.key) ? String(paire.key.value) : '';
    table.items.push(new Pair(paire.key, toNode(valeurs[cle], paire.value, cle)));
  }
  const connues = new Set(gardees.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
  for (const [cle, valeur] of Object.entries(valeurs))
    if (!connues.has(cle))
      table.items.push(new Pair(new Scalar(cle), toNode(valeur, undefined, cle)));
  return table;
}

/** Same facts: a number and the text that writes it mean the same in a content file. */
export function same(a: unknown, b: unknown): boolean {
  if (isCollection(a) || isCollection(b)) return false;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b || (isPlain(a) && isPlain(b) && String(a) === String(b));
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const cles = Object.keys(a);
  return (
    cles.length === Object.keys(b).length &&
    cles.every(
      (cle) =>
        Object.hasOwn(b, cle) &&
        same((a as Record<string, unknown>)[cle], (b as Record<string, unknown>)[cle]),
    )
  );
}

const isPlain = (valeur: unknown) => typeof valeur === 'string' || typeof valeur === 'number';
