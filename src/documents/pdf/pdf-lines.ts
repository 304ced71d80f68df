import type { Ligne } from '../text/ligne.types.ts';
import type { PdfOuvert } from './open-pdf.ts';
import type { Pdfium } from './pdfium.ts';

/** More text than this on one page is cut: no printed page holds it, and no web page could. */
export const CARACTERES_MAX_PAGE = 60_000;

/** What the text layer of a page gives. */
export interface TextePage {
  readonly lignes: readonly Ligne[];
  readonly caracteres: number;
  readonly coupe: boolean;
}

/** Reads the text layer of a page, line by line, in reading order. */
export function readLines({ pdfium }: PdfOuvert, page: number): TextePage {
  const { api } = pdfium;
  const couche = api.FPDFText_LoadPage(page);
  if (couche === 0) return { lignes: [], caracteres: 0, coupe: false };
  try {
    const total = api.FPDFText_CountChars(couche);
    const caracteres = Math.min(total, CARACTERES_MAX_PAGE);
    // With no character, GetText writes nothing and what lay in memory would be read.
    if (caracteres <= 0) return { lignes: [], caracteres: 0, coupe: false };
    const texte = pdfium.withMemory(caracteres * 2 + 2, (adresse) => {
      api.FPDFText_GetText(couche, 0, caracteres, adresse);
      return pdfium.utf16(adresse);
    });
    return {
      lignes: placeLines({ pdfium, couche, rotation: api.FPDFPage_GetRotation(page) }, texte),
      caracteres,
      coupe: total > caracteres,
    };
  } finally {
    api.FPDFText_ClosePage(couche);
  }
}

/** Room for a matrix of six floats, a box of four, and a font name. */
const OCTETS_PLACE = 256;

/** The text layer of a page turned by `rotation` quarters. */
interface Couche {
  readonly pdfium: Pdfium;
  readonly couche: number;
  readonly rotation: number;
}

function placeLines(couche: Couche, texte: string): Ligne[] {
  return couche.pdfium.withMemory(OCTETS_PLACE, (memoire) => {
    const lignes: Ligne[] = [];
    let debut = 0;
    for (const ligne of texte.split('\r\n')) {
      const lu = ligne.trimEnd();
      const blancs = lu.length - lu.trimStart().length;
      if (lu.length > blancs) {
        const premier = describeChar(couche, debut + blancs, memoire);
        const dernier = describeChar(couche, debut + lu.length - 1, memoire);
        lignes.push({
          texte: lu.trim(),
          taille: Math.max(premier.taille, dernier.taille),
          gras: premier.gras && dernier.gras,
          gauche: premier.gauche,
          droite: dernier.droite,
          base: premier.base,
          baseFin: dernier.base,
        });
      }
      debut += ligne.length + 2;
    }
    return lignes;
  });
}

const round = (nombre: number): number => Math.round(nombre * 10) / 10;

/** Left, top, right, bottom, on the sheet before it is turned. */
type Boite = readonly [number, number, number, number];

/** Left, right and bottom of a box as it is seen, on a page turned by quarters clockwise. */
function upright(
  [gauche, haut, droite, bas]: Boite,
  rotation: number,
): readonly [number, number, number] {
  if (rotation === 1) return [bas, haut, -droite];
  if (rotation === 2) return [-droite, -gauche, -haut];
  if (rotation === 3) return [-haut, -bas, gauche];
  return [gauche, droite, bas];
}

function describeChar({ pdfium, couche, rotation }: Couche, indexTexte: number, memoire: number) {
  const { api, float } = pdfium;
  const index = api.FPDFText_GetCharIndexFromTextIndex(couche, indexTexte);
  // The size in the file is often 1, scaled by the matrix.
  const echelle = api.FPDFText_GetMatrix(couche, index, memoire)
    ? Math.hypot(float(memoire + 8), float(memoire + 12))
    : 1;
  const taille = round(api.FPDFText_GetFontSize(couche, index) * echelle);
  api.FPDFText_GetLooseCharBox(couche, index, memoire);
  const boite = [0, 4, 8, 12].map((decalage) => float(memoire + decalage)) as unknown as Boite;
  const [gauche, droite, bas] = upright(boite, rotation);
  const octets = api.FPDFText_GetFontInfo(
    couche,
    index,
    memoire,
    OCTETS_PLACE - 8,
    memoire + OCTETS_PLACE - 4,
  );
  const police = Buffer.from(
    pdfium.bytes(memoire, Math.min(Math.max(octets - 1, 0), OCTETS_PLACE - 8)),
  );
  return {
    taille,
    gras: /bold|black|heavy|gras/i.test(police.toString('latin1')),
    gauche: round(gauche),
    droite: round(droite),
    base: round(bas),
  };
}
