import { expect, test } from 'vitest';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { donneesParDepartement } from '#site/communes/donnees.ts';
import { idDe, partiesDe } from '#site/communes/parties.ts';
import { buildRedirections, redirigerCommune } from '#site/communes/redirections.ts';
import { desEntrees } from '../catalogue/support/entries.ts';

const decoupage = loadDecoupage();
const { catalogue } = buildCatalogue(desEntrees(), { decoupage, documents: new Map() });
if (!catalogue) throw new Error('The catalogue of one empty territoire must join.');
const donnees = donneesParDepartement(catalogue, decoupage);
const table = buildRedirections(donnees.values());
const aucune = { racine: '/', isEcrite: () => false };

test('l’adresse de chacune des communes de France mène à sa place dans la liste de son département', () => {
  const attendues = [...donnees.values()].flatMap((un) =>
    partiesDe(un).flatMap((noms, rang) =>
      noms
        .filter(({ actuelle }) => !actuelle)
        .map(
          ({ code }) =>
            [code, `${un.liste}${rang === 0 ? '' : `${rang + 1}/`}#${idDe(code)}`] as const,
        ),
    ),
  );
  expect(attendues).toHaveLength(decoupage.communes.size);
  const fausses = attendues.filter(([code, ou]) => redirigerCommune(table, code, aucune) !== ou);
  expect(fausses).toEqual([]);
});

test('le code d’une ancienne commune ou d’un arrondissement mène à la page de la commune d’aujourd’hui', () => {
  const ecrites = {
    racine: '/cls/',
    isEcrite: (code: string) => ['74010', '13055'].includes(code),
  };
  expect(redirigerCommune(table, '74268', ecrites)).toBe('/cls/communes/74010/');
  expect(redirigerCommune(table, '13213', ecrites)).toBe('/cls/communes/13055/');
  expect(redirigerCommune(table, '74268', aucune)).toMatch(
    /^\/territoires\/auvergne-rhone-alpes\/haute-savoie\/communes\/(\d\/)?#c74010$/,
  );
});

test('une page qui existe, un code de nulle part ne mènent pas ailleurs', () => {
  expect(redirigerCommune(table, '17306', { racine: '/', isEcrite: () => true })).toBeUndefined();
  expect(redirigerCommune(table, '99999', aucune)).toBeUndefined();
});

test('la table reste petite : quelques tranches par département', () => {
  expect(JSON.stringify(table.departements).length).toBeLessThan(60_000);
});
