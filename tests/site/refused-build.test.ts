import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from './support/pages.ts';
import { runBuild } from './support/run-build.ts';
import { copyOneTerritoire } from './support/small-content.ts';

const contenu = copyOneTerritoire('marseille');
const parent = mkdtempSync(path.join(tmpdir(), 'portail-refus-'));

beforeAll(() =>
  appendFileSync(path.join(contenu, 'contrats/marseille/territoire.yaml'), '\nportuer: faute\n'),
);
afterAll(() => {
  for (const folder of [contenu, parent]) rmSync(folder, { recursive: true, force: true });
});

test('un contenu qui a une anomalie n’est pas publié : le rapport est montré, le dernier bon site reste', () => {
  const sortie = path.join(parent, 'site');
  mkdirSync(sortie);
  writeFileSync(path.join(sortie, '.portail-cls'), '');
  writeFileSync(path.join(sortie, 'index.html'), 'dernier bon site');

  const { status, output } = runBuild({ contenu, sortie });

  expect(status).toBe(1);
  expect(output).toContain('territoire.yaml');
  expect(output).toContain('[cle-inconnue]');
  expect(output).toContain('1 anomalie dans 1 fichier.');
  expect(readFileSync(path.join(sortie, 'index.html'), 'utf8')).toBe('dernier bon site');
  expect(listFiles(parent)).toEqual(['site/.portail-cls', 'site/index.html']);
});

test('un dossier qui contient autre chose qu’un site du portail n’est jamais remplacé', () => {
  const sortie = path.join(parent, 'photos');
  mkdirSync(sortie);
  writeFileSync(path.join(sortie, 'vacances.jpg'), '');

  const { status, output } = runBuild({ contenu, sortie });

  expect(status).toBe(1);
  expect(output).toContain('rien n’a été touché');
  expect(listFiles(sortie)).toEqual(['vacances.jpg']);
});
