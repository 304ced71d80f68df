import type { Ligne, Table } from './table.ts';

/** Lists of numbers; a number alone stands for a list of one. */
type ColonneListes = readonly (number | readonly number[])[];

/** The table as JSON: columns, with repeated words written once. */
export interface TableCodee {
  readonly version: string;
  readonly avecDocuments: boolean;
  readonly facettes: Table['facettes'];
  readonly mots: readonly string[];
  readonly id: readonly string[];
  readonly type: readonly number[];
  readonly territoire: readonly number[];
  readonly contrat: readonly number[];
  readonly annee: readonly number[];
  readonly exemple: readonly (0 | 1)[];
  readonly poids: readonly number[];
  readonly noms: ColonneListes;
  /** One column a filter. */
  readonly valeurs: readonly ColonneListes[];
}

/** Writes a table as compact JSON. */
export const encoderTable = (table: Table): string => JSON.stringify(coderTable(table));

/** Reads a table written by `encoderTable`. */
export const decoderTable = (json: string): Table => lireTable(JSON.parse(json) as TableCodee);

/** A table in columns, to be put in a JSON file. */
export function coderTable({ version, avecDocuments, facettes, lignes }: Table): TableCodee {
  const mots = new Map<string, number>();
  const mot = (texte: string): number => {
    if (!mots.has(texte)) mots.set(texte, mots.size);
    return mots.get(texte) ?? 0;
  };
  const codee: Omit<TableCodee, 'mots'> = {
    version,
    avecDocuments,
    facettes,
    id: lignes.map(({ id }) => id),
    type: lignes.map(({ type }) => mot(type)),
    territoire: lignes.map(({ territoire }) => mot(territoire)),
    contrat: lignes.map(({ contrat }) => mot(contrat)),
    annee: lignes.map(({ annee }) => annee),
    exemple: lignes.map(({ exemple }) => (exemple ? 1 : 0)),
    poids: lignes.map(({ poids }) => poids),
    noms: lignes.map(({ noms }) => serrer(noms)),
    valeurs: facettes.map((_, rang) => lignes.map(({ valeurs }) => serrer(valeurs[rang] ?? []))),
  };
  return { ...codee, mots: [...mots.keys()] };
}

const serrer = (liste: readonly number[]): number | readonly number[] =>
  liste.length === 1 ? (liste[0] ?? liste) : liste;

/** The table that `coderTable` put in columns. */
export function lireTable(codee: TableCodee): Table {
  const mot = (rang: number | undefined): string => codee.mots[rang ?? -1] ?? '';
  const lignes = codee.id.map((id, i): Ligne => ({
    id,
    type: mot(codee.type[i]) as Ligne['type'],
    territoire: mot(codee.territoire[i]),
    contrat: mot(codee.contrat[i]),
    annee: codee.annee[i] ?? 0,
    exemple: codee.exemple[i] === 1,
    poids: codee.poids[i] ?? 1,
    noms: [codee.noms[i] ?? []].flat(),
    valeurs: codee.valeurs.map((colonne) => [colonne[i] ?? []].flat()),
  }));
  const { version, avecDocuments, facettes } = codee;
  return { version, avecDocuments, facettes, lignes };
}
