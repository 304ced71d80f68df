import { expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { formatReport } from '#catalogue/report.ts';

const debut = performance.now();
const { catalogue, anomalies } = checkContent('content');
const duree = performance.now() - debut;

test('le contenu publié n’a aucune anomalie', () => {
  expect(formatReport(anomalies)).toBe('0 anomalie dans 0 fichier.');
});

test('quatre-vingt-dix territoires et cent quinze contrats sont recensés, et l’exemple est à part', () => {
  expect([
    catalogue?.territoires.length,
    catalogue?.contrats.length,
    catalogue?.exemples.length,
  ]).toEqual([90, 115, 1]);
});

test('le vérifier prend quelques secondes', () => {
  expect(duree).toBeLessThan(15_000);
});

test('chaque contrat publié a ses sources, et chaque territoire un contrat à montrer', () => {
  for (const { id, sources } of catalogue?.contrats ?? [])
    expect(sources.length, id).toBeGreaterThan(0);
  for (const { id, contratPrincipal } of catalogue?.territoires ?? [])
    expect(contratPrincipal, id).toBeDefined();
});
