import { dernierJour, premierJour, type DatePartielle } from '#domain/date/date.rules.ts';
import type { Cellule } from '../../tableur/tableur.types.ts';
import type { Genre, Lecture } from '../genre.types.ts';
import { ecrireDate, jourDe, lireDate, type DateLue } from './lire-date.ts';
import { lirePeriode, type Periode } from './periode.ts';
import { texteDe } from './texte.ts';

/** A cell that shows « mars 2025 » holds the first of the month: what is shown is what was meant. */
const dateDe = ({ valeur, texte }: Cellule): DateLue => {
  if (!(valeur instanceof Date)) return lireDate(texte);
  const jour = jourDe(valeur);
  const montree = lireDate(texte);
  if (montree.sorte === 'date' && jour.startsWith(montree.date)) return montree;
  return { sorte: 'date', date: jour };
};

const quoted = (texte: string) => `« ${texteDe(texte)} »`;

/** A date that must be one: words are an error. */
export const dateGenre: Genre = {
  lire: (cellule) => {
    const lue = dateDe(cellule);
    if (lue.sorte === 'impossible') return { problemes: [DATE_IMPOSSIBLE] };
    if (lue.sorte === 'mots') return { problemes: [PAS_UNE_DATE] };
    if (lue.sorte === 'partie') return understood(cellule, lue.dernier);
    return lue.deduite === true ? understood(cellule, lue.date) : { valeur: lue.date };
  },
  ecrire: (valeur) => ecrireDate(String(valeur)),
};

const understood = ({ texte }: Cellule, date: DatePartielle): Lecture => ({ valeur: date, deductions: [`${quoted(texte)} est lu comme la date ${ecrireDate(date)}`] });

/** One end of a calendar: words that are no date are kept as the text of the calendar. */
const borneGenre = (borne: 'premier' | 'dernier'): Genre => ({
  lire: (cellule) => {
    const lue = dateDe(cellule);
    if (lue.sorte === 'impossible') return { problemes: [DATE_IMPOSSIBLE] };
    if (lue.sorte === 'partie') return understood(cellule, lue[borne]);
    if (lue.sorte === 'mots') return keepWords(cellule);
    return lue.deduite === true ? { ...keepWords(cellule), ...understood(cellule, lue.date) } : { valeur: lue.date };
  },
  ecrire: (valeur) => ecrireDate(String(valeur)),
});

const keepWords = ({ texte }: Cellule): Lecture => ({
  ailleurs: [[['calendrier', 'texte'], texteDe(texte)]],
  deductions: [`${quoted(texte)} n’est pas une date : le texte est gardé dans le calendrier`],
});

export const debutGenre: Genre = borneGenre('premier');
export const finGenre: Genre = borneGenre('dernier');

/** A whole calendar in one cell. The words stay when they say more than the dates. */
const dansUneCellule = (lire: (cellule: Cellule) => Periode | undefined): Genre => ({
  lire: (cellule) => {
    const texte = texteDe(cellule.texte);
    const periode = lire(cellule);
    if (periode === undefined) return { valeur: texte };
    const [debut, fin] = [endOf(periode.debut, 'premier'), endOf(periode.fin, 'dernier')];
    if (debut === 'impossible' || fin === 'impossible') return { problemes: [DATE_IMPOSSIBLE] };
    if (debut !== undefined && fin !== undefined && premierJour(debut) > dernierJour(fin)) return { problemes: [A_L_ENVERS] };
    const dites = [debut && `début ${ecrireDate(debut)}`, fin && `fin ${ecrireDate(fin)}`].filter(Boolean).join(', ');
    return {
      valeur: isExact(periode.debut) && isExact(periode.fin) ? undefined : texte,
      ailleurs: [...(debut === undefined ? [] : [[['calendrier', 'debut'], debut] as const]), ...(fin === undefined ? [] : [[['calendrier', 'fin'], fin] as const])],
      deductions: [`${quoted(texte)} est lu comme le calendrier : ${dites}`],
    };
  },
  ecrire: String,
});

/** A deadline: a date alone is the end. */
export const echeanceGenre: Genre = dansUneCellule((cellule) => (cellule.valeur instanceof Date ? { fin: dateDe(cellule) } : lirePeriode(texteDe(cellule.texte))));

/** A calendar: nobody can say whether a date alone is its start or its end, so that it stays a text. */
export const periodeGenre: Genre = dansUneCellule((cellule) => {
  const periode = cellule.valeur instanceof Date ? undefined : lirePeriode(texteDe(cellule.texte));
  const seule = periode?.debut === undefined && periode?.fin?.sorte !== 'impossible' && isAlone(cellule.texte);
  return seule ? undefined : periode;
});

const isAlone = (texte: string): boolean => lireDate(texteDe(texte)).sorte !== 'mots';

const endOf = (lue: DateLue | undefined, borne: 'premier' | 'dernier'): DatePartielle | 'impossible' | undefined => {
  if (lue?.sorte === 'impossible') return 'impossible';
  if (lue?.sorte === 'date') return lue.date;
  return lue?.sorte === 'partie' ? lue[borne] : undefined;
};

const isExact = (lue: DateLue | undefined): boolean => lue === undefined || (lue.sorte === 'date' && lue.deduite !== true);

const DATE_IMPOSSIBLE = {
  pourquoi: 'Cette date n’existe pas dans le calendrier.',
  remede: 'Corrigez le jour, le mois ou l’année. Si le jour est inconnu, écrivez seulement le mois et l’année.',
  exemple: '15/03/2026',
};
const A_L_ENVERS = {
  pourquoi: 'La fin est avant le début.',
  remede: 'Écrivez d’abord le début, puis la fin.',
  exemple: '2025-2027',
};
const PAS_UNE_DATE = {
  pourquoi: 'Ce n’est pas une date.',
  remede: 'Écrivez une date, aussi précise qu’elle est connue : une année, un mois ou un jour.',
  exemple: '03/2026',
};
