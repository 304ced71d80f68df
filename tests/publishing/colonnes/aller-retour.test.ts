import { describe, expect, it } from 'vitest';
import { CONTEXTE, colonne } from './support/lire.ts';

/** Values that a naive cell would give back changed. */
const VALEURS: Readonly<Record<string, readonly unknown[]>> = {
  objectifs: [['Un ; deux', 'Trois'], ['"Cité"', 'Plein de "guillemets"'], ['- tiret', '1. numéro'], ['Sur deux\nlignes', 'Une'], ['"A" et "B"'], ['" ; "'], ['Faire (bien ; dire']],
  pilotes: [
    [{ organisation: 'ars-bretagne' }],
    [{ organisation: 'ars-bretagne', nom: 'ARS (Bretagne)' }],
    [{ organisation: 'cc-val', nom: 'CCV', nature: 'epci' }],
    [{ organisation: 'cc-val', nature: 'epci' }],
    [{ organisation: 'cc-inconnue' }],
    [{ nom: 'ARS' }],
    [{ nom: 'ARS', nature: 'ars' }],
    [{ nom: 'ARS', nature: 'association' }],
    [{ nom: 'Agence régionale de santé Bretagne', nature: 'ars' }],
    [{ nom: 'Communauté de communes du Val' }],
    [{ nom: 'Office de la mer, du littoral', nature: 'autre' }, { nom: 'CPAM / CARSAT' }],
    [{ nom: 'Mairie et CCAS', nature: 'commune' }],
    [{ nom: 'À définir', nature: 'association' }],
    [{ nom: 'Radio [locale]' }],
    [{ nom: 'CPAM', nature: 'assurance-maladie' }, { nom: 'des habitants', nature: 'autre' }],
    [{ nom: 'Collectif « Un ; deux »' }],
  ],
  publics: [['enfants', 'seniors'], ['femmes-enceintes']],
  publicsCites: [['marins-pêcheurs, gens de mer', 'ados ; jeunes']],
  themes: [['sante-mentale', 'prevention-suicide']],
  leviers: [['competences', 'aller-vers']],
  'calendrier.debut': ['2025', '2025-07', '2025-07-01'],
  'budget.montant': [0, 12000, 3582.41, 0.1, 1500.5, 1234567],
  'budget.droitCommun': [true, false],
  'avancement.etat': ['a-lancer', 'en-cours', 'realisee', 'en-pause', 'reportee', 'abandonnee'],
  sources: [['s1'], ['s1', 'rapport-2025']],
  code: ['1.10', 'A.3', '1.1bis'],
  constat: ['Sur deux\nlignes', 'Un paragraphe.\n\nUn autre.'],
  titre: ['=SOMME(A1)', '1.2 – Un titre'],
};

describe('ce qu’un export écrit', () => {
  it.each(Object.entries(VALEURS).flatMap(([cle, valeurs]) => valeurs.map((valeur) => [cle, valeur] as const)))('se relit à l’identique : %s %j', (cle, valeur) => {
    const { champs, ecrire, lire } = colonne(cle);
    const champ = champs[0] ?? [];
    const faits = champ.reduceRight<unknown>((dedans, etape) => ({ [etape]: dedans }), valeur) as Record<string, unknown>;
    const texte = ecrire({ nom: 'essai', faits, corps: '' }, CONTEXTE);
    expect(lire({ texte, valeur: texte }, CONTEXTE)).toMatchObject({ faits: [[champ, valeur]], problemes: [] });
  });
});
