import { FONDS } from '../index-files.ts';
import type { Table } from '../table.ts';
import { decoderTable } from '../table-codec.ts';
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

/** Reads the table of filters; `racine` is the root of the site. */
export async function chargerTable(racine: string): Promise<Table> {
  const table = decoderTable(await lireTable(racine));
  // A large one takes a while: the page answers its reader before it goes on.
  await new Promise((suite) => setTimeout(suite));
  return table;
}
