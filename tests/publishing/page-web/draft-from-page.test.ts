import { describe, expect, test } from 'vitest';
import { draftFromPage } from '#publishing/page-web/draft-from-page.ts';
import { readPage } from '#publishing/page-web/read-page.ts';
import { apresEcriture, unContratOuvert } from '../support/contrat-ouvert.ts';
import { PAGE_WORDPRESS } from '../support/pages-web.ts';

const PAGE = readPage(Buffer.from(PAGE_WORDPRESS));
const SOURCE = { titre: PAGE.titre, url: PAGE.adresse ?? '', consulteeLe: '2026-11-22' };
const DOSSIER = 'contrats/valfictif/2025';

describe('une page devient le brouillon d’un contrat qui existe', () => {
  const ouvert = unContratOuvert();
  const { ecritures, gardes } = draftFromPage(PAGE, SOURCE, ouvert);
  const textes = new Map(ecritures.map(({ fichier, apres }) => [fichier, apres]));

  test('la page est la source de ce qu’elle dit, et le reste du fichier ne bouge pas', () => {
    expect(textes.get('contrats/valfictif/territoire.yaml')).toBe(
      `${ouvert.fichiers.get('contrats/valfictif/territoire.yaml') ?? ''}  - id: s2\n    titre: Le contrat local de santé\n    url: ${SOURCE.url}\n    consulteeLe: 2026-11-22\n`,
    );
    expect(textes.get(`${DOSSIER}/contrat.md`)).toContain('sources: [s1, s2] # le texte signé\n');
    expect(textes.get(`${DOSSIER}/annexes/diagnostic-local-de-sante.yaml`)).toContain(
      'source: s2\n',
    );
  });

  test('le texte devient la présentation, les axes et les documents des fichiers', () => {
    expect(textes.get(`${DOSSIER}/contrat.md`)).toContain('\n## Pourquoi un contrat ?\n');
    expect([...textes.keys()].filter((nom) => !nom.endsWith('contrat.md'))).toEqual([
      'contrats/valfictif/territoire.yaml',
      `${DOSSIER}/axes/1.md`,
      `${DOSSIER}/axes/2.md`,
      `${DOSSIER}/annexes/le-contrat-local-de-sante.yaml`,
      `${DOSSIER}/annexes/diagnostic-local-de-sante.yaml`,
      `${DOSSIER}/annexes/doc.yaml`,
    ]);
    expect(gardes).toEqual([]);
  });

  test('la même page importée deux fois n’écrit rien de plus', () => {
    const deuxieme = draftFromPage(PAGE, SOURCE, apresEcriture(ouvert, ecritures));
    expect(deuxieme.ecritures).toEqual([]);
  });

  test('ce que le contrat a déjà n’est pas remplacé, et c’est dit', () => {
    const rempli = unContratOuvert([[`${DOSSIER}/axes/1.md`, '---\ntitre: Le mien\n---\n']]);
    const brouillon = draftFromPage(PAGE, SOURCE, rempli);
    expect(brouillon.ecritures.map(({ fichier }) => fichier)).not.toContain(`${DOSSIER}/axes/1.md`);
    expect(brouillon.gardes).toEqual([
      'Axe 1 : il est déjà dans le contrat, il n’est pas modifié.',
    ]);
  });
});
