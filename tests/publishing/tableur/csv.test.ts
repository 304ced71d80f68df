import { describe, expect, it } from 'vitest';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import { writeClasseur } from '#publishing/tableur/write-classeur.ts';

const textes = async (contenu: string | Buffer, nom = 'plan.csv'): Promise<(string | number)[][]> => {
  const { feuilles } = await readClasseur(Buffer.from(contenu), nom);
  return (feuilles[0]?.lignes ?? []).map(({ numero, cellules }) => [numero, ...cellules.map(({ texte }) => texte)]);
};

describe('un CSV se lit tel qu’un tableur l’a écrit', () => {
  it('en Windows-1252, avec des points-virgules et des retours à la ligne dans une cellule', async () => {
    const octets = Buffer.from('N°;Intitul\u00e9\r\n1.10;"Bus ; dentaire\nle mardi"\r\n', 'latin1');
    expect(await textes(octets)).toEqual([[1, 'N°', 'Intitulé'], [2, '1.10', 'Bus ; dentaire\nle mardi']]);
  });

  it('en UTF-16, avec des tabulations', async () => {
    const octets = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('N°\tIntitulé\n1.1\tBus', 'utf16le')]);
    expect(await textes(octets)).toEqual([[1, 'N°', 'Intitulé'], [2, '1.1', 'Bus']]);
  });

  it('les virgules des phrases ne coupent pas une ligne à points-virgules', async () => {
    const phrases = ['1;Former, informer, orienter, suivre, évaluer', '2;Lire, écrire, compter', '3;Un bus, un car'].join('\n');
    expect(await textes(`N°;Intitulé\n${phrases}`)).toHaveLength(4);
    expect((await textes(`N°;Intitulé\n${phrases}`))[1]).toEqual([2, '1', 'Former, informer, orienter, suivre, évaluer']);
  });

  it('un tableau d’une seule colonne reste d’une seule colonne', async () => {
    expect(await textes('Intitulé\nUn bus, une maison\nUn centre')).toEqual([[1, 'Intitulé'], [2, 'Un bus, une maison'], [3, 'Un centre']]);
  });

  it('la ligne « sep=; » d’Excel n’est pas une ligne du tableau', async () => {
    expect(await textes('sep=;\nN°;Intitulé\n1,5;Bus')).toEqual([[1, 'N°', 'Intitulé'], [2, '1,5', 'Bus']]);
  });

  it('un guillemet au milieu d’un texte est un guillemet', async () => {
    expect(await textes('N°;Intitulé\n1;Le "Bus" dentaire')).toEqual([[1, 'N°', 'Intitulé'], [2, '1', 'Le "Bus" dentaire']]);
  });

  it('une ligne vide garde son rang aux suivantes', async () => {
    expect(await textes('N°;Intitulé\n;\n2;Bus')).toEqual([[1, 'N°', 'Intitulé'], [3, '2', 'Bus']]);
  });

  it('ce qui s’écrit en CSV se relit, formules désamorcées comprises', async () => {
    const lignes = [['=1+1', '- un point', 'a;"b"\nc']];
    const octets = await writeClasseur([{ nom: 'F', colonnes: [{ titre: 'A' }, { titre: 'B' }, { titre: 'C' }], lignes }], 'csv');
    expect(octets.toString('utf8')).toContain("'=1+1");
    expect(await textes(octets)).toEqual([[1, 'A', 'B', 'C'], [2, ...(lignes[0] ?? [])]]);
  });
});

describe('un CSV qui ne peut pas se lire dit pourquoi', () => {
  const refus = (contenu: string, nom = 'plan.csv') => readClasseur(Buffer.from(contenu, 'latin1'), nom);

  it('un guillemet qui ne se referme pas : la ligne où il s’ouvre', async () => {
    await expect(refus('N°;Intitulé\n1;Bus\n2;"Maison\n3;Centre')).rejects.toMatchObject({ trouve: 'un guillemet qui s’ouvre ligne 3 et ne se referme pas' });
  });

  it.each([
    ['un PDF renommé', '%PDF-1.7\n1 0 obj', /ni un tableur ni du texte/],
    ['un texte RTF renommé', '{\\rtf1\\ansi bonjour', /ni un tableur ni du texte/],
    ['une page web nommée .xls', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>', /une page web/],
  ])('%s', async (_, contenu, trouve) => {
    await expect(refus(contenu, 'plan.xls')).rejects.toMatchObject({ trouve: expect.stringMatching(trouve) });
  });

  it('trop de lignes : aucune n’est laissée de côté en silence', async () => {
    await expect(refus('a;b\n' + '1;2\n'.repeat(20_001))).rejects.toMatchObject({ trouve: 'plus de 20\u202f000 lignes remplies dans la feuille « plan »' });
  });

  it('du texte très loin à droite : la colonne et la ligne', async () => {
    await expect(refus(`a;b\n1;2${';'.repeat(250)}x`)).rejects.toMatchObject({ trouve: expect.stringMatching(/au-delà de la colonne GR, ligne 2/) });
  });
});
