import { readOds } from 'hucre/ods';
import { dayOf, textOf } from './cell-text.ts';
import { LIGNES_MAX } from './read-xlsx.ts';
import { toFeuille } from './sheet-rows.ts';
import type { Cellule, Feuille } from './tableur.types.ts';

/** Reads the sheets of an `.ods`. The library tells neither hidden columns nor number formats. */
export async function readFeuillesOds(octets: Buffer): Promise<Feuille[]> {
  const { sheets } = await readOds(octets, { maxRows: LIGNES_MAX });
  return sheets.map(({ name, rows, merges, cells, hidden }) =>
    toFeuille({
      nom: name,
      masquee: hidden === true,
      lignes: rows.map((valeurs, rang) =>
        valeurs.map((valeur, colonne) =>
          cellOf(valeur, cells?.get(`${String(rang)},${String(colonne)}`)?.formula !== undefined),
        ),
      ),
      fusions: merges ?? [],
      lignesMasquees: new Set(),
      colonnesMasquees: new Set(),
    }),
  );
}

function cellOf(brute: unknown, formule: boolean): Cellule {
  const valeur =
    brute instanceof Date
      ? dayOf(brute)
      : typeof brute === 'string' || typeof brute === 'number' || typeof brute === 'boolean'
        ? brute === ''
          ? undefined
          : brute
        : undefined;
  const enErreur =
    (formule && valeur === undefined) ||
    (typeof valeur === 'string' && /^(?:#[A-Z]|Err:\d+$)/.test(valeur));
  return {
    valeur,
    texte: textOf(valeur),
    ...(formule ? { formule } : {}),
    ...(enErreur ? { enErreur } : {}),
  };
}
