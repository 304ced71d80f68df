import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import { quote } from '../describe-value.ts';
import { EXPLICATION_RENVOI, explainYamlError } from './yaml-anomalies.ts';

/** YAML as read: its value, and where each field stands. */
export interface DocumentYaml {
  readonly valeur: unknown;
  /** Line of a field in the file; the line of the nearest field that contains it when it is absent. */
  readonly ligneDe: (champ: Champ) => number;
  /** A number that was kept as text (`1.10`, `01004`), when the field has one. */
  readonly nombreDe: (champ: Champ) => number | undefined;
}

/** Either a document, or the anomalies that make it unreadable. */
export type LectureYaml =
  | { readonly document: DocumentYaml; readonly anomalies: readonly [] }
  | { readonly document: undefined; readonly anomalies: readonly Anomalie[] };

/**
 * Reads YAML (core schema) without losing what was typed: `1.10` and `01004` stay texts.
 * @param texte YAML source
 * @param fichier path of the file, for anomalies
 * @param premiereLigne line of the file on which the source starts
 */
export function parseYaml(texte: string, fichier: string, premiereLigne = 1): LectureYaml {
  const lignes = new LineCounter();
  const ligneA = (position: number) => lignes.linePos(position).line + premiereLigne - 1;
  const anomalieA = (position: number, attendu: string, remede: string): Anomalie => ({
    code: 'yaml-illisible',
    fichier,
    champ: [],
    ligne: ligneA(position),
    trouve: quote(texte.split('\n')[lignes.linePos(position).line - 1] ?? ''),
    attendu,
    remede,
  });
  try {
    const document = parseDocument(texte, { schema: 'core', lineCounter: lignes, prettyErrors: false });
    const erreurs = meaningfulErrors([...document.errors, ...document.warnings]).map((erreur) => {
      const { attendu, remede } = explainYamlError(erreur.code);
      return anomalieA(erreur.code === 'MISSING_CHAR' ? openedAt(document, erreur.pos[0]) : erreur.pos[0], attendu, remede);
    });
    const renvoi = erreurs.length === 0 ? findReference(document) : undefined;
    if (renvoi !== undefined) erreurs.push(anomalieA(renvoi, EXPLICATION_RENVOI.attendu, EXPLICATION_RENVOI.remede));
    if (erreurs.length > 0) return { document: undefined, anomalies: erreurs };
    return { document: toDocumentYaml(document, ligneA, premiereLigne), anomalies: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const anomalie = anomalieA(0, 'quelques niveaux d’emboîtement', 'Simplifiez ce fichier : il emboîte trop de listes.');
    return { document: undefined, anomalies: [anomalie] };
  }
}

/** After a first syntax error the parser sees others that do not exist; a key written twice is always one of its own. */
function meaningfulErrors(erreurs: readonly YAMLError[]): YAMLError[] {
  const syntaxe = erreurs.filter((erreur) => erreur.code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  return syntaxe.length > 0 ? syntaxe.slice(0, 1) : [...erreurs];
}

/** Where the quotation mark or bracket that nothing closes was opened: the parser says where it gave up. */
function openedAt(document: Document, position: number): number {
  let debut = position;
  visit(document, {
    Node(_, noeud) {
      const ouvrant = (isScalar(noeud) && noeud.type?.startsWith('QUOTE') === true) || (isCollection(noeud) && noeud.flow === true);
      if (ouvrant && noeud.range && noeud.range[0] < position && position <= noeud.range[2]) debut = noeud.range[0];
    },
  });
  return debut;
}

/** Position of the first alias, anchor or tag: they let a few lines expand into gigabytes. */
function findReference(document: Document): number | undefined {
  let position: number | undefined;
  visit(document, {
    Node(_, noeud) {
      const porteAncre = !isAlias(noeud) && (noeud.anchor !== undefined || noeud.tag?.startsWith('!') === true);
      if (!isAlias(noeud) && !porteAncre) return undefined;
      position = noeud.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return position;
}

function toDocumentYaml(document: Document, ligneA: (position: number) => number, premiereLigne: number): DocumentYaml {
  const nombres = keepNumbersAsTyped(document);
  return {
    valeur: withoutEmptyFields(document.toJS()),
    ligneDe: (champ) => {
      const position = positionOf(document, champ);
      return position === undefined ? Math.max(1, premiereLigne - 1) : ligneA(position);
    },
    nombreDe: (champ) => nombres.get(document.getIn(champ, true)),
  };
}

/** Replaces by its source each number that would not be written back the same; gives the numbers replaced. */
function keepNumbersAsTyped(document: Document): ReadonlyMap<unknown, number> {
  const nombres = new Map<unknown, number>();
  visit(document, {
    Scalar(_, scalaire) {
      if (typeof scalaire.value !== 'number' || scalaire.source === undefined) return;
      if (String(scalaire.value) === scalaire.source) return;
      nombres.set(scalaire, scalaire.value);
      scalaire.value = scalaire.source;
    },
  });
  return nombres;
}

/** A key with nothing after it says nothing: templates may keep the fields that nobody filled. */
function withoutEmptyFields(valeur: unknown): unknown {
  if (Array.isArray(valeur)) valeur.forEach(withoutEmptyFields);
  else if (typeof valeur === 'object' && valeur !== null) {
    const table = valeur as Record<string, unknown>;
    for (const cle of Object.keys(table)) {
      if (table[cle] === null) Reflect.deleteProperty(table, cle);
      else withoutEmptyFields(table[cle]);
    }
  }
  return valeur;
}

function positionOf(document: Document, champ: Champ): number | undefined {
  let noeud: unknown = document.contents;
  let position: number | undefined;
  for (const etape of champ) {
    if (!isCollection(noeud)) break;
    if (isMap(noeud)) {
      const paire = noeud.items.find(({ key }) => isScalar(key) && String(key.value) === String(etape));
      if (!paire) break;
      position = isNode(paire.key) ? (paire.key.range?.[0] ?? position) : position;
      noeud = paire.value;
    } else if (isSeq(noeud)) {
      noeud = noeud.items[Number(etape)];
      if (!isNode(noeud)) break;
      position = noeud.range?.[0] ?? position;
    }
  }
  return position;
}
