import { expect, test } from 'vitest';
import { readContent } from '#catalogue/content/read-content.ts';

test('un territoire lu seul l’est en entier, et les autres ne le sont pas', () => {
  const { entrees, anomalies } = readContent('content', { territoire: 'val-d-exemple' });
  expect(anomalies).toEqual([]);
  expect(entrees.territoires.map(({ id }) => id)).toEqual(['val-d-exemple']);
  expect(entrees.fiches).toHaveLength(14);
  expect(entrees.organisations.length).toBeGreaterThan(0);
});
