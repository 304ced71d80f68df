import type { Attributs } from './ods-cell.ts';

const PARAGRAPHES = new Set(['text:p', 'text:h']);
/** Texts that stand in a cell and are not what it says: notes, drawings over it. */
const A_COTE = new Set(['office:annotation', 'draw:frame', 'draw:custom-shape', 'table:shapes']);
const ESPACES_MAX = 1_000;

/** Gathers the paragraphs of one cell, as events of XML come. */
export class OdsParagraphs {
  private lignes: string[] = [];
  private aCote = 0;
  private ouvert = false;

  open(nom: string, attributs: Attributs): void {
    if (A_COTE.has(nom)) this.aCote += 1;
    if (this.aCote > 0) return;
    if (PARAGRAPHES.has(nom)) {
      this.lignes.push('');
      this.ouvert = true;
    } else if (nom === 'text:s')
      this.append(' '.repeat(Math.min(Number(attributs['text:c'] ?? 1), ESPACES_MAX)));
    else if (nom === 'text:tab') this.append('\t');
    else if (nom === 'text:line-break') this.append('\n');
  }

  close(nom: string): void {
    if (A_COTE.has(nom)) this.aCote -= 1;
    else if (this.aCote === 0 && PARAGRAPHES.has(nom)) this.ouvert = false;
  }

  append(texte: string): void {
    if (this.ouvert && this.aCote === 0) this.lignes.push((this.lignes.pop() ?? '') + texte);
  }

  /** The text of the cell that ends, and a clean start for the next one. */
  take(): string {
    const texte = this.lignes.join('\n');
    this.lignes = [];
    return texte;
  }
}
