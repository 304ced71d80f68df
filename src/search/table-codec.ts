import type { Ligne, Table } from './table.ts';

/** Lists of numbers; a number alone stands for a list of one. */
type ColonneListes = readonly (number | readonly number[])[];

/** The table as JSON: columns, with repeated words written once. */
interface TableCodee {
  readonly version: string;
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
export function encoderTable({ version, facettes, lignes }: Table): string {
  const mots = new Map<string, number>();
  const mot = (texte: string): number => {
    if (!mots.has(texte)) mots.set(texte, mots.size);
    return mots.get(texte) ?? 0;
  };
  const codee: Omit<TableCodee, 'mots'> = {
    version,
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
  return JSON.stringify({ ...codee, mots: [...mots.keys()] });
}

const serrer = (liste: readonly number[]): number | readonly number[] =>
  liste.length === 1 ? (liste[0] ?? liste) : liste;

/** Reads a table written by `encoderTable`. */
export function decoderTable(json: string): Table {
  const codee = JSON.parse(json) as TableCodee;
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
  return { version: codee.version, facettes: codee.facettes, lignes };
}
