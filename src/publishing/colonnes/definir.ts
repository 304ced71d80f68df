import type { Champ } from '#domain/anomalie/anomalie.ts';
import type { Cellule } from '../tableur/tableur.types.ts';
import type { CelluleLue, Colonne, Contexte, FaitsEcrits } from './colonne.types.ts';
import type { Genre } from './genre.types.ts';

/** What makes a column of one field. */
interface Definition extends Pick<Colonne, 'cle' | 'feuille' | 'titre' | 'aide' | 'exemple'> {
  readonly synonymes?: readonly string[];
  /** Field that the column fills. */
  readonly champ: Champ;
  readonly genre: Genre;
  /** Fields that the cell may fill too. */
  readonly aussi?: readonly Champ[];
  /** True for a column that is only understood when met. */
  readonly comprise?: boolean;
  /** Where the value stands in the facts of a row, when it is not at `champ`. */
  readonly valeurDe?: (ecrits: FaitsEcrits) => unknown;
}

const RIEN: CelluleLue = { faits: [], problemes: [], deductions: [] };

/** A column that fills one field. */
export function definir({ champ, aussi = [], genre, comprise = false, valeurDe, synonymes = [], ...reste }: Definition): Colonne {
  const { choix } = genre;
  return {
    ...reste,
    synonymes,
    champs: [champ, ...aussi],
    exportee: !comprise,
    ...(choix === undefined ? {} : { choix }),
    lire: (cellule, contexte) => readCell(cellule, contexte, champ, genre),
    ecrire: (ecrits, contexte) => {
      const valeur = valeurDe === undefined ? valueAt(ecrits.faits, champ) : valeurDe(ecrits);
      return isEmpty(valeur) ? '' : genre.ecrire(valeur, contexte);
    },
  };
}

function readCell(cellule: Cellule, contexte: Contexte, champ: Champ, genre: Genre): CelluleLue {
  if (cellule.enErreur === true) return { ...RIEN, problemes: [CELLULE_EN_ERREUR] };
  if (cellule.texte.trim() === '') return RIEN;
  const { valeur, problemes = [], deductions = [], ailleurs = [] } = genre.lire(cellule, contexte);
  return { faits: [...(isEmpty(valeur) ? [] : [[champ, valeur] as const]), ...ailleurs], problemes, deductions };
}

const CELLULE_EN_ERREUR = {
  pourquoi: 'La cellule contient une formule qui ne donne pas de résultat.',
  remede: 'Remplacez la formule par le texte ou le nombre attendu, ou corrigez-la et enregistrez le tableur.',
};

const isEmpty = (valeur: unknown): boolean =>
  valeur === undefined || valeur === '' || (Array.isArray(valeur) && valeur.length === 0);

/** Value of a field in front matter; undefined when it is absent. */
export const valueAt = (faits: unknown, champ: Champ): unknown =>
  champ.reduce<unknown>(
    (valeur, etape) => (typeof valeur === 'object' && valeur !== null ? (valeur as Record<string | number, unknown>)[etape] : undefined),
    faits,
  );
