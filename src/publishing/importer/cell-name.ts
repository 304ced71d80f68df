/** Name of a cell as spreadsheets show it: row 14 and rank 4 give `E14`. */
export function cellName(ligne: number, rang: number): string {
  let lettres = '';
  for (let reste = rang; reste >= 0; reste = Math.floor(reste / 26) - 1) lettres = String.fromCharCode(65 + (reste % 26)) + lettres;
  return `${lettres}${ligne}`;
}
