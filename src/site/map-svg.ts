import type { Catalogue } from '#catalogue/model.ts';
import { CADRE, FORMES } from '#geography/map-shapes.ts';

/*
 * The map as a file of its own, so that no page carries its weight. It follows the reader's colour
 * scheme; the facts it shows are told in words beside it.
 */

const CARTOUCHE = { largeur: 116, hauteur: 42, marge: 8 } as const;
const HAUTEUR = CADRE.hauteur + CARTOUCHE.hauteur + 2 * CARTOUCHE.marge;

const STYLE = `
path,rect{stroke:#fbf9f3;stroke-width:1;fill:#ece6d6}.n1{fill:#c5d9d3}.n2{fill:#8fb3ab}.n3{fill:#4f8a80}
text{font:600 16px system-ui,sans-serif;fill:#18262b;text-anchor:middle}.n3+text{fill:#fff}
@media (prefers-color-scheme:dark){path,rect{stroke:#11181a;fill:#263236}.n1{fill:#2c4a47}.n2{fill:#4a7a73}.n3{fill:#86d6c8}text{fill:#eef2ef}.n3+text{fill:#06201e}}`;

/** Shade by number of contracts: none, one, two or three, more. */
const teinte = (nombre: number): string => (nombre === 0 ? '' : nombre === 1 ? 'n1' : nombre <= 3 ? 'n2' : 'n3');
const classe = (nombre: number): string => (teinte(nombre) ? ` class="${teinte(nombre)}"` : '');

/** The five overseas départements and regions, always shown: an empty box is a fact too. */
const OUTREMER: readonly [string, string][] = [
  ['971', 'Guadeloupe'],
  ['972', 'Martinique'],
  ['973', 'Guyane'],
  ['974', 'La Réunion'],
  ['976', 'Mayotte'],
];

function cartouche(nom: string, nombre: number, rang: number): string {
  const x = rang * (CARTOUCHE.largeur + CARTOUCHE.marge);
  return `<g transform="translate(${x} ${CADRE.hauteur + CARTOUCHE.marge})"><rect width="${CARTOUCHE.largeur}" height="${CARTOUCHE.hauteur}" rx="6"${classe(nombre)}/><text x="${CARTOUCHE.largeur / 2}" y="26">${nom}</text></g>`;
}

/** Draws the map: mainland départements by outline, overseas ones as labelled boxes. */
export function mapSvg({ regions }: Catalogue): string {
  const nombres = new Map(regions.flatMap(({ departements }) => departements).map((d) => [d.code, d.contrats.length]));
  const metropole = FORMES.map(({ code, chemin }) => `<path${classe(nombres.get(code) ?? 0)} d="${chemin}"/>`);
  const outremer = OUTREMER.map(([code, nom], rang) => cartouche(nom, nombres.get(code) ?? 0, rang));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CADRE.largeur} ${HAUTEUR}"><style>${STYLE}</style>${metropole.join('')}${outremer.join('')}</svg>`;
}
