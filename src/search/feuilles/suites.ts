import { SEPARATEUR } from '../index-files.ts';
import { ecrireCroissants, ecrireListes, lireCroissants, lireListes } from '../serie.ts';
import { FIN_DE_RACINE } from '../texte/marque.ts';
import { plier } from '../texte/plier.ts';
import { lireUnites } from '../texte/unites.ts';
import type { ParFonds } from './occurrences.types.ts';
import { avecPrefixe, sansPrefixe } from '../vocabulaire/tete.ts';

/** Two words that follow each other, with the places of the first one in each record. */
export interface Paire {
  readonly cle: string;
  readonly places: ParFonds<Places>;
}

/** Records that have a pair, and the ranks of its first word in each. */
export interface Places {
  readonly rangs: readonly number[];
  readonly places: readonly (readonly number[])[];
}

const AUCUNE: Places = { rangs: [], places: [] };

/**
 * A word as expressions are compared: without capitals nor accents, and whatever its number and
 * gender say of it (« soins » as « soin », « mentale » as « mental »).
 */
export const formeDeSuite = (texte: string): string => {
  const plie = plier(texte.replaceAll(FIN_DE_RACINE, ''));
  return /\d/.test(plie) ? plie : plie.replace(/(?<=.{3})[sx]$/, '').replace(/(?<=.{3})e$/, '');
};

/** Words of a text, as expressions are compared. */
export const formesDe = (texte: string): readonly string[] =>
  lireUnites(texte).map((unite) => formeDeSuite(unite.texte));

export const clePaire = (premier: string, second: string): string => `${premier} ${second}`;

/** Texts of a record in which an expression may stand: none goes from one to the next. */
export const textesSuivis = (
  contenu: string,
  { title = '', k = '' }: Readonly<Record<string, string>>,
) => [contenu, title, ...k.split(SEPARATEUR)];

/** One line of a sheet of pairs. */
export const ecrirePaire = ({ cle, places }: Paire, precedente: Paire | undefined): string =>
  [
    sansPrefixe(cle, precedente?.cle ?? ''),
    ...places.flatMap((lues) => [
      ecrireCroissants(lues.rangs),
      ecrireListes(lues.places.map(ecarts)),
    ]),
  ]
    .join('\t')
    .replace(/\t+$/, '');

const ecarts = (places: readonly number[]): readonly number[] =>
  places.map((place, rang) => place - (places[rang - 1] ?? 0));

/** Reads a sheet of pairs. */
export function lirePaires(texte: string): ReadonlyMap<string, ParFonds<Places>> {
  let precedente = '';
  return new Map(
    texte.split('\n').map((ligne) => {
      const [tete = '', ...colonnes] = ligne.split('\t');
      precedente = avecPrefixe(tete, precedente);
      const [a = '', pa = '', b = '', pb = ''] = colonnes;
      return [precedente, [lirePlaces(a, pa), lirePlaces(b, pb)] as const];
    }),
  );
}

function lirePlaces(rangs: string, places: string): Places {
  if (rangs === '') return AUCUNE;
  return {
    rangs: lireCroissants(rangs),
    places: lireListes(places).map((liste) => {
      let place = 0;
      return liste.map((ecart) => (place += ecart));
    }),
  };
}
