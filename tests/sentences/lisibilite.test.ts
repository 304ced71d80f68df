import { describe, expect, it, test } from 'vitest';
import { formatPlages } from '#site/plages.ts';
import { phraseDisponibilite } from '#site/sentences/annexe.sentences.ts';
import {
  phraseLisibilite,
  phraseObtention,
  phrasesLisibiliteContrat,
} from '#site/sentences/lisibilite.sentences.ts';
import { desPages, unDocument, uneAnnexeLue, unePage } from './support/un-document.ts';

const suite = (debut: number, fin: number) =>
  Array.from({ length: fin - debut + 1 }, (_, rang) => debut + rang);
const bandes = (bande: 'illisible' | 'a-verifier', numeros: readonly number[]) =>
  Object.fromEntries(numeros.map((numero) => [numero, bande]));

test.for([
  [[3], '3'],
  [[3, 4], '3 et 4'],
  [[3, 4, 5], '3 à 5'],
  [[9, 3, 5, 4, 4, 12, 13], '3 à 5, 9, 12 et 13'],
  [[], ''],
] as const)('les pages %j se lisent « %s »', ([numeros, texte]) => {
  expect(formatPlages(numeros)).toBe(texte);
});

describe('la lisibilité d’un document', () => {
  it('nomme les pages qui manquent', () => {
    expect(phraseLisibilite(unDocument(desPages(151, bandes('illisible', suite(3, 11)))))).toBe(
      '142 pages sur 151 lisibles ; illisibles : p. 3 à 11',
    );
  });

  it('nomme les pages à vérifier', () => {
    expect(phraseLisibilite(unDocument(desPages(4, { 2: 'a-verifier', 4: 'illisible' })))).toBe(
      '3 pages sur 4 lisibles, dont 1 à vérifier (p. 2) ; illisible : p. 4',
    );
  });

  it.for([
    [desPages(11), '11 pages, toutes lisibles'],
    [desPages(1), '1 page, lisible'],
    [
      desPages(2, { 1: 'illisible', 2: 'illisible' }),
      'aucune page sur 2 lisible ; illisibles : p. 1 et 2',
    ],
  ] as const)('reste courte quand il n’y a rien à nuancer', ([pages, phrase]) => {
    expect(phraseLisibilite(unDocument(pages))).toBe(phrase);
  });

  it('parle de feuilles pour un tableur', () => {
    const document = unDocument(desPages(4, bandes('illisible', [2, 3])), { unite: 'feuille' });
    expect(phraseLisibilite(document)).toBe(
      '2 feuilles sur 4 lisibles ; illisibles : feuilles 2 et 3',
    );
  });

  it('dit comment le texte a été obtenu', () => {
    expect(phraseObtention(unDocument(desPages(2)))).toBe('texte du fichier');
    const numerise = unDocument([unePage(1, { methode: 'ocr' })]);
    expect(phraseObtention(numerise)).toBe(
      'texte obtenu par reconnaissance automatique, à vérifier',
    );
    expect(phraseObtention(unDocument(desPages(3, { 2: 'a-verifier' })))).toContain(
      '1 page : texte obtenu',
    );
  });
});

describe('la section des documents d’un contrat', () => {
  const lisible = uneAnnexeLue(unDocument(desPages(6)), { titre: 'Contrat signé' });
  const abime = uneAnnexeLue(unDocument(desPages(11, bandes('illisible', [3, 4]))));
  const ailleurs = uneAnnexeLue(undefined);

  it('dit quelles pages de quel document ne peuvent pas être cherchées', () => {
    expect(phrasesLisibiliteContrat({ annexes: [lisible, abime] })).toEqual([
      '15 pages sur 17 lisibles ; illisibles : Diagnostic, p. 3 et 4.',
    ]);
  });

  it('dit combien de documents ne se lisent pas ici', () => {
    expect(phrasesLisibiliteContrat({ annexes: [lisible, ailleurs] })[1]).toMatch(
      /^1 document ne se lit pas ici/,
    );
  });

  it('ne dit rien quand aucun document n’est hébergé', () => {
    expect(phrasesLisibiliteContrat({ annexes: [ailleurs] })).toEqual([]);
  });

  it('annonce pour chaque document si son texte se lit en ligne', () => {
    const numerise = uneAnnexeLue(unDocument([unePage(1, { methode: 'ocr' })]));
    expect(phraseDisponibilite(lisible)).toBe('Diagnostic · texte lisible en ligne');
    expect(phraseDisponibilite(numerise)).toBe(
      'Diagnostic · document numérisé : texte reconnu, à vérifier',
    );
    expect(phraseDisponibilite(ailleurs)).toBe('Diagnostic · sur le site d’origine');
  });
});
