import { describe, expect, test } from 'vitest';
import { GENRES, headersFor } from '../../scripts/headers.ts';

const cacheDe = (chemin: string) => headersFor(chemin)['Cache-Control'];

describe('en-têtes par genre de fichier', () => {
  test.each([
    'ressources/style.B1O3Bi_u.css',
    'index-recherche/3f2a/textes/12.json',
    'index-recherche/3f2a/occurrences/4.txt',
  ])('%s, dont le nom change avec le contenu, est gardé un an', (chemin) => {
    expect(cacheDe(chemin)).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    ...[
      '',
      'contrats/apt/',
      '404.html',
      'recherche/',
      'recherche/filtres.json',
      'recherche/rapport/',
    ],
    ...['donnees/fiches.csv', 'contrats/apt/2014/annexes/contrat.pdf', 'admin/'],
  ])('« %s », dont le nom reste, est redemandé à chaque visite', (chemin) => {
    expect(cacheDe(chemin)).toBe('no-cache');
  });

  test('les données et les documents, eux seuls, se lisent depuis un autre site', () => {
    const ouverts = (chemin: string) => headersFor(chemin)['Access-Control-Allow-Origin'] === '*';
    expect(
      ['donnees/fiches.json', 'contrats/apt/2014/annexes/Contrat.PDF'].filter(ouverts),
    ).toHaveLength(2);
    expect(['', 'contrats/apt/', 'communes/donnees/13.json', 'admin/'].filter(ouverts)).toEqual([]);
  });

  test('chaque genre interdit ce qui vient d’ailleurs et d’être mis dans un cadre', () => {
    for (const { headers } of GENRES) {
      expect(headers['Content-Security-Policy']).toMatch(
        /^default-src 'none';.*frame-ancestors 'none'$/,
      );
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
    }
  });

  test('seule l’administration écrit ses propres styles et se tient à l’écart des moteurs', () => {
    const propres = GENRES.filter(({ headers }) =>
      headers['Content-Security-Policy']?.includes('unsafe-inline'),
    );
    expect(propres.map(({ nom }) => nom)).toEqual(['administration']);
    expect(headersFor('admin/')['X-Robots-Tag']).toContain('noindex');
    expect(headersFor('administration-locale/')['X-Robots-Tag']).toBeUndefined();
  });

  test('deux genres ne se disputent jamais un fichier', () => {
    const lieux = GENRES.flatMap(({ dossiers }) => dossiers);
    expect(
      lieux.filter((un) => lieux.some((autre) => autre !== un && un.startsWith(autre))),
    ).toEqual([]);
  });
});
