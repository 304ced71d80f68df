import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { SEPARATEUR_LISTE, toCsv } from '#export/csv.ts';
import { tableToJson } from '#export/json.ts';
import type { Cellule, TypeColonne } from '#export/table.ts';
import { tableNommee, TABLES, TABLES_DE_FAITS } from '#export/tables.ts';
import { fixtureCatalogue } from './catalogue-fixture.ts';

const catalogue = fixtureCatalogue();

const lignesCsv = (nom: string): readonly Record<string, string>[] =>
  parse(toCsv(tableNommee(nom), catalogue), { delimiter: ';', bom: true, columns: true });

const documentJson = (
  nom: string,
): { meta: Record<string, unknown>; lignes: Record<string, Cellule>[] } =>
  JSON.parse(tableToJson(tableNommee(nom), catalogue));

/** Writes a JSON cell the way a spreadsheet shows it. */
const enTexte = (cellule: Cellule | undefined): string => {
  if (cellule === null || cellule === undefined) return '';
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  if (typeof cellule === 'number') return String(cellule).replace('.', ',');
  return typeof cellule === 'string' ? cellule : cellule.join(SEPARATEUR_LISTE);
};

const sansApostrophe = (texte: string) => texte.replace(/^'(?=[=+\-@\t\r])/, '');

describe('les tables disent ce que dit le catalogue', () => {
  test.each([
    ['contrats', 2],
    ['territoires', 1],
    ['axes', 1],
    ['fiches', 1],
    ['signataires', 2],
    ['documents', 1],
    ['communes', 4],
    ['organisations', 1],
    ['vocabulaires', 1],
  ])('%s a %i lignes', (nom, nombre) => {
    expect(tableNommee(nom).lignes(catalogue)).toHaveLength(nombre);
  });

  test('un contrat porte ses dates, son état, son lieu, ses nombres et son adresse', () => {
    expect(lignesCsv('contrats')[1]).toMatchObject({
      identifiant: 'plaine-de-l-ain/2022',
      nature_libelle: 'Contrat',
      statut: 'en-cours',
      statut_au: '2026-11-22',
      signature: '2022-10',
      signature_deduite: 'non',
      duree_annees: '2,5',
      predecesseur: 'plaine-de-l-ain/2015',
      departements_codes: '01',
      departements: 'Ain',
      communes_publiees: '2',
      fiches_publiees: '1',
      fiches_annoncees: '12',
      axes_incomplets: '',
      themes: 'sante-mentale',
      themes_libelles: 'Santé mentale',
      adresse: 'http://localhost:4321/contrats/plaine-de-l-ain/2022/',
      sources: 'https://www.exemple.fr/cls | deliberation-2022.pdf',
      verifie_le: '2026-11-22',
    });
  });

  test('une commune dit si elle est citée elle-même ou par son intercommunalité', () => {
    const [citee, parEpci] = lignesCsv('communes');
    expect(citee).toMatchObject({ commune: '01004', origine: 'liste', epci: '' });
    expect(parEpci).toMatchObject({
      commune: '01008',
      origine: 'epci',
      epci: '240100883',
      decoupage: '2026',
    });
  });

  test('une fiche donne ses pilotes, ceux qui sont identifiés, et ses propres sources', () => {
    expect(documentJson('fiches').lignes[0]).toMatchObject({
      code: '1.2',
      titre: '=1+1',
      pilotes: ['ARS', 'Une association'],
      pilotes_identifiants: ['ars'],
      sources: ['deliberation-2022.pdf'],
    });
  });
});

describe.each(TABLES.map(({ nom }) => nom))('la table %s', (nom) => {
  test('a les mêmes lignes en CSV et en JSON', () => {
    const colonnes = tableNommee(nom).colonnes.map((colonne) => colonne.nom);
    const json = documentJson(nom).lignes.map((ligne) =>
      colonnes.map((colonne) => enTexte(ligne[colonne])),
    );
    const csv = lignesCsv(nom).map((ligne) =>
      colonnes.map((colonne) => sansApostrophe(ligne[colonne] ?? '')),
    );
    expect(csv).toEqual(json);
  });

  test('donne en JSON, dans chaque ligne, toutes ses colonnes et elles seules', () => {
    const colonnes = tableNommee(nom).colonnes.map((colonne) => colonne.nom);
    for (const ligne of documentJson(nom).lignes) expect(Object.keys(ligne)).toEqual(colonnes);
  });

  test('tient les types qu’elle annonce', () => {
    const attendus: Record<TypeColonne, RegExp> = {
      texte: /^string$/,
      code: /^string$/,
      entier: /^number$/,
      nombre: /^number$/,
      date: /^string$/,
      liste: /^array$/,
      adresse: /^string$/,
      booleen: /^boolean$/,
    };
    const typeDe = (cellule: Cellule | undefined) =>
      Array.isArray(cellule) ? 'array' : typeof cellule;
    for (const ligne of documentJson(nom).lignes)
      for (const colonne of tableNommee(nom).colonnes)
        if (ligne[colonne.nom] !== null)
          expect(typeDe(ligne[colonne.nom]), colonne.nom).toMatch(attendus[colonne.type]);
  });

  test('n’a pas d’élément de liste qu’on ne saurait plus séparer dans le CSV', () => {
    for (const ligne of documentJson(nom).lignes)
      for (const cellule of Object.values(ligne))
        if (Array.isArray(cellule)) expect(cellule.join()).not.toContain(SEPARATEUR_LISTE);
  });

  test('porte sa licence, sa date et son producteur', () => {
    expect(documentJson(nom).meta).toMatchObject({
      licence: { nom: 'Licence Ouverte 2.0' },
      date: '2026-11-22',
      producteur: 'Portail d’essai',
      source: 'http://localhost:4321/donnees/',
    });
  });

  test('ne dit rien du contrat fictif ni de ce qui n’existe que pour lui', () => {
    const contenu = toCsv(tableNommee(nom), catalogue) + tableToJson(tableNommee(nom), catalogue);
    expect(contenu).not.toMatch(/pays-fictif|Pays fictif|inventee/);
  });

  test('est la même au caractère près d’une fois sur l’autre', () => {
    expect(toCsv(tableNommee(nom), fixtureCatalogue())).toBe(toCsv(tableNommee(nom), catalogue));
  });
});

test('une colonne ne prend que les valeurs que sa liste fermée annonce', () => {
  for (const table of TABLES_DE_FAITS)
    for (const { nom, libelles } of table.colonnes)
      if (libelles)
        for (const ligne of table.lignes(catalogue))
          if (ligne[nom] !== null)
            expect(Object.keys(libelles), `${table.nom}.${nom}`).toContain(ligne[nom]);
});

test('une table qui n’existe pas est dite par son nom', () => {
  expect(() => tableNommee('budgets')).toThrow('budgets');
});

test('un fichier retenu pour ses données personnelles n’a pas d’adresse dans les tables', () => {
  const offert = fixtureCatalogue();
  const retenu = {
    ...offert,
    contrats: offert.contrats.map((contrat) => ({
      ...contrat,
      annexes: contrat.annexes.map((annexe) => ({ ...annexe, fichierPublie: false })),
    })),
  };
  expect(toCsv(tableNommee('documents'), offert)).toContain('synthese.pdf');
  expect(toCsv(tableNommee('documents'), retenu)).not.toContain('synthese.pdf');
});
