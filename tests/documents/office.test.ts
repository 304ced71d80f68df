import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { makeDocx, makeOdt } from './support/office.ts';
import { readBytes, textOf } from './support/reading.ts';

const classeur = {
  sheets: [
    {
      name: 'Budget',
      rows: [
        ['Action', 'Montant'],
        ['Bus santé', 12500.5],
      ],
    },
    { name: 'Suivi', rows: [['Fait', true]] },
  ],
};

describe('un fichier de bureautique', () => {
  it('.docx donne ses titres, ses paragraphes et ses tableaux', async () => {
    const lu = await readBytes('bilan.docx', makeDocx());
    expect(lu).toMatchObject({ unite: 'texte', titre: 'Bilan 2025', langue: 'fr-FR' });
    expect(lu.pages[0]?.blocs).toEqual([
      { type: 'titre', texte: 'Bilan de la première année' },
      { type: 'paragraphe', texte: 'Le bus santé a roulé douze fois.' },
      { type: 'paragraphe', texte: 'Communes ; 12' },
    ]);
  });

  it('.odt donne son texte, sans les notes de relecture', async () => {
    const lu = await readBytes('compte-rendu.odt', makeOdt());
    expect(lu).toMatchObject({ unite: 'texte', titre: 'Compte rendu', langue: 'fr' });
    expect(lu.pages[0]?.blocs).toEqual([
      { type: 'titre', texte: 'Compte rendu' },
      { type: 'paragraphe', texte: 'Le comité s’est réuni.' },
      { type: 'liste', texte: 'Ouvrir un lieu d’écoute' },
      { type: 'paragraphe', texte: 'Budget ; 45 000 €' },
    ]);
  });

  it.each([
    ['xlsx', () => writeXlsx(classeur)],
    ['ods', () => writeOds(classeur)],
  ] as const)('.%s donne une page par feuille', async (extension, write) => {
    const lu = await readBytes(`budget.${extension}`, Buffer.from(await write()));
    expect(lu.unite).toBe('feuille');
    expect(lu.pages.map(({ nom }) => nom)).toEqual(['Budget', 'Suivi']);
    expect(textOf(lu)).toBe('Action ; Montant\nBus santé ; 12500,5');
  });

  it('.csv donne ses lignes', async () => {
    const lu = await readBytes('liste.csv', Buffer.from('Commune;Habitants\nVillefiction;9200\n'));
    expect(textOf(lu)).toBe('Commune ; Habitants\nVillefiction ; 9200');
  });
});
