import { describe, expect, it } from 'vitest';
import { faits, lire, refus } from './support/lire.ts';

const jour = (annee: number, mois: number, quantieme: number) => new Date(Date.UTC(annee, mois - 1, quantieme));

describe('une date écrite dans une cellule', () => {
  it.each([
    ['15/03/2025', '2025-03-15'],
    ['15-03-2025', '2025-03-15'],
    ['15.3.25', '2025-03-15'],
    ['2025-03-15', '2025-03-15'],
    ['1er janvier 2026', '2026-01-01'],
    ['lundi 3 mars 2025', '2025-03-03'],
    ['mars 2025', '2025-03'],
    ['Sept. 2025', '2025-09'],
    ['août-25', '2025-08'],
    ['03/2025', '2025-03'],
    ['2025-03', '2025-03'],
    ['2025', '2025'],
    ['déc 2025', '2025-12'],
    ['29/02/2028', '2028-02-29'],
  ])('« %s » se lit %s, sans plus de précision que ce qui est écrit', (texte, date) => {
    expect(faits('avancement.date', texte)).toEqual({ 'avancement.date': date });
  });

  it.each(['30/02/2025', '31 juin 2026', '29/02/2025', '13/2025', '15/03/1825', '45731'])('« %s » n’existe pas : c’est une erreur, avec un exemple', (texte) => {
    expect(refus('calendrier.debut', texte)).toContain('n’existe pas');
    expect(refus('echeance', texte)).toContain('n’existe pas');
    expect(lire('avancement.date', texte).problemes[0]?.exemple).toBe('15/03/2026');
  });

  it('une date du tableur est son jour, ou ce que la cellule en montre', () => {
    expect(faits('calendrier.debut', '15/03/2025', jour(2025, 3, 15))).toEqual({ 'calendrier.debut': '2025-03-15' });
    expect(faits('calendrier.debut', 'mars 2025', jour(2025, 3, 1))).toEqual({ 'calendrier.debut': '2025-03' });
    expect(faits('calendrier.debut', '3/15/25', jour(2025, 3, 15))).toEqual({ 'calendrier.debut': '2025-03-15' });
  });

  it('un trimestre donne son premier ou son dernier mois, et c’est dit', () => {
    expect(faits('calendrier.debut', 'T2 2026')).toEqual({ 'calendrier.debut': '2026-04' });
    expect(faits('calendrier.fin', '2e trimestre 2026')).toEqual({ 'calendrier.fin': '2026-06' });
    expect(faits('calendrier.fin', 'S1 2026')).toEqual({ 'calendrier.fin': '2026-06' });
    expect(lire('calendrier.fin', 'T2 2026').deductions).toEqual(['« T2 2026 » est lu comme la date 06/2026']);
  });

  it('« fin 2027 » n’est pas décembre : l’année est sûre, les mots sont gardés', () => {
    expect(faits('calendrier.fin', 'fin 2027')).toEqual({ 'calendrier.fin': '2027', 'calendrier.texte': 'fin 2027' });
  });

  it('des mots qui ne sont pas une date vont au texte du calendrier ; ailleurs ils sont refusés', () => {
    expect(faits('calendrier.debut', 'dès la signature')).toEqual({ 'calendrier.texte': 'dès la signature' });
    expect(refus('jalons.date', 'dès la signature')).toContain('pas une date');
  });
});

describe('un calendrier dans une seule cellule', () => {
  it.each([
    ['2025-2027', '2025', '2027'],
    ['2025 / 2027', '2025', '2027'],
    ['de mars à juin 2025', '2025-03', '2025-06'],
    ['janvier 2025 à décembre 2027', '2025-01', '2027-12'],
    ['01/01/2025-31/12/2025', '2025-01-01', '2025-12-31'],
    ['du 1er janvier 2025 au 31 décembre 2026', '2025-01-01', '2026-12-31'],
  ])('« %s » a un début et une fin', (texte, debut, fin) => {
    expect(faits('calendrier', texte)).toEqual({ 'calendrier.debut': debut, 'calendrier.fin': fin });
  });

  it('une échéance est une fin ; sous « Calendrier », une date seule reste du texte', () => {
    expect(faits('echeance', 'mars 2026')).toEqual({ 'calendrier.fin': '2026-03' });
    expect(faits('calendrier', 'mars 2026')).toEqual({ 'calendrier.texte': 'mars 2026' });
    expect(faits('calendrier', 'à partir de 2026')).toEqual({ 'calendrier.debut': '2026' });
  });

  it.each(['toute la durée du contrat', 'Chaque année en octobre', '2025, 2026 et 2027', 'du 5 au 12 mars 2026'])('« %s » reste tel quel', (texte) => {
    expect(faits('calendrier', texte)).toEqual({ 'calendrier.texte': texte });
  });

  it('une fin avant le début est refusée', () => {
    expect(refus('calendrier', '2027-2025')).toContain('avant le début');
  });
});
