import { describe, expect, test } from 'vitest';
import type { Annexe, Catalogue, DocumentAnnexe } from '#catalogue/model.ts';
import type { PageLue } from '#documents/document.types.ts';
import { lisibiliteOf } from '#documents/lisibilite.rules.ts';
import { recordsDocuments } from '#search/documents/document.record.ts';
import { fixtureCatalogue } from '../export/catalogue-fixture.ts';

const unePage = (numero: number, faits: Partial<PageLue> = {}): PageLue => ({
  numero,
  blocs: [{ type: 'paragraphe', texte: 'Le moustique tigre est là depuis 2019.' }],
  methode: 'texte',
  bande: 'bon',
  mots: 7,
  ...faits,
});

const PAGES = [
  unePage(1, { mots: 2 }),
  unePage(2, { formesJointes: ['promotion'] }),
  unePage(3, { bande: 'illisible', methode: 'vide' }),
  unePage(21, { bande: 'a-verifier', methode: 'ocr' }),
];

/** A catalogue in which every annexe is hosted and read. */
function catalogueLu(annexe: Partial<Annexe> = {}, document: Partial<DocumentAnnexe> = {}) {
  const catalogue = fixtureCatalogue();
  const lu: DocumentAnnexe = {
    sha256: 'ab',
    octets: 1234,
    type: 'application/pdf',
    unite: 'page',
    chiffre: false,
    avertissements: [],
    nombrePages: PAGES.length,
    lisibilite: lisibiliteOf({ pages: PAGES }),
    couverture: undefined,
    lirePages: () => PAGES,
    ...document,
  };
  for (const contrat of [...catalogue.contrats, ...catalogue.exemples])
    Object.assign(contrat, {
      annexes: contrat.annexes.map((une) => ({ ...une, document: lu, ...annexe })),
    });
  return catalogue;
}

const premier = (catalogue: Catalogue) => {
  const [document] = recordsDocuments(catalogue);
  if (!document) throw new Error('No document');
  return document;
};

test('une page par enregistrement, à son adresse ; ni page illisible, ni page presque vide', () => {
  const pages = premier(catalogueLu()).lirePages();
  const annexe = '/contrats/plaine-de-l-ain/2022/annexes/synthese/';
  expect(pages.map(({ enregistrement: { url } }) => url)).toEqual([
    `${annexe}#page-2`,
    `${annexe}2/#page-21`,
  ]);
  expect(pages.map(({ aVerifier }) => aVerifier)).toEqual([false, true]);
  expect(pages[0]).toMatchObject({
    formesJointes: ['promotion'],
    enregistrement: {
      titre: 'Synthèse',
      resume: undefined,
      corps: ['Le moustique tigre est là depuis 2019.'],
    },
  });
});

test('un document porte ce par quoi son contrat se filtre, et dit ce qui manque', () => {
  expect(premier(catalogueLu())).toMatchObject({
    genre: 'Synthèse',
    illisibles: 1,
    enregistrement: {
      type: 'annexe',
      territoire: 'Plaine de l’Ain',
      statut: { id: 'en-cours' },
      themes: [{ id: 'sante-mentale' }],
      regions: [{ id: 'auvergne-rhone-alpes' }],
    },
  });
});

test('le contrat fictif est marqué', () => {
  const exemples = recordsDocuments(catalogueLu()).map(
    ({ enregistrement: { exemple } }) => exemple,
  );
  expect(exemples).toEqual([false, true]);
});

describe('le PDF est proposé', () => {
  test('à sa page', () => {
    expect(premier(catalogueLu()).pdf).toBe('/contrats/plaine-de-l-ain/2022/annexes/synthese.pdf');
  });

  test('sauf s’il montre ce que le texte masque, ou si ce n’est pas un PDF', () => {
    expect(premier(catalogueLu({ fichierPublie: false })).pdf).toBeUndefined();
    expect(premier(catalogueLu({}, { type: 'application/zip' })).pdf).toBeUndefined();
  });
});

test('un document qui n’est pas hébergé n’a pas de pages', () => {
  expect(recordsDocuments(fixtureCatalogue())).toEqual([]);
});
