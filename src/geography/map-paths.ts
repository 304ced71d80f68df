/** A point of the map, in the units of its view box. */
export type Point = readonly [x: number, y: number];

/** A closed outline: the last point joins the first. */
export type Anneau = readonly Point[];

/** The smallest box around points. */
export interface Boite {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** Reads the absolute points of each ring of a path made only of relative moves (`m`) and closures (`z`). */
export function readRings(chemin: string): Anneau[] {
  let [x, y] = [0, 0];
  return chemin
    .split('z')
    .filter((anneau) => anneau.trim())
    .map((anneau) => {
      const points = (anneau.match(/-?[\d.]+,-?[\d.]+/g) ?? []).map((couple): Point => {
        const [dx = 0, dy = 0] = couple.split(',').map(Number);
        [x, y] = [x + dx, y + dy];
        return [x, y];
      });
      const [depart] = points;
      if (depart) [x, y] = depart;
      return points;
    });
}

const isAligned = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  (bx - ax) * (cy - ay) === (by - ay) * (cx - ax);

/** Rounds a ring to whole units and drops points that no longer turn. */
function roundRing(anneau: Anneau): Anneau {
  const retenus: Point[] = [];
  for (const [x, y] of anneau) {
    const point: Point = [Math.round(x), Math.round(y)];
    const [avant, dernier] = [retenus.at(-2), retenus.at(-1)];
    if (dernier && dernier[0] === point[0] && dernier[1] === point[1]) continue;
    if (avant && dernier && isAligned(avant, dernier, point)) retenus.pop();
    retenus.push(point);
  }
  return retenus;
}

function writeRing(anneau: Anneau): string {
  let [x, y] = [0, 0];
  const pas = anneau.map(([px, py], rang) => {
    const ecrit = rang === 0 ? `M${px} ${py}l` : `${px - x} ${py - y}`;
    [x, y] = [px, py];
    return ecrit;
  });
  return `${pas.join(' ').replace('l ', 'l').replaceAll(' -', '-')}z`;
}

/** Rings as a path in whole units: invisible at the size shown, a fraction of the weight. */
export const writePath = (anneaux: readonly Anneau[]): string =>
  anneaux
    .map(roundRing)
    .filter((anneau) => anneau.length > 2)
    .map(writeRing)
    .join('');

/** The box around rings. */
export function boxOf(anneaux: readonly Anneau[]): Boite {
  const points = anneaux.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, largeur: Math.max(...xs) - x, hauteur: Math.max(...ys) - y };
}
