import { knownKeys } from '#catalogue/content/schema-keys.ts';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import type { Champ } from '#domain/anomalie/anomalie.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { valueAt } from '../colonnes/definir.ts';
import { same, type Modification } from '../fichiers/edit-yaml.ts';
import { editFrontMatter, replaceBody } from '../fichiers/markdown-file.ts';
import { newFile } from '../fichiers/new-file.ts';
import type { Fusion } from './merge-facts.ts';
import { readFile, type Present } from './present-contract.ts';

/** Kinds of file that a sheet writes. */
export type SorteFichier = 'fiche' | 'axe';

const SCHEMAS = { fiche: ficheSchema, axe: axeSchema } as const;

/**
 * The file that a row makes: the present one with its changes, or a new one.
 * @param fichier path from the content folder
 * @param present undefined for a file to create
 */
export function futureFile(sorte: SorteFichier, fichier: string, nom: string, present: Present | undefined, { modifications, corps }: Omit<Fusion, 'deductions'>): Present {
  const schema = SCHEMAS[sorte];
  const texte = present ? changed(present, modifications, corps, Object.keys(schema.shape)) : created(sorte, fichier, nom, modifications, corps);
  const futur = readFile(fichier, texte, nom);
  const infidele = modifications.find(({ champ, valeur }) => !same(valueAt(futur?.faits, champ) ?? [], valeur ?? []) && !isImplied(champ, valeur, nom));
  if (!futur || infidele) throw new Error(`${fichier} ne dirait pas ce que dit le tableur (${infidele?.champ.join(' › ') ?? 'fichier illisible'}).`);
  return futur;
}

function changed({ texte, corps: avant }: Present, modifications: readonly Modification[], corps: string, ordre: readonly string[]): string {
  const faits = modifications.length === 0 ? texte : editFrontMatter(texte, modifications, ordre);
  return corps.trim() === avant.trim() ? faits : replaceBody(faits, corps);
}

function created(sorte: SorteFichier, fichier: string, nom: string, modifications: readonly Modification[], corps: string): string {
  const dites = modifications.filter(({ champ, valeur }) => valeur !== undefined && !isImplied(champ, valeur, nom));
  return newFile(sorte, fichier, inOrder(dites, [], SCHEMAS[sorte]), corps);
}

/** A number that the name of the file already gives is not written again. */
const isImplied = (champ: Champ, valeur: unknown, nom: string): boolean => champ.length === 1 && champ[0] === 'code' && codeFiche(nom) === valeur;

/** Facts as a table whose keys come in the order of the schema, at each level. */
function inOrder(modifications: readonly Modification[], place: Champ, schema: (typeof SCHEMAS)[SorteFichier]): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (const cle of knownKeys(schema, place)) {
    const siennes = modifications.filter(({ champ }) => champ[place.length] === cle);
    if (siennes.length === 0) continue;
    const entiere = siennes.find(({ champ }) => champ.length === place.length + 1);
    const dedans = inOrder(siennes.filter((modification) => modification !== entiere), [...place, cle], schema);
    table[cle] = entiere && Object.keys(dedans).length === 0 ? entiere.valeur : { ...(entiere?.valeur as object | undefined), ...dedans };
  }
  return table;
}
