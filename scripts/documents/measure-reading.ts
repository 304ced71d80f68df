/*
 * Measures the reading of documents by hand, on a folder of one's own:
 *   node scripts/documents/measure-reading.ts <folder> [--ocr]
 * Nothing is kept: each run reads everything again.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { lisibiliteOf } from '#documents/lisibilite.rules.ts';
import { openCache } from '#documents/reading/build-cache.ts';
import { readDocuments } from '#documents/reading/read-documents.ts';
import { DocumentRefuse } from '#documents/refus.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { ocr: { type: 'boolean' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Which folder?');

/** Largest memory of any process that this one started, in MB; only where /proc tells it. */
let peak = 0;
const watch = setInterval(() => {
  try {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!status.includes(`PPid:\t${String(process.pid)}\n`)) continue;
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    }
  } catch {
    // A process that ended while it was looked at.
  }
}, 50);

const temporary = mkdtempSync(path.join(tmpdir(), 'measure-'));
const files = readdirSync(folder)
  .filter((name) => !/\.(?:md|json|yaml)$/.test(name))
  .map((name) => path.resolve(folder, name));
const begun = performance.now();
const read = await readDocuments(files, {
  cache: openCache(temporary),
  ocr: values.ocr ?? false,
  garder: false,
});
const seconds = (performance.now() - begun) / 1000;
clearInterval(watch);
rmSync(temporary, { recursive: true });

let pages = 0;
for (const [file, document] of read) {
  const name = path.basename(file).padEnd(44);
  if (document instanceof DocumentRefuse) {
    console.log(name, 'refused:', document.constat.trouve);
    continue;
  }
  const { total, illisibles, aVerifier, reconnues } = lisibiliteOf(document);
  pages += total;
  console.log(
    name,
    `${String(total)} pages, ${String(reconnues)} by OCR, to check: ${aVerifier.join(' ') || '–'}, unread: ${illisibles.join(' ') || '–'}`,
  );
}
console.log(
  `${String(pages)} pages in ${seconds.toFixed(1)} s: ${(pages / seconds).toFixed(0)} pages/s, peak ${peak.toFixed(0)} MB`,
);
