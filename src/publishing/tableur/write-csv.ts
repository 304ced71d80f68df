import { stringify } from 'csv-stringify/sync';
import type { FeuilleEcrite } from './tableur.types.ts';

/** Writes one sheet as the CSV that Excel opens in France: `;`, UTF-8 with its mark, no cell taken for a formula. */
export const writeCsv = ({ colonnes, lignes }: FeuilleEcrite): Buffer =>
  Buffer.from(
    stringify([colonnes.map(({ titre }) => titre), ...lignes], {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
    }),
  );
