import path from 'node:path';
import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import { formatReport, formatSuccess } from '#catalogue/report.ts';
import { readOptions } from './options.ts';
import { reportReading } from './report-reading.ts';

/*
 * `npm run check`: every anomaly of the content at once, without building anything.
 * `--format json` gives the same anomalies to another program. Exit status 1 when there is one.
 */
const FORMAT = /^--format=?(.*)$/;
const rank = process.argv.findIndex((argument) => FORMAT.test(argument));
let format = 'texte';
if (rank !== -1) {
  const attached = FORMAT.exec(process.argv[rank] ?? '')?.[1];
  format = attached || (process.argv[rank + 1] ?? '');
  // The other options are those of every command.
  process.argv.splice(rank, attached ? 1 : 2);
}
if (format !== 'texte' && format !== 'json') {
  console.error('--format attend « texte » ou « json ».');
  process.exit(2);
}

const { contenu } = readOptions();
const { anomalies, catalogue } = await checkContentAndDocuments(contenu, reportReading);
const folder = path.relative(process.cwd(), contenu);
const shown = folder.startsWith('..') ? contenu : folder;

if (format === 'json') console.log(JSON.stringify({ dossier: contenu, anomalies }, undefined, 2));
else if (catalogue) console.log(formatSuccess(catalogue));
else {
  // Loaded now: it reads the address of the site from the environment.
  const { phraseGuide } = await import('#site/guide/phrase-guide.ts');
  console.error(`${formatReport(anomalies, shown)}\n\n${phraseGuide(anomalies)}`);
}
process.exitCode = catalogue ? 0 : 1;
