import {
  type ColonneCodee,
  coderColonne,
  lireColonne,
  lireLigne,
  lireListeSituee,
  situerListe,
} from './colonne.ts';
import type { Valeur } from './record.types.ts';
import { ecrireEcarts, ecrireListes, lireEcarts, lireListes } from './serie.ts';
import type { Ligne, Table } from './table.types.ts';

/** A column of lists of positions: its palette is a text too. */
interface ColonneListes {
  readonly palette: string;
  readonly suite: string;
}

/** The table as JSON: a column for each fact, the lines of a contract sharing theirs. */
export interface TableCodee extends Omit<Table, 'lignes' | 'facettes'> {
  readonly facettes: readonly {
    readonly cle: string;
    readonly titre: string;
    readonly ids: readonly string[];
    readonly libelles: readonly string[];
    readonly lignes: ColonneListes;
  }[];
  /** Contracts that lines belong to; the first one, empty, is that of lines that belong to none. */
  readonly groupes: readonly string[];
  /** Position of the contract of each line. */
  readonly groupe: string;
  readonly territoire: ColonneCodee<string>;
  readonly contrat: ColonneCodee<string>;
  readonly exemple: ColonneCodee<boolean>;
  readonly poids: ColonneCodee<number>;
  /** Fingerprints of the names of each line. */
  readonly noms: string;
}

/** Writes a table as compact JSON. */
export const encoderTable = (table: Table): string => JSON.stringify(coderTable(table));

/** Reads a table written by `encoderTable`. */
export const decoderTable = (json: string): Table => lireTable(JSON.parse(json) as TableCodee);

/** A table in columns, to be put in a JSON file. */
export function coderTable({ facettes, lignes, ...faits }: Table): TableCodee {
  const groupes = [...new Set(['', ...lignes.map(({ groupe }) => groupe)])];
  const rangs = new Map(groupes.map((groupe, rang) => [groupe, rang]));
  const contrats = lignes.map(({ groupe }) => rangs.get(groupe) ?? 0);
  const colonne = <T extends string | number | boolean>(lire: (ligne: Ligne) => T) =>
    coderColonne(lignes.map(lire), contrats);
  return {
    ...faits,
    facettes: facettes.map(({ cle, titre, valeurs }, rang) => {
      const listes = lignes.map((ligne) => ligne.valeurs[rang] ?? []);
      const { palette, suite } = coderColonne(listes, contrats, situerListe);
      return {
        cle,
        titre,
        ids: valeurs.map(({ id }) => id),
        libelles: valeurs.map(({ libelle }) => libelle),
        lignes: { palette: ecrireListes(palette), suite },
      };
    }),
    groupes,
    groupe: ecrireEcarts(contrats),
    territoire: colonne(({ territoire }) => territoire),
    contrat: colonne(({ contrat }) => contrat),
    exemple: colonne(({ exemple }) => exemple),
    poids: colonne(({ poids }) => poids),
    noms: ecrireListes(lignes.map(({ noms }) => noms)),
  };
}

/** The table that `coderTable` put in columns. */
export function lireTable(codee: TableCodee): Table {
  const lecture = lireParEtapes(codee);
  for (;;) {
    const { done, value } = lecture.next();
    if (done) return value;
  }
}

/** Lines made in one step. */
const PAS = 1_500;

/** Reads a table in steps short enough for a page to answer its reader between two of them. */
export function* lireParEtapes(codee: TableCodee): Generator<undefined, Table> {
  const { facettes, groupes, groupe, territoire, contrat, exemple, poids, noms, ...faits } = codee;
  const contrats = lireEcarts(groupe);
  const colonnes: (readonly (readonly number[])[])[] = [];
  for (const { lignes } of facettes) {
    const { palette, suite } = lignes;
    colonnes.push(lireColonne({ palette: lireListes(palette), suite }, contrats, lireListeSituee));
    yield;
  }
  const [type, annee] = ['type', 'annee'].map((cle) =>
    facettes.findIndex((facette) => facette.cle === cle),
  ) as [number, number];
  const types = (facettes[type]?.ids ?? []) as readonly Ligne['type'][];
  const annees = facettes[annee]?.ids.map(Number) ?? [];
  const territoires = lireColonne(territoire, contrats);
  const contratsDits = lireColonne(contrat, contrats);
  yield;
  const exemples = lireColonne(exemple, contrats);
  const tousPoids = lireColonne(poids, contrats);
  const tousNoms = lireListes(noms);
  const lignes: Ligne[] = [];
  for (const [ligne, rangGroupe] of contrats.entries()) {
    if (ligne % PAS === 0) yield;
    const valeurs = lireLigne(colonnes, ligne);
    lignes.push({
      type: types[valeurs[type]?.[0] ?? 0] ?? 'page',
      territoire: territoires[ligne] ?? '',
      contrat: contratsDits[ligne] ?? '',
      groupe: groupes[rangGroupe] ?? '',
      annee: annees[valeurs[annee]?.[0] ?? -1] ?? 0,
      exemple: exemples[ligne] ?? false,
      poids: tousPoids[ligne] ?? 1,
      noms: tousNoms[ligne] ?? [],
      valeurs,
    });
  }
  return {
    ...faits,
    facettes: facettes.map(({ cle, titre, ids, libelles }) => ({
      cle,
      titre,
      valeurs: ids.map((id, rang): Valeur => ({ id, libelle: libelles[rang] ?? id })),
    })),
    lignes,
  };
}
