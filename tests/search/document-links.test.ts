import { expect, test } from 'vitest';
import { avecMots, pageDuPdf } from '#site/document-links.ts';

test('les mots cherchés vont dans l’adresse, avant la page', () => {
  expect(avecMots('/annexes/x/2/#page-34', 'l’eau & « le sol »')).toBe(
    `/annexes/x/2/?${new URLSearchParams({ q: 'l’eau & « le sol »' })}#page-34`,
  );
  expect(avecMots('/annexes/x/', 'eau')).toBe('/annexes/x/?q=eau');
});

test('un PDF s’ouvre à la page', () => {
  expect(pageDuPdf('/annexes/x.pdf', 12)).toBe('/annexes/x.pdf#page=12');
});
