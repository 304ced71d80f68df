import { odsCell, type Attributs } from './ods-cell.ts';
import { COLONNES_MAX, LIGNES_MAX, says, toFeuille, type FeuilleBrute } from './sheet-rows.ts';
import type { Cellule, Feuille } from './tableur.types.ts';

const MASQUE = new Set(['collapse', 'filter']);
/** Rows that a spreadsheet can show. */
const LIGNES_TABLEUR = 1_048_576;

/** A sheet of an `.ods` as its elements come: columns first, then rows, then the cells of each. */
export class OdsSheet {
  private readonly lignes: (readonly Cellule[])[] = [];
  private readonly fusions: FeuilleBrute['fusions'][number][] = [];
  private readonly lignesMasquees = new Set<number>();
  private readonly colonnesMasquees = new Set<number>();
  private cellules: Cellule[] = [];
  private rangee = 0;
  private colonne = 0;
  private readonly nom: string;
  private readonly masquee: boolean;

  constructor(nom: string, masquee: boolean) {
    this.nom = nom;
    this.masquee = masquee;
  }

  addColumn(attributs: Attributs): void {
    const fin = this.colonne + count(attributs, 'columns-repeated');
    if (isHidden(attributs))
      for (let rang = this.colonne; rang < Math.min(fin, COLONNES_MAX); rang += 1)
        this.colonnesMasquees.add(rang);
    this.colonne = fin;
  }

  addCell(attributs: Attributs, montre: string): void {
    const debut = this.cellules.length;
    // One more than what is read, so that the reading says that it stops there.
    const fois = Math.min(count(attributs, 'columns-repeated'), COLONNES_MAX + 1 - debut);
    const cellule = odsCell(attributs, montre);
    for (let n = 0; n < fois; n += 1) this.cellules.push(cellule);
    const endRow = this.rangee + count(attributs, 'rows-spanned') - 1;
    const endCol = debut + count(attributs, 'columns-spanned') - 1;
    if (endRow > this.rangee || endCol > debut)
      this.fusions.push({ startRow: this.rangee, startCol: debut, endRow, endCol });
  }

  /** Ends the row whose cells were just added. A sheet ends with a million empty ones: they take no place. */
  closeRow(attributs: Attributs): void {
    const fois = count(attributs, 'rows-repeated');
    this.cellules.length = 1 + this.cellules.findLastIndex(says);
    if (this.cellules.length > 0) {
      if (this.rangee > LIGNES_TABLEUR) throw new Error('More rows than a sheet can have');
      while (this.lignes.length < this.rangee) this.lignes.push([]);
      for (let n = 0; n < Math.min(fois, LIGNES_MAX + 1); n += 1) {
        this.lignes.push(this.cellules);
        if (isHidden(attributs)) this.lignesMasquees.add(this.rangee + n);
      }
    }
    this.cellules = [];
    this.rangee += fois;
  }

  toFeuille(): Feuille {
    const { nom, masquee, lignes, fusions, lignesMasquees, colonnesMasquees } = this;
    return toFeuille({ nom, masquee, lignes, fusions, lignesMasquees, colonnesMasquees });
  }
}

const isHidden = (attributs: Attributs): boolean => MASQUE.has(attributs['table:visibility'] ?? '');

const count = (attributs: Attributs, nom: string): number =>
  Math.max(1, Math.trunc(Number(attributs[`table:number-${nom}`] ?? 1)) || 1);
