import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import { recordsDocuments } from '#search/documents/document.record.ts';
import { communesDeFrance } from '#search/communes/communes-france.ts';
import { buildRecords } from '#search/records/index.ts';
import { type WrittenSearch, writeSite } from './support/written-search.ts';

/* The repository's own content, asked as visitors ask. */

let index: WrittenSearch;
beforeAll(async () => {
  const { catalogue } = await checkContentAndDocuments(resolve('content'));
  if (!catalogue) throw new Error('The content has anomalies: npm run check');
  index = await writeSite({
    enregistrements: buildRecords(catalogue),
    documents: recordsDocuments(catalogue),
    synonymes: catalogue.synonymes,
    themes: catalogue.themes,
    communes: communesDeFrance(loadDecoupage(), catalogue).communes,
  });
}, 120_000);
afterAll(() => index.remove());

describe('ce que l’on cherche est parmi les premiers résultats', () => {
  test.for([
    ['d’Apt', '/contrats/apt/', 1],
    ["d'Apt", '/contrats/apt/', 1],
    ['apt', '/contrats/apt/', 1],
    ['Royan', '/contrats/cara/', 1],
    ['17200', '/contrats/cara/', 2],
    ['Saint-Palais-sur-Mer', '/contrats/cara/', 2],
    ['marseille', '/contrats/marseille/', 1],
    ['contrat Marseille', '/contrats/marseille/2024/', 3],
    ['La Seyne-sur-Mer', '/contrats/la-seyne-sur-mer/', 1],
    ['la seyne sur mer', '/contrats/la-seyne-sur-mer/', 1],
    ['saisonnalité', '/contrats/briancon/2014/axes/1/', 1],
    ['saisonnalite', '/contrats/briancon/2014/axes/1/', 1],
    ['CLSM', '/glossaire/conseil-local-de-sante-mentale/', 1],
    ['conseil local de santé mentale', '/glossaire/conseil-local-de-sante-mentale/', 1],
    ['santé mentale', '/themes/sante-mentale/', 1],
    ['désert médical', '/glossaire/desert-medical/', 1],
    ['Bretagne', '/territoires/bretagne/', 1],
    ['Cœur de Lorraine', '/contrats/coeur-de-lorraine/', 1],
    ['coeur de lorraine', '/contrats/coeur-de-lorraine/', 2],
    ['Nouvelle Aquitaine', '/territoires/nouvelle-aquitaine/', 1],
    ['ARS', '/glossaire/agence-regionale-de-sante/', 1],
    ['personnes agées', '/publics/seniors/', 1],
    ['c’est quoi une fiche-action ?', '/glossaire/fiche-action/', 1],
  ] as const)('« %s » → %s (dans les %i premiers)', async ([words, url, rank]) => {
    expect(await index.find(words, rank)).toContain(url);
  });
});

test('avec ou sans accent, avec ou sans élision, « accès » trouve les mêmes pages', async () => {
  const [accented, ...others] = await Promise.all(
    ['accès', 'l’accès', "l'accès", 'acces', 'ACCÈS'].map((words) => index.find(words, 1000)),
  );
  expect(accented?.length).toBeGreaterThan(20);
  for (const found of others) expect(found.toSorted()).toEqual(accented?.toSorted());
});

test.for(['xyzzy', 'zzyzxqwv', 'contratxyz', 'abracadabrantesque'])(
  '« %s » ne trouve rien et le dit',
  async (words) => {
    const { resultats, lecture } = await index.ask(`?q=${words}`);
    expect(resultats).toEqual([]);
    expect(lecture.absents).toEqual([words]);
  },
);

test('le contrat fictif est marqué dans les résultats', async () => {
  const { resultats } = await index.ask('?q=Val+d’Exemple');
  expect(
    resultats
      .filter(({ ligne }) => ligne.territoire === 'Val d’Exemple')
      .every(({ ligne }) => ligne.exemple),
  ).toBe(true);
});

describe('dans les documents', () => {
  test('un mot qui n’existe que dans l’image d’une page numérisée est trouvé, avec sa page', async () => {
    const scan = '/contrats/val-d-exemple/2025/annexes/diagnostic-numerise/';
    expect(await index.findPages('saponaire')).toEqual([`${scan}#page-3`]);
    expect(await index.find('saponaire')).toEqual([]);
  });

  test.for(['xyzzy', 'abracadabrantesque'])('« %s » ne trouve rien et le dit', async (words) => {
    const { nombrePages, lecture } = await index.askDocuments(`?q=${words}`);
    expect([nombrePages, lecture.absents]).toEqual([0, [words]]);
  });
});
