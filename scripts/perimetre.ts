import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parseDocument, YAMLSeq, type Document } from 'yaml';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { proposePerimetre, type Proposition } from '#geography/propose-perimetre.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { readOptions } from './options.ts';

/*
 * `npm run perimetre -- <territoire> ["Nom donné par la source" …]`: finds what the names of a
 * perimeter mean in the official division, and writes what a person confirms. Names not given are
 * those of « nonResolus ». Without a person at the keyboard it only shows what it would propose.
 */
const { positionals, values } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { contenu: { type: 'string' }, aide: { type: 'boolean', short: 'h' } },
});
const [id, ...donnes] = positionals;
// The content folder is an option of every command, read in one place.
process.argv.splice(
  2,
  Infinity,
  ...(values.aide ? ['--aide'] : []),
  ...(typeof values.contenu === 'string' ? ['--contenu', values.contenu] : []),
);
const { contenu } = readOptions();
if (id === undefined) {
  console.error(
    'Dites quel territoire : npm run perimetre -- apt "Communauté de communes du Pays d’Apt"',
  );
  process.exit(2);
}

const fichier = path.join(contenu, 'contrats', id, 'territoire.yaml');
let texte = '';
try {
  texte = readFileSync(fichier, 'utf8');
} catch {
  console.error(
    `Le fichier ${fichier} ne se lit pas : « ${id} » est-il le nom d’un dossier de contrats/ ?`,
  );
  process.exit(1);
}

const document = parseDocument(texte);
const faits = territoireSchema.parse(document.toJS());
const noms = donnes.length > 0 ? donnes : faits.perimetre.nonResolus;
if (noms.length === 0) {
  console.log(`${faits.nom} : aucun nom à retrouver. Donnez-en un après le nom du dossier.`);
  process.exit(0);
}

/** One proposal as a person reads it. */
const line = (
  { sorte, code, nom, nombreCommunes, departements }: Proposition,
  rank: number,
): string =>
  `  ${rank + 1}. ${nom} (${sorte === 'epci' ? `SIREN ${code}, ${nombreCommunes} communes` : `commune ${code}`} ; ${departements.join(', ')})`;

/** Adds a confirmed code to the file, its name beside it, and takes the name off the unresolved ones. */
function write(yaml: Document, name: string, { sorte, code, nom }: Proposition): void {
  const champ = ['perimetre', sorte === 'epci' ? 'epci' : 'communes'];
  if (!yaml.hasIn(champ)) yaml.setIn(champ, new YAMLSeq());
  const node = yaml.createNode(code);
  node.type = 'QUOTE_SINGLE';
  node.comment = ` ${nom}`;
  yaml.addIn(champ, node);
  const unresolved = faits.perimetre.nonResolus.filter((autre) => autre !== name);
  if (unresolved.length === 0) yaml.deleteIn(['perimetre', 'nonResolus']);
  else yaml.setIn(['perimetre', 'nonResolus'], unresolved);
}

const decoupage = loadDecoupage();
const keyboard = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
let written = 0;
for (const name of noms) {
  const propositions = proposePerimetre(name, faits.departements, decoupage);
  console.log(
    `« ${name} »${propositions.length === 0 ? ' : rien d’approchant dans les départements du territoire.' : ' :'}`,
  );
  if (propositions.length > 0) console.log(propositions.map(line).join('\n'));
  if (!keyboard || propositions.length === 0) continue;
  const answer = await keyboard.question('Lequel ? (numéro, ou Entrée pour aucun) ');
  const chosen = propositions[Number(answer) - 1];
  if (!chosen) continue;
  write(document, name, chosen);
  written++;
}
keyboard?.close();
if (written > 0) writeFileSync(fichier, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
console.log(
  written > 0
    ? `${written} nom${written < 2 ? '' : 's'} retrouvé${written < 2 ? '' : 's'}, écrit dans ${fichier}. Vérifiez avec « npm run check ».`
    : 'Rien n’a été écrit.',
);
