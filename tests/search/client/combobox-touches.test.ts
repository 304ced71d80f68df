import { expect, test } from 'vitest';
import { lireTouche, type SituationCombobox } from '#search/client/combobox-touches.ts';

const FERMEE: SituationCombobox = { ouverte: false, active: -1, nombre: 0 };
const OUVERTE: SituationCombobox = { ouverte: true, active: -1, nombre: 3 };
const SUR_LA_DERNIERE: SituationCombobox = { ...OUVERTE, active: 2 };

const geste = (key: string, situation: SituationCombobox, altKey = false) =>
  lireTouche({ key, altKey }, situation)?.geste;

test('Entrée sans option choisie reste au formulaire, Échap sur une liste fermée au champ', () => {
  expect(lireTouche({ key: 'Enter', altKey: false }, OUVERTE)).toBeUndefined();
  expect(lireTouche({ key: 'Escape', altKey: false }, FERMEE)).toBeUndefined();
  expect(geste('Enter', SUR_LA_DERNIERE)).toEqual({ faire: 'choisir' });
  expect(geste('Escape', OUVERTE)).toEqual({ faire: 'fermer' });
});

test('les flèches font le tour des options en passant par le texte', () => {
  expect(geste('ArrowDown', OUVERTE)).toEqual({ faire: 'activer', rang: 0 });
  expect(geste('ArrowDown', SUR_LA_DERNIERE)).toEqual({ faire: 'activer', rang: -1 });
  expect(geste('ArrowUp', OUVERTE)).toEqual({ faire: 'activer', rang: 2 });
  expect(geste('ArrowUp', { ...OUVERTE, active: 0 })).toEqual({ faire: 'activer', rang: -1 });
});

test('une flèche ouvre la liste fermée ; avec Alt, sans rien y choisir', () => {
  expect(geste('ArrowDown', FERMEE)).toEqual({ faire: 'ouvrir', rang: 0 });
  expect(geste('ArrowUp', FERMEE)).toEqual({ faire: 'ouvrir', rang: -2 });
  expect(geste('ArrowDown', FERMEE, true)).toEqual({ faire: 'ouvrir', rang: -1 });
  expect(geste('ArrowUp', SUR_LA_DERNIERE, true)).toEqual({ faire: 'fermer' });
});

test('les touches qui déplacent le curseur rendent la main au texte et y agissent', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
    expect(lireTouche({ key, altKey: false }, SUR_LA_DERNIERE), key).toEqual({
      geste: { faire: 'activer', rang: -1 },
      retenue: false,
    });
  expect(lireTouche({ key: 'a', altKey: false }, SUR_LA_DERNIERE)).toBeUndefined();
});
