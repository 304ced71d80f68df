import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from './support/links.ts';
import { listFiles, type Page, readPages } from './support/pages.ts';
import { runBuild } from './support/run-build.ts';
import { copyOneTerritoire } from './support/small-content.ts';

const BASE = '/cls/';
const TERRITOIRE = 'marseille';
const contenu = copyOneTerritoire(TERRITOIRE);
const parent = mkdtempSync(path.join(tmpdir(), 'portail-ailleurs-'));
const sortie = path.join(parent, 'public');
let output: string;
let pages: readonly Page[];

beforeAll(() => {
  appendFileSync(path.join(contenu, 'portail.yaml'), '\nadministration: github:ville/contenu\n');
  const build = runBuild({ contenu, sortie, base: BASE, site: 'https://sante.exemple.fr' });
  expect(build.status, build.output).toBe(0);
  output = build.output;
  pages = readPages(sortie);
});
afterAll(() => {
  for (const folder of [contenu, parent]) rmSync(folder, { recursive: true, force: true });
});

test('la commande se termine par une ligne qui dit ce qu’elle a fait', () => {
  expect(output.trimEnd().split('\n').at(-1)).toMatch(
    /^Portail construit : [\d\s]+ pages, [\d,\s]+ Mo, en [\d,\s]+ s, dans .+\/\.$/,
  );
});

test('avec un seul territoire, l’accueil est le sien', () => {
  const home = pages.find(({ address }) => address === '/');
  expect(home?.root.querySelector('h1')?.text).toContain('Marseille');
});

test('tous les liens restent dans le dossier du site, et aucun n’est mort', () => {
  const isFile = (name: string) =>
    existsSync(path.join(sortie, name)) && statSync(path.join(sortie, name)).isFile();
  expect(deadLinks(pages, BASE, isFile)).toEqual([]);
});

test('la page d’administration demandée est là, hors du plan du site et des moteurs de recherche', () => {
  const admin = pages.find(({ address }) => address === '/admin/');
  expect(admin?.root.querySelector('meta[name=robots]')?.getAttribute('content')).toContain('noindex');
  const plans = listFiles(sortie).filter((file) => file.endsWith('.xml') || file === 'robots.txt');
  expect(plans.length).toBeGreaterThan(1);
  for (const plan of plans) expect(readFileSync(path.join(sortie, plan), 'utf8')).not.toContain('/admin/');
});

test('les pages donnent leur adresse chez leur hébergeur', () => {
  const contrat = pages.find(({ address }) => address === `/contrats/${TERRITOIRE}/`);
  expect(contrat?.root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    `https://sante.exemple.fr/cls/contrats/${TERRITOIRE}/`,
  );
});

test('construire deux fois le même contenu donne les mêmes fichiers, à l’octet près', () => {
  const again = path.join(parent, 'encore', 'public');
  const build = runBuild({ contenu, sortie: again, base: BASE, site: 'https://sante.exemple.fr' });
  expect(build.status, build.output).toBe(0);
  const digests = (folder: string) =>
    listFiles(folder).map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex');
      return `${file} ${digest}`;
    });
  expect(digests(again)).toEqual(digests(sortie));
});
