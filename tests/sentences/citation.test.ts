import { describe, expect, it } from 'vitest';
import { citer, citationCourte, referenceAnnexe } from '#site/annexe/citation.ts';
import { formesARemplir } from '#site/annexe/formes-a-remplir.ts';
import { echapperBibtex } from '#site/annexe/notices.ts';
import { desPages, unDocument, uneAnnexeLue } from './support/un-document.ts';

const annexe = uneAnnexeLue(unDocument(desPages(30)), { date: '2021-06' });
const reference = referenceAnnexe(annexe);
const citee = {
  page: '12',
  adresse: 'https://exemple.fr/contrats/a/2022/annexes/diagnostic/#page-12',
  jour: '22 novembre 2026',
  jourIso: '2026-11-22',
  jourRis: '2026/11/22',
};
const formes = citer(reference, citee);

describe('une page citée', () => {
  it('se cite en une ligne', () => {
    expect(formes.courte).toBe(
      `Contrat local de santé d’A, Diagnostic, juin 2021, p. 12, ${citee.adresse}`,
    );
  });

  it('suit la norme ISO 690, avec qui publie, la date, la page, l’adresse et l’empreinte', () => {
    expect(formes.iso690).toBe(
      `VILLE D’A & B_1. Diagnostic [en ligne]. Contrat local de santé d’A. juin 2021, p. 12 [consulté le 22 novembre 2026]. Disponible à l’adresse : ${citee.adresse}. SHA-256 : 578413aba6ee…`,
    );
  });

  it('est une entrée BibTeX dont aucun champ ne casse les autres', () => {
    expect(formes.bibtex).toContain('@misc{a-2022-diagnostic-p12,');
    expect(formes.bibtex).toContain('author = {{Ville d’A \\& B\\_1}}');
    expect(formes.bibtex).toContain(`url = {${citee.adresse}}`);
    const sansEchappees = formes.bibtex.replace(/\\[{}]/g, '');
    expect(sansEchappees.match(/\{/g)?.length).toBe(sansEchappees.match(/\}/g)?.length);
  });

  it('est une notice RIS, une étiquette par ligne, close par ER', () => {
    const lignes = formes.ris.split('\r\n');
    expect(lignes.at(0)).toBe('TY  - RPRT');
    expect(lignes.at(-1)).toBe('ER  - ');
    for (const ligne of lignes) expect(ligne).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lignes).toContain('DA  - 2021/06/');
    expect(lignes).toContain('SP  - 12');
    expect(lignes).toContain(`UR  - ${citee.adresse}`);
  });

  it('ne casse pas la notice quand un titre tient sur plusieurs lignes', () => {
    const { ris } = citer({ ...reference, titre: 'Diagnostic\r\nER  - ' }, citee);
    expect(ris.split('\r\n').filter((ligne) => ligne.startsWith('ER'))).toHaveLength(1);
  });

  it('tait la date quand elle n’est pas connue', () => {
    const { iso690, bibtex, ris } = citer({ ...reference, date: undefined }, citee);
    expect(iso690).toContain('. p. 12 [consulté');
    expect(bibtex).not.toMatch(/year|month/);
    expect(ris).not.toMatch(/^(?:PY|DA)/m);
  });

  it('ne répète pas le contrat quand le titre du document le dit', () => {
    const titre = `${reference.contrat}, texte signé`;
    expect(citationCourte({ ...reference, titre }, citee)).toMatch(
      /^Contrat local de santé d’A, texte signé, juin/,
    );
  });
});

it('les signes que BibTeX comprendrait sont neutralisés', () => {
  expect(echapperBibtex('50 % {a} \\b $1 #2 c_d ~ ^')).toBe(
    '50 \\% \\{a\\} \\textbackslash{}b \\$1 \\#2 c\\_d \\textasciitilde{} \\textasciicircum{}',
  );
});

it('avant d’être remplies, les citations montrent où mettre la page et le jour', () => {
  const textes = formesARemplir(reference, 'https://exemple.fr/d/').map(([, morceaux]) =>
    morceaux.map((morceau) => (typeof morceau === 'string' ? morceau : morceau.attente)).join(''),
  );
  expect(textes[0]).toBe(
    'Contrat local de santé d’A, Diagnostic, juin 2021, p. …, https://exemple.fr/d/',
  );
  expect(textes.join('')).not.toMatch(/[\uE000-\uF8FF]/);
});
