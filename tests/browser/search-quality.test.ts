import { expect, inject } from 'vitest';
import mesures from '#search/qualite/mesures.json' with { type: 'json' };
import type { Mesures } from '#search/qualite/mesures.types.ts';
import { rangsDe, rassembler } from '#search/qualite/resultats.ts';
import { openSearchPage } from '../../scripts/search-quality/ask-page.ts';
import { measureQueries } from '../../scripts/search-quality/measure.ts';
import { readQueries } from '../../scripts/search-quality/queries.ts';
import { test as inBrowser } from './support/browser-test.ts';

/** Some hundred queries, each complete before the next: a loaded machine needs minutes. */
const PATIENCE = 280_000;
const publiees: Mesures = mesures;

const test = inBrowser.extend('mesure', { scope: 'file' }, async ({ browser }) => {
  const page = await openSearchPage(browser, inject('siteAddress'));
  const { genres, trouvees, introuvables } = await measureQueries(readQueries(), page.ask);
  await page.close();
  return { resultats: rassembler(genres, trouvees, introuvables), rangs: rangsDe(trouvees) };
});

test('la bonne page est le plus souvent en tête : MRR d’au moins 0,90', { timeout: PATIENCE }, ({
  mesure: { resultats },
}) => {
  expect(resultats.trouvees.mrr).toBeGreaterThanOrEqual(0.9);
});

test('au plus 5 % des questions restent sans réponse dans les dix premiers résultats', ({
  mesure: { resultats },
}) => {
  expect(resultats.trouvees.echecs, JSON.stringify(resultats.echecs, null, 2)).toBeLessThanOrEqual(
    0.05,
  );
});

test('au moins 90 % des questions sans réponse sont reconnues comme telles', ({
  mesure: { resultats },
}) => {
  expect(
    resultats.introuvables.reconnues,
    JSON.stringify(resultats.nonReconnues, null, 2),
  ).toBeGreaterThanOrEqual(0.9);
});

test('les chiffres publiés sont ceux d’aujourd’hui (sinon : node scripts/measure-search.ts)', ({
  mesure,
}) => {
  expect(mesure.resultats).toEqual(publiees.resultats);
  expect(mesure.rangs).toEqual(publiees.rangs);
});
