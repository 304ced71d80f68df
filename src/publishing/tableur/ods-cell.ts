import { dayOf, textOf } from './cell-text.ts';
import type { Cellule, ValeurCellule } from './tableur.types.ts';

/** Attributes of an element of OpenDocument. */
export type Attributs = Readonly<Record<string, string>>;

/** What a cell shows when its formula has failed; LibreOffice says `Err:502` of some. */
const ERREUR = /^(?:#[A-Z/0]+[!?]?|Err\u00a0?:\d+)$/;

/** A cell from its attributes and its paragraphs, which are what LibreOffice shows. */
export function odsCell(attributs: Attributs, montre: string): Cellule {
  const formule = attributs['table:formula'] !== undefined;
  const valeur = valueOf(attributs, montre);
  const sansValeur = attributs['office:value-type'] === undefined && montre === '';
  const enErreur =
    attributs['calcext:value-type'] === 'error' || (formule && (sansValeur || ERREUR.test(montre)));
  const texte =
    typeof valeur === 'string' || typeof valeur === 'boolean'
      ? textOf(valeur)
      : montre || textOf(valeur);
  return { valeur, texte, ...(formule ? { formule } : {}), ...(enErreur ? { enErreur } : {}) };
}

function valueOf(attributs: Attributs, montre: string): ValeurCellule {
  switch (attributs['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return Number(attributs['office:value']);
    case 'boolean':
      return attributs['office:boolean-value'] === 'true';
    case 'date': {
      const jour = new Date(`${(attributs['office:date-value'] ?? '').slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(jour.getTime()) ? montre : dayOf(jour);
    }
    default:
      return montre === '' ? (attributs['office:string-value'] ?? undefined) : montre;
  }
}
