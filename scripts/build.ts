import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build-site.ts';
import { compressSite } from './compress.ts';
import { readOptions } from './options.ts';
import { holdsForeignFiles, prepareDraft, recoverOutput, replaceOutput } from './output-folder.ts';
import { weigh } from './weigh.ts';
import { reportReading } from './report-reading.ts';

/*
 * `npm run build`: the content is checked, the site built aside, then put in the place of the last
 * one. Whenever a step fails, the last good site stays as it was.
 */
const started = performance.now();
const options = readOptions();
const { sortie } = options;

/** A folder as the person knows it: from where they are when it stands below, else in full. */
const asTyped = (folder: string): string => {
  const relative = path.relative(process.env['PORTAIL_DEPUIS'] ?? process.cwd(), folder);
  return relative.startsWith('..') || path.isAbsolute(relative) ? folder : relative;
};

const refuse = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (holdsForeignFiles(sortie)) {
  refuse(
    `Le dossier ${sortie} contient des fichiers que le portail n’a pas produits : rien n’a été touché.\n` +
      'Choisissez un dossier vide ou nouveau avec --sortie.',
  );
}
recoverOutput(sortie);

console.log('Vérification du contenu…');
// Loaded now: what it imports reads the options from the environment.
const { checkContentAndDocuments } = await import('#catalogue/check-content.ts');
const { formatReport, formatSuccess } = await import('#catalogue/report.ts');
const { phraseGuide } = await import('#site/guide/phrase-guide.ts');
const { anomalies, catalogue } = await checkContentAndDocuments(options.contenu, reportReading);
if (anomalies.length > 0 || !catalogue) {
  refuse(
    `${formatReport(anomalies, asTyped(options.contenu))}\n\n${phraseGuide(anomalies)}\n\n` +
      'Le portail n’a pas été construit : corrigez le contenu, puis relancez la commande.',
  );
} else {
  console.log(formatSuccess(catalogue));
}

/** The folder to build in; a place where nothing can be written is said in French. */
function draftOrRefusal(): string {
  try {
    return prepareDraft(sortie);
  } catch (error) {
    return refuse(
      `Le dossier ${sortie} ne peut pas être créé (${error instanceof Error ? error.message : String(error)}).\n` +
        'Choisissez avec --sortie un dossier où vous avez le droit d’écrire.',
    );
  }
}
const draft = draftOrRefusal();
process.on('exit', () => rmSync(draft, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(130));
try {
  await buildSite(draft);
  if (options.compresser) {
    console.log('Compression des fichiers…');
    await compressSite(draft);
  }
  replaceOutput(sortie, draft);
} catch (error) {
  refuse(
    `${error instanceof Error ? error.message : String(error)}\n` +
      `La construction a échoué${existsSync(sortie) ? ' : le site précédent est resté en place' : ''}.`,
  );
}

const { pages, megabytes } = weigh(sortie);
const seconds = (performance.now() - started) / 1000;
const french = (value: number) => value.toLocaleString('fr', { maximumFractionDigits: 1 });
console.log(
  `Portail construit : ${french(pages)} pages, ${french(megabytes)} Mo, en ${french(seconds)} s, ` +
    `dans ${asTyped(sortie)}/.`,
);
// Vite may keep handles open after a build.
process.exit(0);
