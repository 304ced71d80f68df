import type { Catalogue, Departement } from '#catalogue/model.ts';
import { CADRE, FORMES } from '#geography/map-shapes.ts';

/*
 * The map as a file of its own, so that no page carries its weight. It follows the reader's colour
 * scheme; the facts it shows are told in words beside it.
 */

const CARTOUCHE = { largeur: 84, hauteur: 44, marge: 8 } as const;
const HAUTEUR = CADRE.hauteur + 2 * (CARTOUCHE.hauteur + CARTOUCHE.marge) + CARTOUCHE.marge;

const STYLE = `
path,rect{stroke:#fbf9f3;stroke-width:1;fill:#ece6d6}.n1{fill:#c5d9d3}.n2{fill:#8fb3ab}.n3{fill:#4f8a80}
text{font:600 12px system-ui,sans-serif;fill:#18262b;text-anchor:middle}.n3+text{fill:#fff}
@media (prefers-color-scheme:dark){path,rect{stroke:#11181a;fill:#263236}.n1{fill:#2c4a47}.n2{fill:#4a7a73}.n3{fill:#86d6c8}text{fill:#eef2ef}.n3+text{fill:#06201e}}`;

/** Shade by number of contracts: none, one, two or three, more. */
const teinte = (nombre: number): string => (nombre === 0 ? '' : nombre === 1 ? 'n1' : nombre <= 3 ? 'n2' : 'n3');
const classe = (nombre: number): string => (teinte(nombre) ? ` class="${teinte(nombre)}"` : '');

const OUTREMER = ['971', '972', '973', '974', '976', '975', '977', '978', '986', '987', '988'];

function cartouche({ nom, contrats }: Departement, rang: number): string {
  const parLigne = 6;
  const x = CARTOUCHE.marge + (rang % parLigne) * (CARTOUCHE.largeur + CARTOUCHE.marge);
  const y = CADRE.hauteur + CARTOUCHE.marge + Math.floor(rang / parLigne) * (CARTOUCHE.hauteur + CARTOUCHE.marge);
  const court = nom.replace(/^Saint-(Pierre-et-Miquelon|Barthélemy|Martin)/, 'St-$1').replace('-et-Miquelon', '-M.');
  return `<rect x="${x}" y="${y}" width="${CARTOUCHE.largeur}" height="${CARTOUCHE.hauteur}" rx="6"${classe(contrats.length)}/><text x="${x + CARTOUCHE.largeur / 2}" y="${y + 27}" textLength="${Math.min(CARTOUCHE.largeur - 8, court.length * 6.4)}" lengthAdjust="spacingAndGlyphs">${court}</text>`;
}

/** Draws the map: mainland départements by outline, overseas ones as labelled boxes. */
export function mapSvg({ regions }: Catalogue): string {
  const departements = new Map(regions.flatMap(({ departements }) => departements).map((d) => [d.code, d]));
  const metropole = FORMES.map(({ code, chemin }) => `<path${classe(departements.get(code)?.contrats.length ?? 0)} d="${chemin}"/>`);
  const outremer = OUTREMER.flatMap((code) => departements.get(code) ?? []).map(cartouche);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CADRE.largeur} ${HAUTEUR}"><style>${STYLE}</style>${metropole.join('')}${outremer.join('')}</svg>`;
}
