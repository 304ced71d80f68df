import { numeroAxe } from '../colonnes/cellules/numero-axe.ts';
import type { AxeAnnonce } from './importer.types.ts';

const MOT = '(?:axe|orientation|priorit[ée]|volet|enjeu|ambition|d[ée]fi|th[ée]matique|pilier)';
const ADJECTIF = '(?:\\s+(?:strat[ée]gique|prioritaire|transversale?|op[ée]rationnel(?:le)?))?';
const NUMERO = '(?:n\\s*[°ºo]\\s*)?(?:\\d{1,2}|[ivx]+)(?=$|[\\s.:)–—-])';
const ANNONCE = new RegExp(`^${MOT}${ADJECTIF}(?:\\s*${NUMERO}\\s*[-–—:.)]*|\\s*[-–—:])\\s*`, 'i');
const NUMERO_SEUL = new RegExp(`^${NUMERO}\\s*[-–—:.)]*\\s*`, 'i');

/**
 * Reads an axis announced by a row of its own or by the name of a sheet: « AXE 2 : Prévenir » →
 * number 2, title « Prévenir ». Undefined when the text announces none.
 */
export function readAnnouncedAxis(texte: string): AxeAnnonce | undefined {
  const annonce = ANNONCE.exec(texte.trim());
  return annonce ? { numero: numeroAxe(annonce[0].trim()), titre: texte.trim().slice(annonce[0].length).trim() } : undefined;
}

/** Reads an axis in its own column: « 2 », « Axe 2 – Prévenir », « 2. Prévenir » or « Prévenir ». */
export function readAxisCell(texte: string): AxeAnnonce {
  const annonce = readAnnouncedAxis(texte);
  if (annonce) return annonce;
  const numero = numeroAxe(texte);
  return { numero, titre: numero === undefined ? texte.trim() : texte.trim().replace(NUMERO_SEUL, '') };
}
