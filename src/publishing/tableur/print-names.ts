import type { NamedRange, Sheet } from 'hucre';

/**
 * The print areas and titles of sheets as names of the workbook. The library writes those of a sheet
 * without quotes: Excel then says of « Plan d’actions » that the file is damaged.
 * @returns the names to add; the sheets no longer hold them
 */
export function takePrintNames(feuilles: readonly Pick<Sheet, 'name' | 'pageSetup'>[]): NamedRange[] {
  return feuilles.flatMap(({ name, pageSetup }) => {
    if (!pageSetup) return [];
    const { printArea, printTitlesColumn, printTitlesRow } = pageSetup;
    delete pageSetup.printArea;
    delete pageSetup.printTitlesColumn;
    delete pageSetup.printTitlesRow;
    return [
      ...named('_xlnm.Print_Area', name, [printArea]),
      ...named('_xlnm.Print_Titles', name, [printTitlesColumn, printTitlesRow]),
    ];
  });
}

function named(nom: string, feuille: string, plages: readonly (string | undefined)[]): NamedRange[] {
  const range = plages
    .filter((plage) => plage !== undefined)
    // An area may have several parts, and each of them names its sheet.
    .flatMap((plage) => plage.split(','))
    .map((plage) => `'${feuille.replaceAll("'", "''")}'!${plage.replace(/^.*!/, '')}`)
    .join(',');
  return range === '' ? [] : [{ name: nom, range, scope: feuille }];
}
