import { describe, expect, it } from 'vitest';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import { texte, xlsxBrut, type XlsxBrut } from '../support/xlsx-brut.ts';

const lire = async (contenu: XlsxBrut) => (await readClasseur(xlsxBrut(contenu), 'plan.xlsx')).feuilles[0];
const textes = async (contenu: XlsxBrut) => ((await lire(contenu))?.lignes ?? []).map(({ numero, cellules }) => [numero, ...cellules.map((cellule) => cellule.texte)]);
const TITRE = `<row r="1">${texte('A1', 'N°')}</row>`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('un classeur piégé s’ouvre sans dommage', () => {
  it.each([
    ['HYPERLINK', '<c r="A2" t="str"><f>HYPERLINK("http://x.example","lien")</f><v>lien</v></c>', 'lien'],
    ['un autre classeur', '<c r="A2" t="str"><f>[1]Feuil1!A1</f><v>Bus</v></c>', 'Bus'],
    ['DDE', '<c r="A2"><f>cmd|\'/c calc\'!A0</f><v>0</v></c>', '0'],
  ])('la dernière valeur d’une formule (%s) est gardée et signalée, rien n’est exécuté', async (_, cellule, montre) => {
    const lien = { name: 'xl/externalLinks/externalLink1.xml', content: `<externalLink xmlns="${MAIN}"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>` };
    const feuille = await lire({ lignes: `${TITRE}<row r="2">${cellule}</row>`, plus: [lien] });
    expect(feuille?.lignes[1]?.cellules[0]).toMatchObject({ texte: montre, formule: true });
    expect(feuille?.lignes[1]?.cellules[0]?.enErreur).toBeUndefined();
  });

  it.each([
    ['qu’aucun tableur n’a calculée', '<c r="A2"><f>WEBSERVICE("http://x.example")</f></c>'],
    ['qui s’est trompée', '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['dont la cellule visée a disparu', '<c r="A2" t="e"><v>#REF!</v></c>'],
  ])('une formule %s est une erreur de sa cellule', async (_, cellule) => {
    expect((await lire({ lignes: `${TITRE}<row r="2">${cellule}</row>` }))?.lignes[1]?.cellules[0]?.enErreur).toBe(true);
  });

  it('une formule qui ne dit rien exprès (=SI(B2="";"";B2)) n’est pas une erreur', async () => {
    const lignes = `${TITRE}<row r="2">${texte('A2', '1.1')}<c r="B2" t="str"><f>IF(C2="","",C2)</f><v></v></c></row>`;
    expect((await lire({ lignes }))?.lignes[1]?.cellules[1]).toEqual({ valeur: undefined, texte: '', formule: true });
  });

  it('des dizaines de milliers de lignes vides et mises en forme n’ajoutent rien', async () => {
    const vides = Array.from({ length: 50_000 }, (_, rang) => `<row r="${String(rang + 2)}" s="1" customFormat="1"/>`).join('');
    expect(await textes({ lignes: TITRE + vides })).toEqual([[1, 'N°']]);
  });

  it('16 384 colonnes mises en forme n’en cachent aucune de remplie', async () => {
    const lue = await lire({ lignes: `<row r="1">${texte('A1', 'N°')}${'<c s="1"/>'.repeat(16_383)}</row>` });
    expect(lue?.lignes[0]?.cellules.filter((cellule) => cellule.texte !== '')).toHaveLength(1);
  });

  it('une fusion de toute la feuille ne la recopie pas', async () => {
    const lue = await lire({ lignes: TITRE, apres: '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' });
    expect(lue?.lignes).toHaveLength(1);
  });

  it('une entité déclarée au loin reste lettre morte', async () => {
    const prologue = `<!--${'x'.repeat(3_000)}--><!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;&a;">]>`;
    expect(await textes({ prologue, lignes: `<row r="1">${texte('A1', '&b;')}</row>` })).toEqual([[1, '&b;']]);
  });
});

describe('un classeur ordinaire se lit comme il se montre', () => {
  it('les dates d’un Mac de 1904 sont au bon jour', async () => {
    expect(await textes({ proprietes: 'date1904="1"', lignes: '<row r="1"><c r="A1" s="1"><v>44269</v></c></row>' })).toEqual([[1, '15/03/2025']]);
  });

  it('texte en gras par endroits, retour à la ligne, espace insécable, vrai ou faux', async () => {
    const chaines = '<si><r><t xml:space="preserve">Bus </t></r><r><rPr><b/></rPr><t>dentaire</t></r></si>';
    const lignes = `<row r="1"><c r="A1" t="s"><v>0</v></c>${texte('B1', 'a&#10;b')}${texte('C1', '12&#160;000')}<c r="D1" t="b"><v>1</v></c></row>`;
    expect(await textes({ chaines, lignes })).toEqual([[1, 'Bus dentaire', 'a\nb', '12\u00a0000', 'oui']]);
  });

  it('une fusion dit sa valeur à toutes ses cellules, une ligne masquée se signale, une ligne vide garde son rang aux suivantes', async () => {
    const lignes = `<row r="1">${texte('A1', 'Axe 1')}</row><row r="2"/><row r="5" hidden="1">${texte('A5', '1.1')}</row>`;
    const lue = await lire({ lignes, apres: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' });
    expect(lue?.lignes.map(({ numero, masquee, cellules }) => [numero, masquee, ...cellules.map((cellule) => cellule.texte)])).toEqual([
      [1, false, 'Axe 1', 'Axe 1'],
      [2, false, 'Axe 1', 'Axe 1'],
      [5, true, '1.1'],
    ]);
  });
});
