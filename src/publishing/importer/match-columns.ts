import { distance } from 'fastest-levenshtein';
import type { Colonne, SorteFeuille } from '../colonnes/colonne.types.ts';
import { plier } from '../colonnes/plier.ts';
import { colonnesDe } from '../colonnes/table.ts';
import type { Reconnaissance } from './importer.types.ts';

/** What the person decided for a heading: a key of column, or to leave it. */
export type Choix = ReadonlyMap<string, string>;

/** What stands in place of a key for a column to leave. */
export const IGNORER = 'ignorer';

/** A heading understood. */
export interface Correspondance {
  readonly colonne: Colonne | undefined;
  readonly reconnaissance: Extract<Reconnaissance, 'connue' | 'proche' | 'choisie' | 'ignoree'>;
}

/** Recognises headings of one kind of sheet. */
export type Reconnaitre = (titre: string) => Correspondance | undefined;

/** Shorter headings differ by too few letters from words that mean something else. */
const LONGUEUR_PROCHE = 6;
/** Longer texts are sentences. */
const LONGUEUR_TITRE = 90;

/** Columns of a kind of sheet, by key and by the names that people give them. */
interface Noms {
  readonly parCle: ReadonlyMap<string, Colonne>;
  readonly parNom: ReadonlyMap<string, Colonne>;
}

const CONNUS = new Map<SorteFeuille, Noms>();

function namesOf(sorte: SorteFeuille): Noms {
  const connus = CONNUS.get(sorte);
  if (connus) return connus;
  const colonnes = colonnesDe(sorte);
  const parNom = new Map<string, Colonne>();
  // The heading of an export belongs to its column, whatever synonym another one has.
  for (const noms of [({ titre }: Colonne) => [titre], ({ synonymes, cle }: Colonne) => [...synonymes, cle]])
    for (const colonne of colonnes) for (const nom of noms(colonne)) if (!parNom.has(plier(nom))) parNom.set(plier(nom), colonne);
  const noms = { parCle: new Map(colonnes.map((colonne) => [colonne.cle, colonne])), parNom };
  CONNUS.set(sorte, noms);
  return noms;
}

/**
 * Makes the recognition of the headings of a kind of sheet: what the person chose, then usual names,
 * then names that differ by a letter or two.
 */
export function makeRecognition(sorte: SorteFeuille, choix: Choix): Reconnaitre {
  const { parCle, parNom } = namesOf(sorte);
  const choisies = new Map([...choix].map(([titre, cle]) => [plier(titre), cle]));
  return (titre) => {
    const nom = titre.length > LONGUEUR_TITRE ? '' : plier(titre);
    if (nom === '') return undefined;
    const choisie = choisies.get(nom);
    if (choisie === IGNORER) return { colonne: undefined, reconnaissance: 'ignoree' };
    const voulue = choisie === undefined ? undefined : parCle.get(choisie);
    if (voulue) return { colonne: voulue, reconnaissance: 'choisie' };
    const connue = parNom.get(nom) ?? parNom.get(plier(titre.replace(/\([^)]*\)|\*/g, ' ')));
    if (connue) return { colonne: connue, reconnaissance: 'connue' };
    const proche = nearestName(nom, parNom);
    return proche && { colonne: proche, reconnaissance: 'proche' };
  };
}

function nearestName(nom: string, parNom: ReadonlyMap<string, Colonne>): Colonne | undefined {
  if (nom.length < LONGUEUR_PROCHE) return undefined;
  const tolerance = nom.length < 12 ? 1 : 2;
  const colonnes = new Set<Colonne>();
  for (const [connu, colonne] of parNom) {
    if (connu.length < LONGUEUR_PROCHE || Math.abs(connu.length - nom.length) > tolerance) continue;
    if (distance(nom, connu) <= tolerance) colonnes.add(colonne);
  }
  // Two columns as near as each other: nobody can say which.
  return colonnes.size === 1 ? [...colonnes][0] : undefined;
}
