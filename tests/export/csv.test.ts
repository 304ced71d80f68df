import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#export/csv.ts';
import { declareTable } from '#export/table.ts';
import { fixtureCatalogue } from './catalogue-fixture.ts';

interface Essai {
  readonly texte?: string;
  readonly nombre?: number;
  readonly liste?: readonly string[];
  readonly booleen?: boolean;
}

const csvDe = (lignes: readonly Essai[]) =>
  toCsv(
    declareTable<Essai>({
      nom: 'essai',
      titre: 'Essai',
      description: 'Une table d’essai.',
      lignes: () => lignes,
      colonnes: [
        { nom: 'texte', type: 'texte', description: 'Texte.', valeur: ({ texte }) => texte },
        { nom: 'nombre', type: 'nombre', description: 'Nombre.', valeur: ({ nombre }) => nombre },
        { nom: 'liste', type: 'liste', description: 'Liste.', valeur: ({ liste }) => liste },
        {
          nom: 'booleen',
          type: 'booleen',
          description: 'Oui ou non.',
          valeur: ({ booleen }) => booleen,
        },
      ],
    }),
    fixtureCatalogue(),
  );

const relire = (csv: string): readonly Record<string, string>[] =>
  parse(csv, { delimiter: ';', bom: true, columns: true });
const cellule = (essai: Essai, colonne: keyof Essai) => relire(csvDe([essai]))[0]?.[colonne];

describe('un CSV s’ouvre bien dans un tableur français', () => {
  test('il commence par une marque UTF-8, sépare par « ; » et finit ses lignes par CRLF', () => {
    expect(csvDe([{ texte: 'é', nombre: 1 }])).toBe(
      '\uFEFFtexte;nombre;liste;booleen\r\né;1;;\r\n',
    );
  });

  test('une table vide garde la ligne de ses colonnes', () => {
    expect(csvDe([])).toBe('\uFEFFtexte;nombre;liste;booleen\r\n');
  });

  test('les nombres ont une virgule décimale et restent des nombres, même négatifs ou nuls', () => {
    expect(cellule({ nombre: 3582.41 }, 'nombre')).toBe('3582,41');
    expect(cellule({ nombre: -0.5 }, 'nombre')).toBe('-0,5');
    expect(cellule({ nombre: 0 }, 'nombre')).toBe('0');
  });

  test('oui et non se lisent, ce qui n’est pas connu est vide', () => {
    expect(cellule({ booleen: true }, 'booleen')).toBe('oui');
    expect(cellule({ booleen: false }, 'booleen')).toBe('non');
    expect(cellule({}, 'booleen')).toBe('');
  });

  test('les éléments d’une liste sont séparés par une barre', () => {
    expect(cellule({ liste: ['01', '38'] }, 'liste')).toBe('01 | 38');
    expect(cellule({ liste: [] }, 'liste')).toBe('');
  });
});

describe('un texte ne devient jamais une formule', () => {
  test.each(['=CMD()', '+33 1', '-2', '@nom', '\tx', '\rx', '＝1'])(
    '%j est précédé d’une apostrophe',
    (texte) => {
      expect(cellule({ texte }, 'texte')).toBe(`'${texte}`);
      expect(cellule({ liste: [texte, 'b'] }, 'liste')).toBe(`'${texte} | b`);
    },
  );

  test.each(['a=b', '1 + 1', 'Saint-Malo'])('%j reste tel quel', (texte) => {
    expect(cellule({ texte }, 'texte')).toBe(texte);
  });
});

test('guillemets, points-virgules et retours à la ligne font l’aller et retour', () => {
  const textes = ['« a » ; b', 'dit "oui"', 'deux\nlignes', 'trois\r\nlignes', 'd’été'];
  expect(relire(csvDe(textes.map((texte) => ({ texte })))).map(({ texte }) => texte)).toEqual(
    textes,
  );
});
