import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ErreurTableur } from '#publishing/erreur.types.ts';
import { annotateClasseur } from '#publishing/tableur/annotate-classeur.ts';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';

const ERREUR: ErreurTableur = { feuille: 'Plan', ligne: 2, rang: 1, colonne: 'Fin', valeur: '31/02/2027', pourquoi: 'Cette date n’existe pas.', remede: 'Corrigez le jour.', exemple: '28/02/2027' };

/** A person's workbook: a note of theirs on the cell that is wrong, and on another one. */
const leSien = async () =>
  Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: 'Plan',
          rows: [['N°', 'Fin'], ['1.1', '31/02/2027']],
          cells: new Map([
            ['0,0', { value: 'N°', comment: { text: 'voir avec l’ARS', author: 'Service santé' } }],
            ['1,1', { value: '31/02/2027', comment: { text: 'à confirmer', author: 'Service santé' } }],
          ]),
        },
      ],
    }),
  );

const annote = async (octets: Buffer, erreurs: readonly ErreurTableur[]) => annotateClasseur(octets, await readClasseur(octets, 'plan.xlsx'), erreurs);
const commentaires = async (octets: Buffer, nom: string) => {
  const { sheets } = await readXlsx(octets, { readStyles: true });
  return new Map([...(sheets.find(({ name }) => name === nom)?.cells ?? [])].flatMap(([place, { comment }]) => (comment ? [[place, comment.text]] : [])));
};

describe('la copie annotée rend à chacun son tableur, avec ce qu’il faut corriger', () => {
  it('l’erreur est dite sur sa cellule, au-dessus du commentaire qui s’y trouvait ; les autres restent', async () => {
    const notes = await commentaires(await annote(await leSien(), [ERREUR]), 'Plan');
    expect(notes.get('1,1')).toMatch(/^Cette date n’existe pas\.\nÀ faire : Corrigez le jour\.\nExemple : 28\/02\/2027\n\n— Votre commentaire —\nà confirmer$/);
    expect(notes.get('0,0')).toBe('voir avec l’ARS');
  });

  it('corrigée puis annotée de nouveau, il ne reste que ses commentaires', async () => {
    const corrigee = await annote(await annote(await leSien(), [ERREUR]), []);
    expect(Object.fromEntries(await commentaires(corrigee, 'Plan'))).toEqual({ '0,0': 'voir avec l’ARS', '1,1': 'à confirmer' });
  });

  it('une première feuille liste les erreurs ; le tableau se relit comme avant', async () => {
    const avant = await readClasseur(await leSien(), 'plan.xlsx');
    const { feuilles } = await readClasseur(await annote(await leSien(), [ERREUR]), 'plan.xlsx');
    expect(feuilles[0]?.lignes[1]?.cellules.map(({ texte }) => texte)).toEqual(['Plan', 'B2', 'Fin', '31/02/2027', 'Cette date n’existe pas.', 'Corrigez le jour.', '28/02/2027']);
    expect(feuilles[1]).toEqual(avant.feuilles[0]);
  });

  it('un CSV revient en .xlsx, chaque ligne à son rang', async () => {
    const csv = Buffer.from('N°;Fin\n;\n1.1;31/02/2027\n');
    const copie = await annotateClasseur(csv, await readClasseur(csv, 'Plan.csv'), [{ ...ERREUR, ligne: 3 }]);
    expect([...(await commentaires(copie, 'Plan')).keys()]).toEqual(['2,1']);
  });
});
