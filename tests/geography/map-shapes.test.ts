import { expect, test } from 'vitest';
import { loadDecoupage } from '#geography/load-decoupage.ts';
import { enlargeFormes, FORMES } from '#geography/map-shapes.ts';
import { SILHOUETTES } from '#geography/overseas-shapes.ts';

test('les 96 départements de métropole et les cinq d’outre-mer ont une forme', () => {
  const officiels = [...loadDecoupage().departements.keys()];
  const dessines = [...FORMES.map(({ code }) => code), ...Object.keys(SILHOUETTES)];
  expect(dessines.sort()).toEqual(
    officiels.filter((code) => !/^(975|977|978|98\d)$/.test(code)).sort(),
  );
});

test('la marque d’un département tombe dans sa forme', () => {
  for (const { code, chemin, centre } of FORMES) expect(contains(chemin, centre), code).toBe(true);
});

test('une région agrandie remplit son cadre et montre ses voisins', () => {
  const vue = enlargeFormes(['22', '29', '35', '56'], 600);
  expect(Math.max(vue?.largeur ?? 0, vue?.hauteur ?? 0)).toBe(600);
  expect(vue?.formes.map(({ code }) => code)).toEqual(['22', '29', '35', '56']);
  expect(vue?.voisins).not.toBe('');
  expect(enlargeFormes(['974'], 600)).toBeUndefined();
});

/** Whether a point is inside one of the rings of a path made of `M`, `l` and `z`. */
function contains(chemin: string, [x, y]: readonly [number, number]): boolean {
  return chemin.split('z').some((anneau) => {
    const nombres = (anneau.match(/-?\d+/g) ?? []).map(Number);
    let [px, py] = [0, 0];
    const points = Array.from({ length: nombres.length / 2 }, (_, rang) => {
      [px, py] = [px + (nombres[2 * rang] ?? 0), py + (nombres[2 * rang + 1] ?? 0)];
      return [px, py] as const;
    });
    return points.reduce((dedans, [bx, by], rang) => {
      const [ax, ay] = points.at(rang - 1) ?? [bx, by];
      const croise = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
      return croise ? !dedans : dedans;
    }, false);
  });
}
