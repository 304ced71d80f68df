import { FONDS } from '../index-files.ts';
import type { Table } from '../table.ts';
import { lireParEtapes, type TableCodee } from '../table-codec.ts';
import { accesReseau } from './acces.ts';
import { auBesoin } from './au-besoin.ts';

const textes = new Map<string, () => Promise<string>>();

/** The table of filters as it is written; both threads read it, and it comes once. */
export function lireTable(racine: string): Promise<string> {
  const texte =
    textes.get(racine) ?? auBesoin(() => accesReseau.lire(racine + FONDS.contrats.table));
  textes.set(racine, texte);
  return texte();
}

/** How long the page may be held before it answers its reader, in milliseconds. */
const RETENUE = 8;

/** Reads the table of filters; `racine` is the root of the site. */
export async function chargerTable(racine: string): Promise<Table> {
  const codee = JSON.parse(await lireTable(racine)) as TableCodee;
  const lecture = lireParEtapes(codee);
  for (;;) {
    await pause();
    const debut = performance.now();
    let etape = lecture.next();
    while (!etape.done && performance.now() - debut < RETENUE) etape = lecture.next();
    if (!etape.done) continue;
    await pause();
    return etape.value;
  }
}

const pause = () => new Promise((suite) => setTimeout(suite));
