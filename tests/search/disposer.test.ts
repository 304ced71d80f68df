import { describe, expect, test } from 'vitest';
import { disposer, PAR_PAGE } from '#search/client/disposer.ts';
import type { DocumentTrouve, Niveau, Resultat } from '#search/client/reponse.types.ts';

const resultat = (id: string, niveau: Niveau, groupe = ''): Resultat =>
  ({ reference: { id }, ligne: { groupe }, niveau }) as unknown as Resultat;
const unDocument = (id: string, pages = 1): DocumentTrouve =>
  ({ document: { href: id }, pages: Array(pages).fill({}) }) as unknown as DocumentTrouve;
const documents = (niveau: Niveau, ...liste: readonly DocumentTrouve[]) => ({
  niveau,
  documents: liste,
});
const disposition = (
  resultats: readonly Resultat[],
  trouves?: ReturnType<typeof documents>,
  page = 1,
) => disposer({ resultats }, trouves, page);

test('un mot élargi compte parmi les résultats, une partie des mots jamais', () => {
  const { resultats, approximations } = disposition([
    resultat('a', 'exact'),
    resultat('b', 'elargi'),
    resultat('c', 'partiel'),
  ]);
  expect(resultats.groupes.map(({ cle }) => cle)).toEqual(['a', 'b']);
  expect(approximations.groupes.map(({ cle }) => cle)).toEqual(['c']);
});

test('un contrat qui répond bien par une page et mal par une autre est dans les deux groupes', () => {
  const { resultats, approximations } = disposition([
    resultat('axe', 'exact', 'cara/2018'),
    resultat('fiche', 'partiel', 'cara/2018'),
  ]);
  expect(resultats.groupes).toHaveLength(1);
  expect(resultats.groupes[0]?.autres).toEqual([]);
  expect(approximations.groupes).toHaveLength(1);
});

describe('les approximations', () => {
  test('sont repliées quand assez de contrats ou de documents répondent à tous les mots', () => {
    const partiel = resultat('p', 'partiel');
    const exacts = ['a', 'b', 'c', 'd'].map((nom) => resultat(nom, 'exact'));
    expect(disposition([...exacts, partiel]).approximations.ouvertes).toBe(true);
    const cinq = disposition([...exacts, partiel], documents('exact', unDocument('d')));
    expect(cinq.approximations.ouvertes).toBe(false);
    expect(cinq.rienDExact).toBe(false);
  });

  test('sont ouvertes quand rien d’autre ne répond, documents compris', () => {
    const { approximations, rienDExact } = disposition(
      [resultat('p', 'partiel')],
      documents('partiel', unDocument('d')),
    );
    expect(approximations.ouvertes).toBe(true);
    expect(rienDExact).toBe(true);
  });

  test('des documents n’entrent pas parmi les documents', () => {
    const { approximations, ...reste } = disposition(
      [resultat('a', 'exact')],
      documents('partiel', unDocument('d')),
    );
    expect(reste.documents).toEqual([]);
    expect(approximations.documents).toHaveLength(1);
  });
});

describe('les pages', () => {
  const contrats = Array.from({ length: 23 }, (_, rang) => [
    resultat(`axe ${rang}`, 'exact', `contrat ${rang}`),
    resultat(`fiche ${rang}`, 'exact', `contrat ${rang}`),
  ]).flat();

  test('se comptent en groupes, et tous les résultats sont comptés', () => {
    const { resultats, compte } = disposition(contrats, undefined, 3);
    expect(resultats.total).toBe(3);
    expect(resultats.groupes.map(({ cle }) => cle)).toEqual([
      'contrat 20',
      'contrat 21',
      'contrat 22',
    ]);
    expect(compte.resultats).toBe(46);
  });

  test('au-delà de la dernière, c’est la dernière', () => {
    expect(disposition(contrats, undefined, 99).resultats.page).toBe(3);
  });

  test('la première a dix groupes', () => {
    expect(disposition(contrats).resultats.groupes).toHaveLength(PAR_PAGE);
    expect(PAR_PAGE).toBe(10);
  });
});
