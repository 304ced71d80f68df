const BOM = '\uFEFF';
const FIN_DE_LIGNE = '\r\n';

/** First signs with which a spreadsheet would run a cell as a formula. */
const FORMULE = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

const cellule = (valeur: string): string =>
  `"${(FORMULE.test(valeur) ? `'${valeur}` : valeur).replaceAll('"', '""')}"`;

/** Lines as a file that a French spreadsheet opens without a question, as those of the open data. */
export const toCsv = (lignes: readonly (readonly string[])[]): string =>
  BOM + lignes.map((ligne) => ligne.map(cellule).join(';') + FIN_DE_LIGNE).join('');
