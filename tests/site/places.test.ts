import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Page, readPages } from './support/pages.ts';

const folder = inject('siteFolder');

type Row = Readonly<Record<string, string>>;
const rowsOf = (table: string) =>
  parse(readFileSync(path.join(folder, `donnees/${table}.csv`)), {
    bom: true,
    delimiter: ';',
    columns: true,
  }) as Row[];

const pages = readPages(folder);
const pageAt = (address: string): Page => {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`Aucune page ${address}`);
  return page;
};

const places = rowsOf('lieux');
const regions = places.filter(({ niveau }) => niveau === 'region');
const departements = places.filter(({ niveau }) => niveau === 'departement');
const addressOf = ({ adresse }: Row) => new URL(adresse ?? '').pathname;
/** Open data writes codes so that a spreadsheet does not take them for numbers. */
const plain = (cell = '') => cell.replace(/^="?|"$/g, '');

/**
 * Inhabitants covered, counted from the open data alone: each commune once, whatever the number of
 * contracts in force that cover it.
 */
function countedFromOpenData(column: 'region' | 'departement'): ReadonlyMap<string, number> {
  const inForce = rowsOf('communes').filter(({ contrat_statut: statut }) =>
    ['en-cours', 'proroge'].includes(statut ?? ''),
  );
  const once = new Map(inForce.map((row) => [row['commune'], row]));
  const counted = new Map<string, number>();
  for (const row of once.values()) {
    const place = plain(row[column]);
    counted.set(place, (counted.get(place) ?? 0) + Number(row['population']));
  }
  return counted;
}

const shownOn = (page: Page): number =>
  Number(page.root.querySelector('data[data-habitants]')?.getAttribute('value') ?? 0);

describe('population couverte, recomptée d’après les données ouvertes', () => {
  test.each([
    ['région', regions, 'region'],
    ['département', departements, 'departement'],
  ] as const)(
    'chaque page de %s donne ce compte, communes communes à deux contrats comptées une fois',
    (_, rows, column) => {
      const counted = countedFromOpenData(column);
      expect(counted.size).toBeGreaterThan(10);
      expect(rows.map((row) => [addressOf(row), shownOn(pageAt(addressOf(row)))])).toEqual(
        rows.map((row) => [addressOf(row), counted.get(plain(row['code'])) ?? 0]),
      );
    },
  );

  test('les tables des lieux et des communes disent la même chose', () => {
    const counted = countedFromOpenData('region');
    expect(regions.map((row) => Number(row['population_couverte']))).toEqual(
      regions.map((row) => counted.get(plain(row['code'])) ?? 0),
    );
  });

  test('la page de couverture donne la somme des régions', () => {
    const total = [...countedFromOpenData('region').values()].reduce((a, b) => a + b, 0);
    const shown =
      pageAt('/a-propos/couverture/').root.querySelector('#regions + * tfoot, tfoot')?.text ?? '';
    expect(shown.replace(/[\s\u202f\u00a0]/g, '')).toContain(String(total));
  });
});

describe('les lieux', () => {
  test('les 26 régions et collectivités et les 109 départements ont leur page, avec ou sans contrat', () => {
    expect([regions.length, departements.length]).toEqual([26, 109]);
    for (const row of places)
      expect(pageAt(addressOf(row)).root.querySelector('h1')?.text).toContain(row['nom']);
  });

  test('un lieu sans contrat dit qu’on n’en connaît pas, jamais qu’il n’y en a pas', () => {
    const without = places.filter(({ contrats }) => contrats === '0').map(addressOf);
    expect(without.length).toBeGreaterThan(20);
    for (const address of without) {
      const { root } = pageAt(address);
      expect(root.querySelector('main')?.text, address).toMatch(/Aucun contrat recensé/);
      expect(root.querySelector('main a[href="/a-propos/couverture/"]'), address).not.toBeNull();
    }
  });

  test('chaque département mène à la liste de ses communes', () => {
    for (const row of departements)
      expect(
        pageAt(addressOf(row)).root.querySelector(`a[href="${addressOf(row)}communes/"]`),
        row['nom'],
      ).not.toBeNull();
  });

  test('nulle part le portail ne prétend tout recenser', () => {
    for (const address of ['/', '/territoires/', '/a-propos/', '/a-propos/couverture/'])
      expect(pageAt(address).root.querySelector('main')?.text).not.toMatch(
        /tous les (CLS|contrats locaux)/i,
      );
  });
});

describe('la carte', () => {
  const { root } = pageAt('/territoires/');
  const links = root.querySelectorAll(
    'figure svg a, figure .cartouches a, figure .collectivites a',
  );

  test('chaque département de métropole et d’outre-mer y est un lien, une seule fois', () => {
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
      departements.map(addressOf).sort(),
    );
  });

  test('chaque lien dessiné a un nom : le département, et ce qui y est recensé', () => {
    const names = links.map(
      (link) => link.querySelector('title')?.text ?? link.getAttribute('aria-label') ?? link.text,
    );
    const drawn = departements.filter(
      ({ code }) => !/^9[78]/.test(plain(code)) || /^97[1-46]$/.test(plain(code)),
    );
    for (const { nom, contrats } of drawn) {
      const name = names.find((candidate) => candidate.startsWith(`${nom ?? ''} (`));
      expect(name, nom).toBeDefined();
      expect(name, nom).toMatch(
        contrats === '0'
          ? /aucun contrat recensé/
          : new RegExp(`${contrats ?? ''} contrats? recensé`),
      );
    }
  });

  test('le même contenu est dans un tableau : un lien et un compte par département', () => {
    const rows = root.querySelectorAll(
      '#departements ~ * tbody tr, section[aria-labelledby=departements] tbody tr',
    );
    expect(
      rows
        .map((row) => [
          row.querySelector('a')?.getAttribute('href'),
          row.querySelector('data')?.getAttribute('value'),
        ])
        .sort(),
    ).toEqual(departements.map((row) => [addressOf(row), row['contrats']]).sort());
  });

  test('l’origine des contours est écrite sous chaque carte', () => {
    for (const { address, root: page } of pages.filter(({ root: candidate }) =>
      candidate.querySelector('.carte-lieux'),
    ))
      expect(page.querySelector('figcaption')?.text, address).toMatch(/svg-maps \(CC BY 4\.0\)/);
  });

  test('la page d’une région en montre les départements, et eux seuls, en liens', () => {
    for (const region of regions.filter(
      ({ code }) => Number(plain(code)) > 10 && plain(code).length === 2,
    )) {
      const page = pageAt(addressOf(region));
      expect(
        page.root
          .querySelectorAll('figure svg a')
          .map((link) => link.getAttribute('href'))
          .sort(),
        region['nom'],
      ).toEqual(
        departements
          .filter((row) => plain(row['region']) === plain(region['code']))
          .map(addressOf)
          .sort(),
      );
    }
  });
});
