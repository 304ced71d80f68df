import { expect, test } from 'vitest';
import { empreinteNom } from '#search/texte/nom.ts';

test.for([
  ['Pays d’Apt', "pays d'apt"],
  ['La Seyne-sur-Mer', 'seyne sur mer'],
  ['Nouvelle-Aquitaine', 'nouvelle aquitaine'],
  ['Personnes âgées', 'personne agee'],
  ['Cœur de Lorraine', 'coeur lorraine'],
] as const)('« %s » est le même nom que « %s »', ([nom, saisi]) => {
  expect(empreinteNom(saisi)).toBe(empreinteNom(nom));
});

test('deux noms différents ne se confondent pas', () => {
  expect(empreinteNom('Apt')).not.toBe(empreinteNom('Pays d’Apt'));
});
