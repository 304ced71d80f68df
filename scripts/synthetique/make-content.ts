/*
 * Writes a content folder of 400 contracts (about 12,000 records for the search), to weigh and time
 * the portal at that size: real places and vocabulary, text drawn by lot from the words of content/,
 * the same at each run:
 *   node scripts/synthetique/make-content.ts --sortie /tmp/essai [--contrats 400]
 * It can be checked and built like any content: npm run check -- --contenu /tmp/essai
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { type ContentFile, contractFiles, type Material } from './contract-files.ts';
import { Prose } from './prose.ts';
import { seededRandom } from './random.ts';
import { choosePlaces } from './territoires.ts';

const SEED = 400;
const CONTENT = path.resolve(import.meta.dirname, '../../content');
/** What every portal has, whatever its contracts. */
const COMMON = ['vocabulaire', 'pages', 'glossaire.yaml', 'organisations.yaml', 'portail.yaml'];

const { values } = parseArgs({
  options: { sortie: { type: 'string' }, contrats: { type: 'string', default: '400' } },
});
const output = path.resolve(values.sortie ?? '');
if (values.sortie === undefined || (existsSync(output) && readdirSync(output).length > 0)) {
  console.error('--sortie attend un dossier nouveau ou vide.');
  process.exit(2);
}

const keysOf = (file: string): readonly string[] =>
  Object.keys(parse(readFileSync(path.join(CONTENT, file), 'utf8')) as object);

function write(folder: string, { path: name, facts, text }: ContentFile): void {
  const file = path.join(output, 'contrats', folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const yaml = stringify(facts);
  writeFileSync(file, text === undefined ? yaml : `---\n${yaml}---\n\n${text}\n`);
}

for (const name of COMMON)
  cpSync(path.join(CONTENT, name), path.join(output, name), { recursive: true });
const random = seededRandom(SEED);
const material: Material = {
  random,
  prose: new Prose(path.join(CONTENT, 'contrats'), random),
  themes: keysOf('vocabulaire/themes.yaml'),
  publics: keysOf('vocabulaire/publics.yaml'),
  leviers: keysOf('vocabulaire/leviers.yaml'),
  organisations: keysOf('organisations.yaml'),
};
let files = 0;
for (const { folder, nom, facts } of choosePlaces(loadDecoupage(), Number(values.contrats))) {
  const all = [{ path: 'territoire.yaml', facts }, ...contractFiles(nom, material)];
  for (const file of all) write(folder, file);
  files += all.length;
}
console.log(`${files} fichiers écrits dans ${output}.`);
