import { clePaire, formesDe, type Paire, type Places, textesSuivis } from '../feuilles/suites.ts';
import type { TexteIndexe } from './index-lu.types.ts';

/** Between two texts of a record: no expression goes from one to the next. */
const COUPURE = 0;

/** Words of all texts as numbers, one after the other; 0 parts two texts. */
interface Suite {
  readonly mots: Uint32Array;
  /** Rank in `mots` of the first word of each record, and of the end. */
  readonly debuts: readonly number[];
}

/** All pairs of words that follow each other in records, sorted, with their places. */
export function* releverPaires(fonds: readonly (readonly TexteIndexe[])[]): Generator<Paire> {
  const formes = [''];
  const numeros = new Map<string, number>();
  const numeroDe = (forme: string): number => {
    let numero = numeros.get(forme);
    if (numero === undefined) numeros.set(forme, (numero = formes.push(forme) - 1));
    return numero;
  };
  const suites = fonds.map((textes) => lireSuite(textes, numeroDe));
  const parPremier = suites.map((suite) => classer(suite, formes.length));
  const ordre = formes.map((_, numero) => numero).slice(1);
  ordre.sort((a, b) => comparer(`${formes[a]} `, `${formes[b]} `));
  for (const premier of ordre) {
    const seconds = new Map<number, [Releve, Releve]>();
    for (const [rang, suite] of suites.entries())
      for (const place of parPremier[rang]?.(premier) ?? []) {
        const second = suite.mots[place + 1] ?? COUPURE;
        if (second === COUPURE) continue;
        const releves = seconds.get(second) ?? [new Releve(), new Releve()];
        seconds.set(second, releves);
        releves[rang]?.ajouter(suite.debuts, place);
      }
    const cles = [...seconds.keys()].map(
      (second) => [clePaire(formes[premier] ?? '', formes[second] ?? ''), second] as const,
    );
    for (const [cle, second] of cles.sort(([a], [b]) => comparer(a, b)))
      yield { cle, places: seconds.get(second) ?? [new Releve(), new Releve()] };
  }
}

const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Places of a pair, added in order. */
class Releve implements Places {
  readonly rangs: number[] = [];
  readonly places: number[][] = [];

  ajouter(debuts: readonly number[], place: number): void {
    let rang = this.rangs.at(-1) ?? dernierAvant(debuts, place);
    if ((debuts[rang + 1] ?? 0) <= place) rang = dernierAvant(debuts, place);
    if (this.rangs.at(-1) !== rang) {
      this.rangs.push(rang);
      this.places.push([]);
    }
    this.places.at(-1)?.push(place - (debuts[rang] ?? 0));
  }
}

/** Rank of the record that has a place. */
function dernierAvant(debuts: readonly number[], place: number): number {
  let bas = 0;
  let haut = debuts.length;
  while (bas < haut) {
    const milieu = (bas + haut) >> 1;
    if ((debuts[milieu] ?? 0) <= place) bas = milieu + 1;
    else haut = milieu;
  }
  return bas - 1;
}

function lireSuite(textes: readonly TexteIndexe[], numeroDe: (forme: string) => number): Suite {
  const mots: number[] = [];
  const debuts = [0];
  for (const { contenu, meta } of textes) {
    for (const texte of textesSuivis(contenu, meta)) {
      for (const forme of formesDe(texte)) mots.push(numeroDe(forme));
      mots.push(COUPURE);
    }
    debuts.push(mots.length);
  }
  return { mots: Uint32Array.from(mots), debuts };
}

/** Places of each word, in order. */
function classer({ mots }: Suite, nombre: number): (mot: number) => Uint32Array {
  const debuts = new Uint32Array(nombre + 1);
  for (const mot of mots) debuts[mot + 1] = (debuts[mot + 1] ?? 0) + 1;
  for (let mot = 0; mot < nombre; mot++)
    debuts[mot + 1] = (debuts[mot + 1] ?? 0) + (debuts[mot] ?? 0);
  const places = new Uint32Array(mots.length);
  const suivantes = debuts.slice();
  for (const [place, mot] of mots.entries()) {
    const rang = suivantes[mot] ?? 0;
    suivantes[mot] = rang + 1;
    places[rang] = place;
  }
  return (mot) => places.subarray(debuts[mot] ?? 0, debuts[mot + 1] ?? 0);
}
