import { expect, test } from 'vitest';
import { lireAdministration } from '#domain/portail/administration.rules.ts';

test.each([
  ['local', { hote: 'local' }],
  ['github:ma-ville/cls', { hote: 'github', depot: 'ma-ville/cls' }],
  ['github:ma-ville/cls#contenu', { hote: 'github', depot: 'ma-ville/cls', branche: 'contenu' }],
  ['gitlab:region/sante/cls', { hote: 'gitlab', depot: 'region/sante/cls' }],
])('« %s » dit où le contenu se modifie', (valeur, lieu) => {
  expect(lireAdministration(valeur)).toEqual(lieu);
});

test.each(['oui', 'github', 'github:cls', 'github:a/b/c', 'https://github.com/a/b', 'gitlab:cls', 'local '])(
  '« %s » est refusé : la page n’ouvrirait rien',
  (valeur) => {
    expect(lireAdministration(valeur)).toBeUndefined();
  },
);
