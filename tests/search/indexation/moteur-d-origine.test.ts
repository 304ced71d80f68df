import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ouvrirIndex } from '#search/client/index-du-site.ts';
import { creerMoteur } from '#search/client/moteur.ts';
import { writeIndex } from '#search/index-writer.ts';
import { lireIndex } from '#search/indexation/lire-index.ts';
import { recordHtml } from '#search/record-html.ts';
import { unEnregistrement } from '../support/un-enregistrement.ts';

/*
 * Pagefind reads our pages, and its own program could answer for them, at ten times the weight: what
 * we answer must be what it would.
 */
const MOTS =
  'prévention préventif santé mentale local locaux contrat dépistage école soins accès'.split(' ');
/** Texts that differ by their words, how often they have them, where, and their lengths. */
const RECORDS = Array.from({ length: 60 }, (_, rang) => {
  const tire = (n: number) => MOTS[(rang * 7 + n * (3 + (rang % 5))) % MOTS.length] ?? '';
  const texte = Array.from({ length: 6 + ((rang * 13) % 40) }, (__, n) => tire(n)).join(' ');
  return unEnregistrement({
    url: `/${rang}/`,
    titre: `${tire(1)} ${tire(2)} ${rang}`,
    resume: rang % 3 === 0 ? `${tire(4)} et ${tire(5)}` : undefined,
    corps: [texte],
    motsCles: [tire(6), 'Royan'],
  });
});
const SANS = { titre: [], texte: [], themes: [] };
const POIDS = { title: 3, k: 0.4, c: 5, t: 1.5, s: 0.3, m: 0.1 };
interface Original {
  readonly search: (question: string) => Promise<{
    readonly results: readonly {
      readonly score: number;
      readonly data: () => Promise<{ readonly url: string }>;
    }[];
  }>;
}
const dossier = mkdtempSync(join(tmpdir(), 'portail-original-'));
const site = mkdtempSync(join(tmpdir(), 'portail-notre-index-'));
let original: Original;
let notre: ReturnType<typeof creerMoteur>;
let jetons: readonly string[];

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'fr' });
  for (const record of RECORDS)
    await index?.addHTMLFile({ url: record.url, content: recordHtml(record, SANS) });
  await index?.writeFiles({ outputPath: dossier });
  await close();
  const { version } = await writeIndex(
    [lireIndex(dossier), { textes: [], champs: [], mots: () => [] }],
    [],
    site,
  );
  const lire = async (url: string) => readFileSync(new URL(url), 'utf8');
  const ouvert = ouvrirIndex(pathToFileURL(`${site}/`).href, version, { lire });
  notre = creerMoteur(ouvert, RECORDS.length);
  jetons = (
    await Promise.all(
      ['prevent', 'sante', 'depist', 'local', 'contrat', 'ecol', 'soin', 'royan'].map(
        ouvert.trouver,
      ),
    )
  ).flatMap((mot) => mot?.jeton ?? []);
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(new URL(url.replace(/\?.*/, '')))),
  );
  const racine = pathToFileURL(`${dossier}/`).href;
  const module = (await import(/* @vite-ignore */ `${racine}pagefind.js`)) as {
    createInstance: (options: object) => Original & { init: () => Promise<void> };
  };
  const instance = module.createInstance({
    basePath: racine,
    baseUrl: '/',
    noWorker: true,
    ranking: { metaWeights: POIDS },
  });
  await instance.init();
  original = instance;
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  for (const nom of [dossier, site]) rmSync(nom, { recursive: true });
});

const scores = async (liste: Awaited<ReturnType<Original['search']>>['results']) =>
  new Map(
    await Promise.all(liste.map(async ({ score, data }) => [(await data()).url, score] as const)),
  );

test('les familles demandées sont toutes dans l’index', () => {
  expect(jetons.length).toBeGreaterThanOrEqual(6);
});

test('mêmes réponses et mêmes scores, à un cran près', async () => {
  const questions = [
    ...jetons.map((jeton) => [jeton]),
    ...jetons.slice(1).map((jeton, rang) => [jetons[rang] ?? '', jeton]),
    jetons.slice(0, 3),
  ];
  for (const question of questions) {
    const attendus = await scores((await original.search(question.join(' '))).results);
    const obtenus = await scores(await notre.interroger(question));
    expect([...obtenus.keys()].sort(), question.join(' ')).toEqual([...attendus.keys()].sort());
    for (const [url, score] of attendus)
      expect(
        Math.abs((obtenus.get(url) ?? 0) / score - 1),
        `${question.join(' ')} ${url}`,
      ).toBeLessThan(0.05);
  }
});
