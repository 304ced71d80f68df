import { isMap, parseDocument } from 'yaml';
import { quote } from '#catalogue/describe-value.ts';
import { suggest } from '#catalogue/nearest.ts';
import { plier } from '../colonnes/plier.ts';
import { COLONNES } from '../colonnes/table.ts';
import { editYaml, writeYaml } from '../fichiers/edit-yaml.ts';
import { IGNORER, type Choix } from './match-columns.ts';

/** What the person decided of columns, or why it cannot be followed, one sentence a problem. */
export interface ChoixLus {
  readonly choix: Choix;
  readonly problemes: readonly string[];
}

const CLES: ReadonlySet<string> = new Set([...COLONNES.map(({ cle }) => cle), IGNORER]);

/** What stands in the file of choices beside a spreadsheet: `colonnes:`, then a heading and a key a line. */
export function readMappingFile(texte: string): ChoixLus {
  const document = parseDocument(texte, { schema: 'core' });
  const lu: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const colonnes = typeof lu === 'object' && lu !== null ? (lu as Record<string, unknown>)['colonnes'] : undefined;
  if (typeof colonnes !== 'object' || colonnes === null || Array.isArray(colonnes))
    return { choix: new Map(), problemes: ['Une ligne « colonnes: » est attendue, puis une ligne par colonne, en retrait : "Titre dans le tableur": cle.'] };
  return gather(Object.entries(colonnes as Record<string, unknown>).map(([titre, cle]) => [titre, String(cle ?? '')]));
}

/** What `--colonne "Titre=cle"` says; the last « = » parts the two. */
export function readChoices(ecrits: readonly string[]): ChoixLus {
  const sansEgal = ecrits.filter((ecrit) => !/.=./.test(ecrit));
  const paires = ecrits
    .filter((ecrit) => /.=./.test(ecrit))
    .map((ecrit): [string, string] => [ecrit.slice(0, ecrit.lastIndexOf('=')).trim(), ecrit.slice(ecrit.lastIndexOf('=') + 1).trim()]);
  const { choix, problemes } = gather(paires);
  return { choix, problemes: [...sansEgal.map((ecrit) => `--colonne ${quote(ecrit)} : il manque « =cle », par exemple --colonne "${ecrit}=pilotes".`), ...problemes] };
}

function gather(paires: readonly (readonly [string, string])[]): ChoixLus {
  const choix = new Map<string, string>();
  const problemes: string[] = [];
  for (const [titre, ecrit] of paires) {
    const cle = keyOf(ecrit);
    if (cle === undefined) problemes.push(`Colonne ${quote(titre)} : ${quote(ecrit)} n’est pas un nom de colonne. ${suggest(ecrit, CLES, 'La liste est donnée par : npm run cls -- importer --aide')}`);
    else choix.set(titre, cle);
  }
  return { choix, problemes };
}

/** The key that a person wrote, or the one of the column whose heading they wrote. */
export function keyOf(ecrit: string): string | undefined {
  if (CLES.has(ecrit)) return ecrit;
  const plie = plier(ecrit);
  return COLONNES.find(({ titre, feuille }) => feuille === 'fiches' && plier(titre) === plie)?.cle;
}

/** Headings that were chosen and that no sheet has. */
export const absentHeadings = (choix: Choix, titres: readonly string[]): readonly string[] => {
  const connus = new Set(titres.map(plier));
  return [...choix.keys()].filter((titre) => !connus.has(plier(titre)));
};

const EN_TETE = (nom: string) =>
  `# Ce que sont les colonnes de « ${nom} », pour npm run cls -- importer.\n# Un titre du tableur, puis un nom de colonne (npm run cls -- importer --aide) ou « ${IGNORER} ».\n`;

/**
 * Text of the file of choices with these choices added; what stands there is kept.
 * @param ancien present text; undefined when there is no such file
 * @param nom name of the spreadsheet
 */
export function writeMappingFile(ancien: string | undefined, choix: Choix, nom: string): string {
  if (ancien === undefined || !isMap(parseDocument(ancien).contents)) return `${EN_TETE(nom)}${writeYaml({ colonnes: Object.fromEntries(choix) })}`;
  return editYaml(ancien, [...choix].map(([titre, cle]) => ({ champ: ['colonnes', titre], valeur: cle })), ['colonnes']);
}
