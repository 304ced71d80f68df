import { type ColonneCodee, coderColonne, lireColonne } from './colonne.ts';
import { lireListesSituees, situerListes } from './listes-contrat.ts';
import type { Valeur } from './record.types.ts';
import { ecrireListes, ecrireSerie, lireListes, lireSerie } from './serie.ts';
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
    coderColonne(lignes.map(lire), contrats, String);
  return {
    ...faits,
    facettes: facettes.map(({ cle, titre, valeurs }, rang) => {
      const listes = lignes.map((ligne) => ligne.valeurs[rang] ?? []);
      const { palette, suite } = coderColonne(situerListes(listes, contrats), contrats, String);
      return {
        cle,
        titre,
        ids: valeurs.map(({ id }) => id),
        libelles: valeurs.map(({ libelle }) => libelle),
        lignes: { palette: ecrireListes(palette), suite },
      };
    }),
    groupes,
    groupe: ecrireSerie(ecarts(contrats)),
    territoire: colonne(({ territoire }) => territoire),
    contrat: colonne(({ contrat }) => contrat),
    exemple: colonne(({ exemple }) => exemple),
    poids: colonne(({ poids }) => poids),
    noms: ecrireListes(lignes.map(({ noms }) => noms)),
  };
}

/** The table that `coderTable` put in columns. */
export function lireTable(codee: TableCodee): Table {
  const { facettes, groupes, groupe, territoire, contrat, exemple, poids, noms, ...faits } = codee;
  const contrats = sommes(lireSerie(groupe));
  const valeurs = facettes.map(({ lignes: { palette, suite } }) =>
    lireListesSituees(lireColonne({ palette: lireListes(palette), suite }, contrats), contrats),
  );
  const premier = (cle: string) => {
    const rang = facettes.findIndex((facette) => facette.cle === cle);
    const ids = facettes[rang]?.ids ?? [];
    return (ligne: number): string => ids[valeurs[rang]?.[ligne]?.[0] ?? -1] ?? '';
  };
  const [type, annee] = [premier('type'), premier('annee')];
  const lus = {
    territoire: lireColonne(territoire, contrats),
    contrat: lireColonne(contrat, contrats),
    exemple: lireColonne(exemple, contrats),
    poids: lireColonne(poids, contrats),
    noms: lireListes(noms),
  };
  return {
    ...faits,
    facettes: facettes.map(({ cle, titre, ids, libelles }) => ({
      cle,
      titre,
      valeurs: ids.map((id, rang): Valeur => ({ id, libelle: libelles[rang] ?? id })),
    })),
    lignes: contrats.map((rangGroupe, ligne): Ligne => ({
      type: type(ligne) as Ligne['type'],
      territoire: lus.territoire[ligne] ?? '',
      contrat: lus.contrat[ligne] ?? '',
      groupe: groupes[rangGroupe] ?? '',
      annee: Number(annee(ligne)),
      exemple: lus.exemple[ligne] ?? false,
      poids: lus.poids[ligne] ?? 1,
      noms: lus.noms[ligne] ?? [],
      valeurs: valeurs.map((colonne) => colonne[ligne] ?? []),
    })),
  };
}

/** What each number adds to the one before it, as a number that is not negative. */
const ecarts = (nombres: readonly number[]): readonly number[] =>
  nombres.map((nombre, rang) => {
    const ecart = nombre - (nombres[rang - 1] ?? 0);
    return ecart < 0 ? -2 * ecart - 1 : 2 * ecart;
  });

const sommes = (ecrits: readonly number[]): readonly number[] => {
  let somme = 0;
  return ecrits.map((ecrit) => (somme += ecrit % 2 === 1 ? -(ecrit + 1) / 2 : ecrit / 2));
};
