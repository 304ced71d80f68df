import type { PdfOuvert } from './open-pdf.ts';

/** Pixels of a page, blue first as pdfium draws them. */
export interface ImagePage {
  readonly largeur: number;
  readonly hauteur: number;
  readonly bgra: Uint8Array;
}

const BGRA = 4;
const BLANC = 0xffffffff;
/** Draw the annotations too: a stamp or a filled field is part of what is read on paper. */
const AVEC_ANNOTATIONS = 1;
/** A picture is never larger than this: 40 million pixels are 160 MB. */
const PIXELS_MAX = 40_000_000;

/** Draws a page on white; `echelle` gives pixels for a point, from the size of the page in points. */
export function renderPage(
  { pdfium }: PdfOuvert,
  page: number,
  echelle: (largeur: number, hauteur: number) => number,
): ImagePage {
  const { api } = pdfium;
  const points = { largeur: api.FPDF_GetPageWidthF(page), hauteur: api.FPDF_GetPageHeightF(page) };
  const surface = Math.max(points.largeur * points.hauteur, 1);
  const facteur = Math.min(
    echelle(points.largeur, points.hauteur),
    Math.sqrt(PIXELS_MAX / surface),
  );
  const largeur = Math.max(1, Math.round(points.largeur * facteur));
  const hauteur = Math.max(1, Math.round(points.hauteur * facteur));
  const bitmap = api.FPDFBitmap_CreateEx(largeur, hauteur, BGRA, 0, 0);
  if (bitmap === 0) throw new RangeError('pdfium: no room for the picture of a page');
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, largeur, hauteur, BLANC);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, largeur, hauteur, 0, AVEC_ANNOTATIONS);
    const octets = largeur * hauteur * BGRA;
    return { largeur, hauteur, bgra: pdfium.bytes(api.FPDFBitmap_GetBuffer(bitmap), octets) };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}

const TYPE_IMAGE = 3;
const TYPE_FORMULAIRE = 5;

/** True when pictures cover a fifth of the page or more: its text may be drawn in them. */
export function isMostlyPicture({ pdfium }: PdfOuvert, page: number): boolean {
  const { api, float } = pdfium;
  const surface = api.FPDF_GetPageWidthF(page) * api.FPDF_GetPageHeightF(page);
  return pdfium.withMemory(16, (boite) => {
    let couverte = 0;
    for (let i = 0; i < api.FPDFPage_CountObjects(page); i += 1) {
      const objet = api.FPDFPage_GetObject(page, i);
      const type = api.FPDFPageObj_GetType(objet);
      if (type !== TYPE_IMAGE && type !== TYPE_FORMULAIRE) continue;
      if (!api.FPDFPageObj_GetBounds(objet, boite, boite + 4, boite + 8, boite + 12)) continue;
      couverte += Math.abs(
        (float(boite + 8) - float(boite)) * (float(boite + 12) - float(boite + 4)),
      );
    }
    return couverte >= surface / 5;
  });
}
