import { describe, expect, test } from 'vitest';
import { placeText } from '#publishing/texte/place-text.ts';
import { previewWritings } from '#publishing/texte/preview-writings.ts';
import { unContratOuvert } from '../support/contrat-ouvert.ts';

const TEXTE =
  '## Bilan de la première année\n\nLe bus santé a roulé **douze fois**. Il reviendra.\n';

describe('un texte prend sa place dans le contrat', () => {
  test('il devient la présentation du contrat, l’en-tête restant intact', () => {
    const placement = placeText(TEXTE, 'contrat', unContratOuvert());
    if ('refus' in placement) throw new Error(placement.refus);
    expect(placement.ecritures[0]?.apres).toContain(
      `sources: [s1] # le texte signé\n---\n\n${TEXTE}`,
    );
  });

  test('une nouvelle actualité prend son titre, son genre et son résumé du texte, et le dit', () => {
    const placement = placeText(TEXTE, 'actualites/2026-03-10-bus-sante', unContratOuvert());
    if ('refus' in placement) throw new Error(placement.refus);
    expect(placement.ecritures[0]?.apres).toBe(
      '---\n# yaml-language-server: $schema=../../../../.schemas/actualite.json\n' +
        'titre: Bilan de la première année\ndate: 2026-03-10\ntype: bilan\nresume: Le bus santé a roulé douze fois.\n---\n\n' +
        'Le bus santé a roulé **douze fois**. Il reviendra.\n',
    );
    expect(placement.deductions.join(' ')).toContain('un bilan, d’après le titre');
  });

  test('une place qui n’existe pas est refusée avec celles qui existent', () => {
    const placement = placeText(TEXTE, 'fiches/9', unContratOuvert());
    expect('refus' in placement && placement.refus).toContain('Ce qui existe : contrat.');
  });

  test('l’aperçu montre ce qui vient et ce qui part', () => {
    const apercu = previewWritings([
      { fichier: 'a.md', avant: 'un\ndeux\n', apres: 'un\ntrois\n' },
    ]);
    expect(apercu).toBe('a.md : modifié\n  - deux\n  + trois');
  });
});
