import { describe, expect, it } from 'vitest';
import { CONTEXTE, colonne, faits, lire, refus } from './support/lire.ts';

describe('les nombres', () => {
  it.each([
    ['12 000 €', 12000],
    ['12\u202F000,50 €', 12000.5],
    ['12.000,50', 12000.5],
    ['12,5 k€', 12500],
    ['1,5 M€', 1500000],
    ['1 500 euros', 1500],
    ['3582.41', 3582.41],
    ['1.500', 1500],
    ['0,500', 0.5],
  ])('« %s » vaut %d euros', (texte, montant) => {
    expect(faits('budget.montant', texte)).toEqual({ montant });
  });

  it.each(['gratuit', '12 000 € + 3 000 €', '10 000 € / an', '-5', 'environ'])('« %s » n’est pas un montant', (texte) => {
    expect(refus('budget.montant', texte)).not.toBe('');
  });

  it('un nombre du tableur est pris pour ce qu’il vaut, quel que soit son format', () => {
    expect(faits('budget.montant', '12 k€', 12345.6)).toEqual({ montant: 12345.6 });
  });
});

describe('oui et non', () => {
  it('se lisent comme les gens cochent, et comme les tableurs les rendent', () => {
    for (const texte of ['oui', 'Oui', 'X', 'VRAI', '1', '✓']) expect(faits('budget.droitCommun', texte)).toEqual({ droitCommun: true });
    for (const texte of ['non', 'FAUX', '0']) expect(faits('budget.droitCommun', texte)).toEqual({ droitCommun: false });
    expect(refus('budget.droitCommun', 'peut-être')).toContain('ni oui ni non');
  });

  it('« non » dans « Supprimer » ne supprime pas', () => {
    expect(faits('supprimer', 'non')).toEqual({});
    expect(faits('supprimer', 'oui')).toEqual({ supprimer: true });
  });
});

describe('une liste dans une cellule', () => {
  it.each([
    ['une ligne par élément', 'Faire\nDire', ['Faire', 'Dire']],
    ['des puces', '• Faire\n- Dire\n– Montrer', ['Faire', 'Dire', 'Montrer']],
    ['des numéros qui se suivent', '1. Faire\n2) Dire', ['Faire', 'Dire']],
    ['des points-virgules', 'Faire ; dire', ['Faire', 'dire']],
    ['des nombres qui ne numérotent pas', '3 ateliers\n5 cafés', ['3 ateliers', '5 cafés']],
    ['des guillemets droits autour d’un tout', '"Faire ; dire"\nMontrer', ['Faire ; dire', 'Montrer']],
    ['un guillemet que rien ne ferme', '"Faire\nDire', ['"Faire', 'Dire']],
    ['une parenthèse que rien ne ferme', 'Faire (bien ; dire', ['Faire (bien', 'dire']],
  ])('se lit avec %s', (_, texte, objectifs) => {
    expect(faits('objectifs', texte)).toEqual({ objectifs });
  });
});

describe('l’avancement', () => {
  it.each([
    ['En cours', 'en-cours'],
    ['EN COURS', 'en-cours'],
    ['engagée', 'en-cours'],
    ['non démarré', 'a-lancer'],
    ['A lancer', 'a-lancer'],
    ['réalisé', 'realisee'],
    ['Terminée', 'realisee'],
    ['suspendu', 'en-pause'],
    ['décalée', 'reportee'],
    ['Annulé', 'abandonnee'],
  ])('« %s » est l’état %s', (texte, etat) => {
    expect(faits('avancement.etat', texte)).toEqual({ 'avancement.etat': etat });
  });

  it('garde ce qui suit l’état', () => {
    expect(faits('avancement.etat', 'En cours – recrutement fait')).toEqual({ 'avancement.etat': 'en-cours', 'avancement.note': 'recrutement fait' });
    expect(faits('avancement.etat', 'Terminée (mars 2026)')).toEqual({ 'avancement.etat': 'realisee', 'avancement.note': 'mars 2026' });
  });

  it('refuse un pourcentage et un mot inconnu, et dit les états possibles', () => {
    expect(refus('avancement.etat', '50 %')).toContain('pourcentage');
    expect(lire('avancement.etat', 'presque').problemes[0]?.remede).toContain('En pause');
  });
});

describe('le numéro d’une fiche', () => {
  it.each([
    ['1.2', '1.2'],
    ['Fiche 1.2', '1.2'],
    ['Fiche-action n° 4', '4'],
    ['FA n°3', '3'],
    ['A3', 'A3'],
    ['1.1 bis', '1.1bis'],
    ['1.10', '1.10'],
  ])('« %s » est le numéro %s', (texte, code) => {
    expect(faits('code', texte)).toEqual({ code });
  });

  it('un numéro que le tableur a changé en date est refusé, avec le numéro d’origine', () => {
    expect(lire('code', '1-févr', new Date(Date.UTC(2026, 1, 1))).problemes[0]).toMatchObject({ exemple: '1.2' });
  });
});

describe('une cellule qui montre une erreur du tableur', () => {
  it('est refusée, quelle que soit sa colonne', () => {
    expect(colonne('titre').lire({ texte: '#REF!', valeur: undefined, enErreur: true }, CONTEXTE).problemes).toHaveLength(1);
  });
});

describe('une partie de texte', () => {
  it('devient du Markdown qui montre ce que montrait la cellule', () => {
    expect(faits('section.Étapes', '• Recruter <2 ans>\n• Former [s1]\nPuis *ouvrir*')).toEqual({
      'corps.Étapes': '- Recruter \\<2 ans\\>\n- Former \\[s1\\]\n\nPuis \\*ouvrir\\*',
    });
  });
});
