import { describe, expect, test } from 'vitest';
import { checkContent, checkContentAndDocuments, type Controle } from '#catalogue/check-content.ts';
import { formatReport } from '#catalogue/report.ts';
import { CODES_ANOMALIE } from '#domain/anomalie/anomalie.ts';
import { ANOMALIES_EXPLIQUEES } from './support/anomalies-expliquees.ts';
import { unExemple } from './support/exemple.ts';

/** Only what is found inside a document needs it to be opened. */
const DANS_LE_DOCUMENT = new Set(['mesure-differente', 'donnee-personnelle']);

const controler = async (code: string, dossier: string): Promise<Controle> =>
  DANS_LE_DOCUMENT.has(code) ? checkContentAndDocuments(dossier) : checkContent(dossier);

test('chaque sorte d’anomalie a sa page dans le guide, et aucune autre', () => {
  expect([...ANOMALIES_EXPLIQUEES.keys()].sort()).toEqual(Object.keys(CODES_ANOMALIE).sort());
});

test('le contrat d’exemple du guide est sain, document compris', async () => {
  const { anomalies } = await checkContentAndDocuments(await unExemple());
  expect(formatReport(anomalies)).toBe(formatReport([]));
});

describe('l’exemple donné par le guide est vrai', () => {
  test.each([...ANOMALIES_EXPLIQUEES])('%s : avant, ce code et ce message', async (code, { exemple, message }) => {
    const { anomalies } = await controler(code, await unExemple(exemple, 'avant'));
    expect(new Set(anomalies.map((anomalie) => anomalie.code))).toEqual(new Set([code]));
    const rapport = formatReport(anomalies, 'content');
    expect(rapport.slice(0, rapport.lastIndexOf('\n\n'))).toBe(message);
  });

  test.each([...ANOMALIES_EXPLIQUEES])('%s : après, plus aucune anomalie', async (code, { exemple }) => {
    const { anomalies } = await controler(code, await unExemple(exemple, 'apres'));
    expect(formatReport(anomalies)).toBe(formatReport([]));
  });
});
