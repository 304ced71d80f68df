import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openOffice } from '#documents/office/zip.ts';
import { annotateClasseur } from '#publishing/tableur/annotate-classeur.ts';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import type { FeuilleEcrite } from '#publishing/tableur/tableur.types.ts';
import { writeClasseur } from '#publishing/tableur/write-classeur.ts';

const THEMES = Array.from({ length: 40 }, (_, rang) => `Thème numéro ${String(rang)}`);
const FEUILLE: FeuilleEcrite = {
  nom: 'Plan d’actions',
  colonnes: [{ titre: 'N°', aide: 'Écrivez 1.10 en entier.' }, { titre: 'Thème', choix: THEMES, largeur: 40 }, { titre: 'Supprimer', choix: ['oui'] }],
  lignes: [['1.10', 'Thème numéro 3', '']],
};
const partie = async (octets: Buffer, nom: string) => (await openOffice(octets)).get(nom)?.toString('utf8') ?? '';

describe('un classeur écrit pour Excel', () => {
  afterEach(() => vi.useRealTimers());

  it.each(['xlsx', 'ods'] as const)('donne les mêmes octets des jours plus tard, en %s', async (format) => {
    const aujourdhui = await writeClasseur([FEUILLE], format);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-09T23:30:00Z') });
    expect((await writeClasseur([FEUILLE], format)).equals(aujourdhui)).toBe(true);
  });

  it('propose les listes de choix, même trop longues pour une cellule, sans interdire d’autres mots', async () => {
    const octets = await writeClasseur([FEUILLE], 'xlsx');
    const choix = [...(await partie(octets, 'xl/worksheets/sheet1.xml')).matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*>.*?<formula1>([^<]*)</g)].map(([, plage, liste]) => [plage, liste]);
    expect(choix).toEqual([['B2:B1000', 'Listes!$A$1:$A$40'], ['C2:C1000', 'Listes!$B$1:$B$1']]);
    const { feuilles } = await readClasseur(octets, 'plan.xlsx');
    expect(feuilles.map(({ nom, masquee }) => [nom, masquee])).toEqual([['Plan d’actions', false], ['Listes', true]]);
    expect(feuilles[1]?.lignes.map(({ cellules }) => cellules[0]?.texte)).toEqual(THEMES);
  });

  it('garde 1.10 en texte, sur les lignes à venir aussi, et explique ses colonnes', async () => {
    const { sheets } = await readXlsx(await writeClasseur([FEUILLE], 'xlsx'), { readStyles: true });
    const cellules = sheets[0]?.cells;
    expect([sheets[0]?.rows[1]?.[0], cellules?.get('1,0')?.style?.numFmt]).toEqual(['1.10', '@']);
    expect(cellules?.get('0,0')?.comment?.text).toBe('Écrivez 1.10 en entier.');
    // The first row to come: typed there, « 1.10 » must not become 1.1.
    expect(await partie(await writeClasseur([FEUILLE], 'xlsx'), 'xl/worksheets/sheet1.xml')).toMatch(/<row r="3"[^>]*><c r="A3" s="[1-9]/);
  });

  it('s’imprime en paysage, les titres sur chaque page', async () => {
    const octets = await writeClasseur([FEUILLE], 'xlsx');
    expect(await partie(octets, 'xl/worksheets/sheet1.xml')).toContain('orientation="landscape"');
    expect(await partie(octets, 'xl/workbook.xml')).toContain("'Plan d’actions'!$1:$1");
  });
});

describe('la copie annotée d’un classeur mis en page', () => {
  it('garde largeurs, fusions et zone d’impression d’une feuille au nom composé, qu’Excel rouvre', async () => {
    const sien = Buffer.from(
      await writeXlsx({
        sheets: [{ name: "Plan d'actions 2025", rows: [['Plan', null], ['1.1', 'Bus']], columns: [{ width: 12 }, { width: 60 }], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }], pageSetup: { orientation: 'landscape', printArea: '$A$1:$B$9' } }],
      }),
    );
    const copie = await annotateClasseur(sien, await readClasseur(sien, 'plan.xlsx'), []);
    expect(await partie(copie, 'xl/workbook.xml')).toContain(">'Plan d''actions 2025'!$A$1:$B$9<");
    const { sheets } = await readXlsx(copie, { readStyles: true });
    expect(sheets[1]).toMatchObject({ name: "Plan d'actions 2025", merges: [{ endCol: 1 }], pageSetup: { orientation: 'landscape' } });
    expect(sheets[1]?.columns?.map(({ width }) => width)).toEqual([12, 60]);
  });
});
