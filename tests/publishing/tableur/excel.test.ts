import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';

type Cellules = NonNullable<Parameters<typeof writeXlsx>[0]['sheets'][number]['cells']>;

const lire = async (cells: Cellules) => {
  const octets = await writeXlsx({ sheets: [{ name: 'Plan', rows: [], cells }] });
  return (await readClasseur(Buffer.from(octets), 'plan.xlsx')).feuilles[0]?.lignes[0]?.cellules ?? [];
};
const MARS = new Date('2025-03-01');

describe('un classeur Excel se lit comme il se montre', () => {
  it.each([
    ['dd/mm/yyyy', '01/03/2025'],
    ['mmm-yy', '03/2025'],
    ['[$-40C]mmmm\\ yyyy;@', '03/2025'],
    ['yyyy', '2025'],
    ['d-mmm', '01/03/2025'],
  ])('une date au format %s ne dit pas plus que ce qu’elle montre', async (numFmt, texte) => {
    expect(await lire(new Map([['0,0', { value: MARS, style: { numFmt } }]]))).toMatchObject([{ valeur: MARS, texte }]);
  });

  it('un nombre garde les zéros et l’unité de son format', async () => {
    const cellules = await lire(new Map([['0,0', { value: 1.1, style: { numFmt: '0.00' } }], ['0,1', { value: 12000, style: { numFmt: '#,##0 "€"' } }]]));
    expect(cellules.map(({ texte }) => texte.replace(/\s/g, ' '))).toEqual(['1,10', '12 000 €']);
  });

  it('une formule donne son dernier résultat, et se signale ; jamais calculée, c’est une erreur', async () => {
    const cellules = await lire(new Map([['0,0', { value: null, formula: 'A2*2', formulaResult: 24 }], ['0,1', { value: null, formula: "cmd|' /C calc'!A0" }]]));
    expect(cellules).toEqual([{ valeur: 24, texte: '24', formule: true }, { valeur: undefined, texte: '', formule: true, enErreur: true }]);
  });
});

describe('un classeur qui ne peut pas se lire dit pourquoi', () => {
  it('plus de lignes qu’un plan d’actions : aucune n’est laissée de côté en silence', async () => {
    const rows = Array.from({ length: 20_001 }, (_, rang) => [rang]);
    const octets = Buffer.from(await writeXlsx({ sheets: [{ name: 'Plan', rows }] }));
    await expect(readClasseur(octets, 'plan.xlsx')).rejects.toMatchObject({ trouve: expect.stringMatching(/lignes remplies dans la feuille « Plan »/) });
  });
});
