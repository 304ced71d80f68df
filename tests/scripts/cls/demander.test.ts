import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Interruption, ouvrirClavier } from '../../../scripts/cls/demander.ts';

const clavier = () => {
  const entree = new PassThrough();
  const sortie = new PassThrough();
  return { entree, sortie, ...ouvrirClavier(entree, sortie) };
};

test('une réponse vide est la réponse proposée, montrée entre crochets', async () => {
  const { entree, sortie, demander, fermer } = clavier();
  entree.write('\n');
  expect(await demander('Écrire ?', 'oui')).toBe('oui');
  expect(String(sortie.read())).toContain('Écrire ? [oui]');
  fermer();
});

test('des lignes collées d’avance répondent aux questions suivantes, sans leurs espaces', async () => {
  const { entree, demander, fermer } = clavier();
  entree.write('  Pays d’Apt  \n84\n');
  expect(await demander('Nom ?')).toBe('Pays d’Apt');
  expect(await demander('Département ?')).toBe('84');
  fermer();
});

test('fermer le clavier au milieu d’une question l’interrompt, au lieu d’attendre toujours', async () => {
  const { entree, demander } = clavier();
  const reponse = demander('Nom ?');
  entree.end();
  await expect(reponse).rejects.toBeInstanceOf(Interruption);
  await expect(demander('Encore ?')).rejects.toBeInstanceOf(Interruption);
});
