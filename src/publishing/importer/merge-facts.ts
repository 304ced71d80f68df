import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { CelluleLue, Colonne, Contexte, FaitsEcrits } from '../colonnes/colonne.types.ts';
import { valueAt } from '../colonnes/definir.ts';
import { rassembler } from '../colonnes/rassembler.ts';
import { lireSection, poserSection } from '../colonnes/sections.ts';
import { same, type Modification } from '../fichiers/edit-yaml.ts';
import { giveBack, MOTS_DU_CALENDRIER, wordsThatStay } from './stale-facts.ts';
import type { Cellule } from '../tableur/tableur.types.ts';

/** A column of a row, with its cell and what it says. */
export interface ColonneLue {
  readonly colonne: Colonne;
  readonly cellule: Cellule;
  readonly lue: CelluleLue;
}

/** What a row makes of a file: fields to change, and its text. */
export interface Fusion {
  readonly modifications: readonly Modification[];
  readonly corps: string;
  readonly deductions: readonly string[];
}

/** Fields that say where a row goes, not what its file holds. */
const HORS_FAITS: ReadonlySet<unknown> = new Set(['nom', 'fiche', 'supprimer']);
/** A state of progress holds on a day, by a source: they change with it. */
const CONSTAT: readonly Champ[] = [['avancement', 'date'], ['avancement', 'source']];
const ETAT: Champ = ['avancement', 'etat'];

/**
 * Sets a row against what its file says. A cell that shows what an export would print leaves its fields
 * alone; any other gives them its values, and empties those that it does not give.
 * @param present facts of the file; undefined for a new one
 */
export function mergeFacts(colonnes: readonly ColonneLue[], present: FaitsEcrits | undefined, contexte: Contexte): Fusion {
  const utiles = colonnes.filter(({ colonne }) => !HORS_FAITS.has(colonne.champs[0]?.[0]));
  const changees = utiles.filter((lue) => !isKept(lue, present, contexte));
  const dites = utiles.map((lue) => (present && !changees.includes(lue) ? giveBack(asItStands(lue.colonne, present), lue.colonne.champs, changees) : lue.lue));
  const restent = utiles.some(({ colonne }) => colonne.champs.some((champ) => champ.join('\0') === MOTS_DU_CALENDRIER.join('\0'))) ? undefined : wordsThatStay(changees, present);
  const lues = restent === undefined ? dites : [restent, ...dites];
  const dit = rassembler(lues, new Set(utiles.map(({ colonne }) => colonne.cle)), contexte);
  const champs = uniqueFields([...utiles.flatMap(({ colonne }) => colonne.champs), ...lues.flatMap(({ faits }) => faits.map(([champ]) => champ)), ...(restent === undefined ? [] : [MOTS_DU_CALENDRIER]), ...CONSTAT]);
  const modifications = champs
    .filter((champ) => champ[0] !== 'corps')
    .flatMap((champ): Modification[] => {
      const avant = present && valueAt(present.faits, champ);
      const apres = keepElements(valueAt(dit.faits, champ), avant, champ, utiles, contexte);
      return same(apres ?? [], avant ?? []) ? [] : [{ champ, valeur: apres }];
    });
  const corps = mergeBody(dit, champs, present);
  const connues = new Set(changees.flatMap(({ lue }) => lue.deductions));
  const nouvelles = changees.length === 0 ? [] : dit.deductions.filter((deduction) => !lues.some((lue) => lue.deductions.includes(deduction)));
  return { modifications: settleState(modifications, utiles, present), corps, deductions: [...connues, ...nouvelles] };
}

/** An empty cell is not what its file says when a field that it fills besides holds something. */
const isKept = ({ colonne, cellule }: ColonneLue, present: FaitsEcrits | undefined, contexte: Contexte): boolean =>
  present !== undefined && clean(cellule.texte) === clean(colonne.ecrire(present, contexte)) && !(cellule.texte.trim() === '' && colonne.champs.slice(1).some((champ) => champ[0] !== 'corps' && valueAt(present.faits, champ) !== undefined));

/** Spreadsheets change line ends and add blanks; they mean nothing. */
const clean = (texte: string): string => texte.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();

/** What a column would say if its cell said what the file holds. */
const asItStands = ({ champs }: Colonne, present: FaitsEcrits): CelluleLue => ({
  faits: champs.flatMap((champ) => {
    const valeur = champ[0] === 'corps' ? bodyPart(present.corps, champ) : valueAt(present.faits, champ);
    return valeur === undefined ? [] : [[champ, valeur] as const];
  }),
  problemes: [],
  deductions: [],
});

const bodyPart = (corps: string, [, titre]: Champ): string | undefined => (titre === undefined ? corps : lireSection(corps, String(titre))) || undefined;

const uniqueFields = (champs: readonly Champ[]): readonly Champ[] => [...new Map(champs.map((champ) => [champ.join('\0'), champ])).values()];

/** The whole text first, when a column gives it; then the sections that columns give or empty. */
function mergeBody(dit: ReturnType<typeof rassembler>, champs: readonly Champ[], present: FaitsEcrits | undefined): string {
  const entier = champs.some(([tete, titre]) => tete === 'corps' && titre === undefined);
  const depart = entier ? (dit.corps ?? '') : (present?.corps ?? '');
  const donnees = new Map(dit.sections);
  const titres = new Set([...champs.flatMap(([tete, titre]) => (tete === 'corps' && titre !== undefined ? [String(titre)] : [])), ...donnees.keys()]);
  return [...titres].reduce((corps, titre) => {
    const texte = donnees.get(titre);
    return (lireSection(corps, titre) ?? '') === (texte ?? '') ? corps : poserSection(corps, titre, texte);
  }, depart);
}

/** Elements whose words have not changed keep what the cell does not show: an identifier, a kind. */
function keepElements(apres: unknown, avant: unknown, champ: Champ, colonnes: readonly ColonneLue[], contexte: Contexte): unknown {
  const colonne = colonnes.map((lue) => lue.colonne).find(({ champs }) => champs[0]?.join('\0') === champ.join('\0'));
  if (!colonne || !Array.isArray(apres) || !Array.isArray(avant)) return apres;
  const wordsOf = (element: unknown) => clean(colonne.ecrire({ nom: '', faits: tableWith(champ, [element]), corps: '' }, contexte));
  const libres = avant.map((element: unknown) => ({ element, mots: wordsOf(element) }));
  return apres.map((element: unknown) => {
    const mots = wordsOf(element);
    const rang = libres.findIndex((libre) => libre.mots === mots);
    return rang === -1 ? element : libres.splice(rang, 1)[0]?.element;
  });
}

const tableWith = (champ: Champ, valeur: unknown): Record<string, unknown> =>
  champ.reduceRight<unknown>((dedans, etape) => ({ [etape]: dedans }), valeur) as Record<string, unknown>;

/**
 * A state that does not change keeps the day and the source that it has, when the sheet has no column
 * for them; a state that is emptied takes them away, with its note.
 */
function settleState(modifications: readonly Modification[], colonnes: readonly ColonneLue[], present: FaitsEcrits | undefined): readonly Modification[] {
  const etat = modifications.find(({ champ }) => champ.join('\0') === ETAT.join('\0'));
  if (etat && etat.valeur === undefined && present?.faits['avancement'] !== undefined)
    return [...modifications.filter(({ champ }) => champ[0] !== 'avancement'), { champ: ['avancement'], valeur: undefined }];
  if (etat) return modifications;
  const enColonne = new Set(colonnes.flatMap(({ colonne }) => colonne.champs.map((champ) => champ.join('\0'))));
  return modifications.filter(({ champ }) => enColonne.has(champ.join('\0')) || !CONSTAT.some((constat) => constat.join('\0') === champ.join('\0')));
}
