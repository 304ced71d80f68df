import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  holdsForeignFiles,
  prepareDraft,
  recoverOutput,
  replaceOutput,
} from '../../scripts/output-folder.ts';

let parent: string;
let output: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'portail-sortie-'));
  output = path.join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

const publish = (text: string) => {
  const draft = prepareDraft(output);
  mkdirSync(draft);
  writeFileSync(path.join(draft, 'index.html'), text);
  replaceOutput(output, draft);
};
const published = () => readFileSync(path.join(output, 'index.html'), 'utf8');

test('a build takes the place of the last site and leaves nothing beside it', () => {
  publish('one');
  publish('two');
  expect(published()).toBe('two');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a folder with someone’s files is never taken for a site', () => {
  mkdirSync(output);
  expect(holdsForeignFiles(output)).toBe(false);
  writeFileSync(path.join(output, 'photo.jpg'), '');
  expect(holdsForeignFiles(output)).toBe(true);
  expect(holdsForeignFiles(path.join(output, 'photo.jpg'))).toBe(true);
});

test('a site made by the portal may be replaced', () => {
  publish('one');
  expect(holdsForeignFiles(output)).toBe(false);
});

test('a build killed between its two renames is mended: the last good site comes back', () => {
  publish('one');
  const previous = `${output}.precedent`;
  mkdirSync(previous);
  writeFileSync(path.join(previous, 'index.html'), 'last good');
  writeFileSync(path.join(previous, '.portail-cls'), '');
  rmSync(output, { recursive: true });

  recoverOutput(output);
  expect(published()).toBe('last good');
  expect(existsSync(previous)).toBe(false);
});

test('what a killed build left is removed; a build still running keeps its folder', () => {
  const ended = path.join(parent, 'dist.construction-4194399');
  const running = path.join(parent, `dist.construction-${process.ppid}`);
  mkdirSync(ended);
  mkdirSync(running);
  prepareDraft(output);
  expect(existsSync(ended)).toBe(false);
  expect(existsSync(running)).toBe(true);
});
