import { describe, expect, it } from 'vitest';
import { adresse, PAGES_PAR_PARTIE } from '#site/addresses.ts';
import { grouperBlocs } from '#site/annexe/blocs.ts';
import { ecransDe, pagesDeLEcran } from '#site/annexe/ecrans.ts';
import { abreger } from '#site/annexe/parties.ts';
import {
  desPages,
  unDocument,
  uneAnnexeLue,
  unePage,
  unParagraphe,
} from './support/un-document.ts';

const textesDe = (pages: readonly { blocs: readonly { texte: string }[] }[]) =>
  pages.map(({ blocs }) => blocs.map(({ texte }) => texte).join('').length);

describe('un long document', () => {
  const annexe = uneAnnexeLue(unDocument(desPages(2_000)));

  it('est coupé en parties qui contiennent chaque page une fois', () => {
    const ecrans = ecransDe(annexe);
    expect(ecrans).toHaveLength(2_000 / PAGES_PAR_PARTIE);
    expect(ecrans.slice(0, 2).map(({ chemin }) => chemin)).toEqual([undefined, '2']);
    const numeros = ecrans.flatMap(({ partie, entier }) =>
      annexe.document && partie
        ? pagesDeLEcran(annexe.document, partie, entier).map(({ numero }) => numero)
        : [],
    );
    expect(numeros).toEqual(Array.from({ length: 2_000 }, (_, rang) => rang + 1));
  });

  it('donne à chaque page l’adresse de la partie qui la contient', () => {
    expect(adresse.pageAnnexe(annexe, 20)).toMatch(/\/diagnostic\/#page-20$/);
    expect(adresse.pageAnnexe(annexe, 21)).toMatch(/\/diagnostic\/2\/#page-21$/);
  });
});

describe('une partie trop lourde', () => {
  const longue = (numero: number, caracteres: number) =>
    unePage(numero, {
      blocs: Array.from({ length: caracteres / 100 }, () => unParagraphe('é'.repeat(100))),
    });

  it('garde entières ses pages courtes, et abrège les autres également', () => {
    const pages = abreger([longue(1, 500), longue(2, 60_000), longue(3, 40_000)], 20_000);
    expect(pages.map(({ abregee }) => abregee)).toEqual([false, true, true]);
    const [courte = 0, ...longues] = textesDe(pages);
    expect(courte).toBe(500);
    expect(longues[0]).toBe(longues[1]);
    expect(courte + (longues[0] ?? 0) * 2).toBeLessThanOrEqual(20_000);
  });

  it('coupe entre deux mots une page d’un seul paragraphe', () => {
    const [page] = abreger([unePage(1, { blocs: [unParagraphe('mot '.repeat(100))] })], 50);
    expect(page?.blocs[0]?.texte).toMatch(/^(?:mot )+mot…$/);
  });

  it('donne à chaque page abrégée une page du site pour son texte entier', () => {
    const document = unDocument([longue(1, 60_000), longue(2, 60_000), unePage(3)]);
    const annexe = uneAnnexeLue(document);
    expect(ecransDe(annexe).map(({ chemin }) => chemin)).toEqual([undefined, 'page-1', 'page-2']);
    expect(textesDe(pagesDeLEcran(document, { numero: 1, debut: 2, fin: 2 }, true))).toEqual([
      60_000,
    ]);
  });
});

describe('les listes d’une page', () => {
  const items = (...textes: string[]) => textes.map((texte) => ({ type: 'liste', texte }) as const);

  it('réunissent les éléments qui se suivent', () => {
    expect(
      grouperBlocs([...items('un', 'deux'), unParagraphe('texte'), ...items('trois')]),
    ).toEqual([
      { type: 'liste', elements: ['un', 'deux'] },
      unParagraphe('texte'),
      { type: 'liste', elements: ['trois'] },
    ]);
  });

  it('sont numérotées quand leurs numéros se suivent, et gardent leurs numéros sinon', () => {
    expect(grouperBlocs(items('3. a', '4. b'))).toEqual([
      { type: 'liste-numerotee', debut: 3, elements: ['a', 'b'] },
    ]);
    expect(grouperBlocs(items('1. a', '3. b'))).toEqual([
      { type: 'liste', elements: ['1. a', '3. b'] },
    ]);
  });
});
