import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { compressSite } from '../../scripts/compress.ts';

const dossiers: string[] = [];
afterEach(() => {
  for (const dossier of dossiers.splice(0)) rmSync(dossier, { recursive: true });
});

const TEXTE = 'Un contrat local de santé. '.repeat(100);

async function compresse(): Promise<string> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-compresse-'));
  dossiers.push(dossier);
  mkdirSync(path.join(dossier, 'ressources'));
  for (const nom of ['index.html', 'ressources/style.css', 'contrat.pdf', 'police.woff2'])
    writeFileSync(path.join(dossier, nom), TEXTE);
  writeFileSync(path.join(dossier, 'court.txt'), 'court');
  await compressSite(dossier);
  return dossier;
}

test('chaque texte a ses formes compressées, qui redonnent les mêmes octets', async () => {
  const dossier = await compresse();
  for (const nom of ['index.html', 'ressources/style.css']) {
    const lire = (extension: string) => readFileSync(path.join(dossier, nom + extension));
    expect(gunzipSync(lire('.gz')).toString()).toBe(TEXTE);
    expect(brotliDecompressSync(lire('.br')).toString()).toBe(TEXTE);
  }
});

test('ce qui est compressé par son format, ou trop court, reste seul', async () => {
  const fichiers = readdirSync(await compresse(), { recursive: true, encoding: 'utf8' });
  expect(fichiers.filter((nom) => /^(?:contrat|police|court)/.test(nom)).sort()).toEqual([
    'contrat.pdf',
    'court.txt',
    'police.woff2',
  ]);
});

test('le même site donne les mêmes octets, quels que soient le jour et le système', async () => {
  const [un, deux] = [await compresse(), await compresse()];
  const gz = readFileSync(path.join(un, 'index.html.gz'));
  expect(gz.equals(readFileSync(path.join(deux, 'index.html.gz')))).toBe(true);
  // RFC 1952: no date, system unknown.
  expect([...gz.subarray(4, 8), gz[9]]).toEqual([0, 0, 0, 0, 255]);
});
