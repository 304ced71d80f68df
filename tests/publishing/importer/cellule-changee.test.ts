import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { classeur, feuille } from '../support/classeurs.ts';
import { brouillonDe, contenuEssai, ecrire, type ContenuEssai } from '../support/contenu.ts';

const FICHE = 'fiches/1-1.md';

describe('une case changée puis importée de nouveau', () => {
  let contenu: ContenuEssai;
  beforeEach(() => {
    contenu = contenuEssai();
  });
  afterEach(() => contenu.effacer());

  const importer = (ici: ContenuEssai, titres: readonly string[], cases: readonly string[]) => {
    ecrire(ici, brouillonDe(ici, classeur(feuille('Actions', [['N°', 'Action', ...titres], ['1.1', 'Médiation', ...cases]]))));
    return ici.fichiers()[FICHE];
  };

  /** The front matter, whatever the order of its keys; then the text. */
  const faits = (texte = '') => {
    const [, tete = '', ...corps] = texte.split('---\n');
    return [parse(tete), corps.join('---\n').trim()];
  };

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['Calendrier'], ['2025-2027'], ['selon les financements']],
    [['Calendrier'], ['2025-2027'], ['à partir de 2026']],
    [['Calendrier'], ['2025-2027'], ['']],
    [['Calendrier'], ['de mars à juin 2026, puis fin 2027'], ['2026-2028']],
    [['Échéance'], ['décembre 2027'], ['quand les locaux seront prêts']],
    [['Échéance'], ['fin 2027'], ['']],
    [['Début', 'Fin'], ['après les travaux', '2028'], ['2026', '2028']],
    [['Début', 'Fin'], ['après les travaux', 'selon le budget'], ['2026', 'selon le budget']],
    [['Début', 'Fin'], ['rentrée 2026', '2028'], ['2027', '2028']],
    [['Calendrier', 'Début', 'Fin'], ['2025-2027', '2025', '2027'], ['', '2026', '2027']],
    [['Public visé'], ['Bergers d’estive'], ['Tout public']],
    [['Public visé'], ['Bergers d’estive ; Tout public'], ['']],
    [['Financeurs', 'Coût'], ['ARS', '12 000 €'], ['ARS', '15 000 €']],
    [['Financeurs', 'Coût'], ['ARS ; CPAM', '12 000 €'], ['ARS', '']],
    [['Pilote', 'Copilote'], ['ARS', 'CPAM'], ['ARS', '']],
    [['Indicateurs', 'Indicateurs d’impact'], ['Ateliers tenus', 'Renoncements aux soins'], ['Ateliers tenus', '']],
    [['Étapes', 'Bilan'], ['Recruter', 'Fait'], ['', 'Fait']],
  ])('donne ce qu’un premier import donnerait : %j, %j puis %j', (titres, avant, apres) => {
    importer(contenu, titres, avant);
    const repris = importer(contenu, titres, apres);
    const neuf = contenuEssai();
    const attendu = importer(neuf, titres, apres);
    neuf.effacer();
    expect(faits(repris)).toEqual(faits(attendu));
    expect(brouillonDe(contenu, classeur(feuille('Actions', [['N°', 'Action', ...titres], ['1.1', 'Médiation', ...apres]]))).ecritures).toEqual([]);
  });

  it('garde les mots du calendrier écrits dans le fichier, que la case n’a pas donnés', () => {
    const ecrit = contenuEssai({ [FICHE]: '---\ntitre: Médiation\ncode: "1.1"\ncalendrier:\n  debut: 2025\n  texte: Deux permanences par mois.\n---\n' });
    expect(importer(ecrit, ['Début'], ['2026'])).toContain('  debut: 2026\n  texte: Deux permanences par mois.\n');
    ecrit.effacer();
  });

  it('garde ce qui a été écrit de l’avancement, quand seul l’état change', () => {
    const ecrit = contenuEssai({
      [FICHE]: '---\ntitre: Médiation\ncode: "1.1"\navancement:\n  etat: a-lancer\n  date: 2025-09\n  note: Le local est trouvé.\n  source: s1\n---\n',
    });
    expect(importer(ecrit, ['État'], ['En cours'])).toMatch(/etat: en-cours\n(?:.*\n)*  note: Le local est trouvé\.\n/);
    ecrit.effacer();
  });
});
