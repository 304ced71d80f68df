import { expect, test } from 'vitest';
import { readQueries } from '../../../scripts/search-quality/queries.ts';
import { has, readTexts } from './support/words-of-content.ts';

const genres = readQueries();
const trouvables = genres.flatMap(({ trouvables }) => trouvables);
const introuvables = genres.flatMap(({ introuvables }) => introuvables);
const toutes = [...trouvables, ...introuvables];

test('les questions sont assez nombreuses et assez diverses pour dire quelque chose', () => {
  expect(toutes.length).toBeGreaterThanOrEqual(150);
  expect(genres.length).toBeGreaterThanOrEqual(10);
  const maigres = genres.filter((g) => g.trouvables.length + g.introuvables.length < 8);
  expect(maigres.map(({ genre }) => genre)).toEqual([]);
});

test('au moins 15 % des questions n’ont pas de réponse', () => {
  expect(introuvables.length / toutes.length).toBeGreaterThanOrEqual(0.15);
});

test('aucune question n’est posée deux fois', () => {
  const posees = toutes.map(({ q }) => q);
  expect(posees.filter((q, i) => posees.indexOf(q) !== i)).toEqual([]);
});

test('une page n’est jugée qu’une fois par question', () => {
  const doubles = trouvables.filter(({ repond, aide, aussi }) => {
    const adresses = [...repond, ...aide, ...aussi];
    return new Set(adresses).size < adresses.length;
  });
  expect(doubles.map(({ q }) => q)).toEqual([]);
});

test('ce que l’on dit introuvable l’est dans les contenus d’aujourd’hui', () => {
  const textes = readTexts();
  const trouves = introuvables.flatMap(({ q, introuvable }) =>
    textes
      .filter((texte) => introuvable.every((mot) => has(texte, mot)))
      .map(({ name }) => `« ${q} » : ${introuvable.join(' + ')} dans ${name}`),
  );
  expect(trouves).toEqual([]);
});
