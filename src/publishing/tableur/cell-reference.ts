const LETTRES = 26;

/** Letters of a column from its rank, from 0: `0` → `A`, `26` → `AA`. */
export function columnLetters(rang: number): string {
  const lettre = String.fromCharCode(65 + (rang % LETTRES));
  return rang < LETTRES ? lettre : columnLetters(Math.floor(rang / LETTRES) - 1) + lettre;
}

/** Name of a cell as the spreadsheet shows it: `(14, 2)` → `C14`. @param numero of the row, from 1 */
export const cellName = (numero: number, rang: number): string =>
  `${columnLetters(rang)}${String(numero)}`;
