import { boxOf, type Anneau, type Point } from './map-paths.ts';

const CASES = 16;
const AFFINAGES = 3;

/**
 * The point of a shape that is farthest from its outline: where a mark sits best. The middle of the
 * box would fall outside of a crescent.
 */
export function centreOf(anneaux: readonly Anneau[]): Point {
  const [contour = []] = [...anneaux].sort((a, b) => areaOf(b) - areaOf(a));
  const boite = boxOf([contour]);
  let centre: Point = [boite.x + boite.largeur / 2, boite.y + boite.hauteur / 2];
  let [largeur, hauteur] = [boite.largeur, boite.hauteur];
  for (let tour = 0; tour < AFFINAGES; tour++) {
    centre = bestAround(contour, centre, largeur, hauteur);
    [largeur, hauteur] = [(largeur * 3) / CASES, (hauteur * 3) / CASES];
  }
  return centre;
}

/** The best of the points of a grid laid around a centre. */
function bestAround(contour: Anneau, [cx, cy]: Point, largeur: number, hauteur: number): Point {
  let [meilleur, marge]: [Point, number] = [[cx, cy], marginOf(contour, [cx, cy])];
  for (let i = 0; i <= CASES; i++)
    for (let j = 0; j <= CASES; j++) {
      const point: Point = [cx + (i / CASES - 0.5) * largeur, cy + (j / CASES - 0.5) * hauteur];
      const mesure = marginOf(contour, point);
      if (mesure > marge) [meilleur, marge] = [point, mesure];
    }
  return meilleur;
}

/** Squared distance to the outline, negative outside. */
function marginOf(contour: Anneau, [x, y]: Point): number {
  let [dedans, plusPres] = [false, Infinity];
  contour.forEach(([bx, by], rang) => {
    const [ax, ay] = contour.at(rang - 1) ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) dedans = !dedans;
    const longueur = (bx - ax) ** 2 + (by - ay) ** 2;
    const part = longueur ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / longueur : 0;
    const t = Math.min(1, Math.max(0, part));
    plusPres = Math.min(plusPres, (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2);
  });
  return dedans ? plusPres : -plusPres;
}

const areaOf = (anneau: Anneau): number =>
  Math.abs(
    anneau.reduce((somme, [x, y], rang) => {
      const [ax, ay] = anneau.at(rang - 1) ?? [x, y];
      return somme + ax * y - x * ay;
    }, 0),
  );
