import { describe, expect, it } from 'vitest';
import { rassembler } from '#publishing/colonnes/rassembler.ts';
import { lireSection, poserSection } from '#publishing/colonnes/sections.ts';
import { CONTEXTE, lire } from './support/lire.ts';

const ligne = (cellules: Readonly<Record<string, string>>) => {
  const lues = Object.entries(cellules).map(([cle, texte]) => lire(cle, texte));
  return rassembler(lues, new Set(Object.keys(cellules)), CONTEXTE);
};

describe('les cellules d’une ligne mises ensemble', () => {
  it('ajoutent à une même liste sans rien répéter', () => {
    expect(ligne({ pilotes: 'CPAM', copilotes: 'MSA ; CPAM', publics: 'Aînés, marins', publicsCites: 'marins\ndockers' }).faits).toEqual({
      pilotes: [{ nom: 'CPAM', nature: 'assurance-maladie' }, { nom: 'MSA', nature: 'msa' }],
      publics: ['seniors'],
      publicsCites: ['marins', 'dockers'],
    });
  });

  it('un coût va à son seul financeur', () => {
    expect(ligne({ 'budget.financeurs': 'ARS', 'budget.cout': '5 000 €' }).faits).toEqual({ budget: [{ financeur: 'ARS', montant: 5000 }] });
    expect(ligne({ 'budget.financeurs': 'ARS : 3 000 € ; Ville (2 000 €)' }).faits).toEqual({ budget: [{ financeur: 'ARS', montant: 3000 }, { financeur: 'Ville', montant: 2000 }] });
  });

  it('un coût sans financeur qui lui soit propre reste dans le texte, et c’est dit', () => {
    const { faits, sections, deductions } = ligne({ 'budget.financeurs': 'ARS, Région', 'budget.cout': '5 000 €' });
    expect(faits).toEqual({ budget: [{ financeur: 'ARS' }, { financeur: 'Région' }] });
    expect(sections).toEqual([['Budget', `Coût : ${(5000).toLocaleString('fr-FR')} €.`]]);
    expect(deductions.at(-1)).toContain('Budget');
  });

  it('un état sans source a le tableau pour source ; sans colonne de date, il a celle du tableau', () => {
    const { faits, deductions } = ligne({ 'avancement.etat': 'En cours' });
    expect(faits).toEqual({ avancement: { etat: 'en-cours', date: '2026-11-22', source: 'tableau-de-suivi' } });
    expect(deductions).toEqual(['état d’avancement daté du 22/11/2026, avec le tableau pour source']);
    // An empty cell under the heading of the date is an omission: nobody says on which day the state held.
    expect(ligne({ 'avancement.etat': 'En cours', 'avancement.date': '', 'avancement.source': 's1' }).faits).toEqual({ avancement: { etat: 'en-cours', source: 's1' } });
  });

  it('les mots de deux cellules pour le calendrier se suivent', () => {
    expect(ligne({ 'calendrier.debut': 'dès que possible', 'calendrier.fin': 'fin 2027' }).faits).toEqual({ calendrier: { fin: '2027', texte: 'dès que possible – fin 2027' } });
  });
});

describe('une partie du texte d’une fiche', () => {
  const CORPS = 'Avant.\n\n## Étapes\n\n1. Ouvrir.\n\n### Détail\n\nLong.\n\n## Bilan\n\nBon.';

  it('se lit, se remplace, s’ajoute et s’enlève sans toucher aux autres', () => {
    expect(lireSection(CORPS, 'étapes')).toBe('1. Ouvrir.\n\n### Détail\n\nLong.');
    expect(poserSection(CORPS, 'Étapes', 'Rien.')).toBe('Avant.\n\n## Étapes\n\nRien.\n\n## Bilan\n\nBon.');
    expect(poserSection(CORPS, 'Contexte', 'Rude.')).toBe(`${CORPS}\n\n## Contexte\n\nRude.`);
    expect(poserSection(CORPS, 'Bilan', undefined)).toBe('Avant.\n\n## Étapes\n\n1. Ouvrir.\n\n### Détail\n\nLong.');
  });
});
