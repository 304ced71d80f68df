import { isDeepStrictEqual } from 'node:util';
import { axeSchema } from '#domain/axe/axe.schema.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import type { Entree } from '#catalogue/entries.ts';
import type { Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { valueAt } from '../colonnes/definir.ts';
import { LISTES_DE_FICHE, NOMS_FEUILLES } from '../colonnes/feuilles.ts';
import { rassembler } from '../colonnes/rassembler.ts';
import { colonnesExportees } from '../colonnes/table.ts';
import type { Classeur, Ligne } from '../tableur/tableur.types.ts';

/** A fact that a spreadsheet does not give back as the file says it. */
export interface Ecart {
  readonly fichier: string;
  /** Field of the front matter, `corps` for the text, empty for the whole file. */
  readonly champ: string;
}

type Faits = Record<string, unknown>;
interface Relu {
  readonly faits: Faits;
  readonly corps: string;
}

/** Reads an export as the import would, and says which facts of the contract it has lost or changed. */
export function relire(classeur: Classeur, attendus: { readonly axes: readonly Entree<object>[]; readonly fiches: readonly Entree<object>[] }, contexte: Contexte): Ecart[] {
  const lire = (sorte: SorteFeuille) => readSheet(classeur, sorte, contexte);
  const fiches = new Map(lire('fiches').map(({ faits, corps }) => [String(faits['nom']), { faits, corps }]));
  for (const sorte of ['budget', 'indicateurs', 'jalons'] as const)
    for (const { faits } of lire(sorte)) addElement(fiches.get(String(faits['fiche']))?.faits, sorte, faits);
  const axes = new Map(lire('axes').map(({ faits, corps }) => [String(faits['nom']), { faits, corps }]));
  return [...compare(attendus.axes, axes, axeSchema), ...compare(attendus.fiches, fiches, ficheSchema)];
}

function readSheet(classeur: Classeur, sorte: SorteFeuille, contexte: Contexte): readonly Relu[] {
  const feuille = classeur.feuilles.find(({ nom }) => nom === NOMS_FEUILLES[sorte]);
  const [titres, ...lignes] = feuille?.lignes ?? [];
  if (titres === undefined) return [];
  const colonnes = titres.cellules.map(({ texte }) => colonnesExportees(sorte).find(({ titre }) => titre === texte));
  const cles = new Set(colonnes.flatMap((colonne) => colonne?.cle ?? []));
  return lignes.map((ligne: Ligne) => {
    const lues = ligne.cellules.flatMap((cellule, rang) => colonnes[rang]?.lire(cellule, contexte) ?? []);
    const { faits, corps = '' } = rassembler(lues, cles, contexte);
    return { faits, corps };
  });
}

function addElement(fiche: Faits | undefined, sorte: keyof typeof LISTES_DE_FICHE, faits: Faits): void {
  if (fiche === undefined) return;
  const element = without(faits, 'fiche');
  const champ = LISTES_DE_FICHE[sorte];
  const liste = [...((valueAt(fiche, champ) ?? []) as Faits[]), element];
  const [tete, dedans] = champ;
  fiche[tete] = dedans === undefined ? liste : { ...(fiche[tete] as Faits | undefined), [dedans]: liste };
}

function compare(attendus: readonly Entree<object>[], relus: ReadonlyMap<string, Relu>, schema: typeof axeSchema | typeof ficheSchema): Ecart[] {
  return attendus.flatMap(({ id, fichier, data, corps }) => {
    const nom = id.split('/').at(-1) ?? '';
    const relu = relus.get(nom);
    if (relu === undefined) return [{ fichier, champ: '' }];
    const lu = schema.safeParse(without(relu.faits, 'nom'));
    if (!lu.success) return [...new Set(lu.error.issues.map(({ path }) => path.join('.')))].map((champ) => ({ fichier, champ }));
    const [avant, apres] = [significant(nom, data), significant(nom, lu.data)];
    const champs = Object.keys({ ...avant, ...apres }).filter((champ) => !isDeepStrictEqual(avant[champ], apres[champ]));
    return [...champs, ...(relu.corps === corps.trim() ? [] : ['corps'])].map((champ) => ({ fichier, champ }));
  });
}

const without = (faits: Faits, cle: string): Faits => Object.fromEntries(Object.entries(faits).filter(([autre]) => autre !== cle));

/** Facts without what says nothing: empty lists, and a number that the name of the file already gives. */
function significant(nom: string, data: object): Faits {
  const faits = Object.fromEntries(Object.entries(data).map(([cle, valeur]) => [cle, withoutEmpty(valeur)] as const).filter(([, valeur]) => valeur !== undefined));
  return { ...faits, code: faits['code'] ?? codeFiche(nom) };
}

function withoutEmpty(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.length === 0 ? undefined : valeur.map(withoutEmpty);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const champs = Object.entries(valeur).map(([cle, dedans]) => [cle, withoutEmpty(dedans)] as const).filter(([, dedans]) => dedans !== undefined);
  return champs.length === 0 ? undefined : Object.fromEntries(champs);
}
