import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countChanges, sayPlan } from '#publishing/importer/say-plan.ts';
import { classeur, feuille, type Case } from '../support/classeurs.ts';
import { brouillonDe, contenuEssai, ecrire, planDe, type ContenuEssai } from '../support/contenu.ts';

const FICHE = `---
titre: Médiation en santé
code: "1.1" # numéro du contrat signé
axe: 1
pilotes:
  - organisation: ars-bourgogne-franche-comte
publics: [ tout-public ]
calendrier:
  debut: 2025-03
  fin: 2028
avancement:
  etat: en-cours
  date: 2025-12
  source: s1
---

## Description

La médiatrice va vers les habitants.

## Étapes

Recruter.
`;
const FICHIERS = { 'axes/1.md': '---\ntitre: Accéder aux soins\n---\n', 'fiches/1-1.md': FICHE, 'fiches/maison.md': '---\ntitre: Maison des ados\n---\n' };

describe('importer dans un contrat qui a déjà des fiches', () => {
  let contenu: ContenuEssai;
  beforeEach(() => {
    contenu = contenuEssai(FICHIERS);
  });
  afterEach(() => contenu.effacer());

  const lire = (titres: readonly string[], ...lignes: readonly (readonly Case[])[]) => brouillonDe(contenu, classeur(feuille('Actions', [titres, ...lignes])));
  const importer = (titres: readonly string[], ...lignes: readonly (readonly Case[])[]) => {
    ecrire(contenu, lire(titres, ...lignes));
    return contenu.fichiers()['fiches/1-1.md'] ?? '';
  };
  /** Lines that stand in one of two texts only. */
  const differences = (avant: string, apres: string) => {
    const [anciennes, nouvelles] = [avant.split('\n'), apres.split('\n')];
    return [...anciennes.filter((ligne) => !nouvelles.includes(ligne)).map((ligne) => `- ${ligne}`), ...nouvelles.filter((ligne) => !anciennes.includes(ligne)).map((ligne) => `+ ${ligne}`)];
  };

  it('ne change que la ligne du fait changé', () => {
    expect(differences(FICHE, importer(['N°', 'Intitulé de l’action', 'Fin'], ['1.1', 'Médiation en santé', 'juin 2029']))).toEqual(['-   fin: 2028', '+   fin: 2029-06']);
  });

  it('laisse les champs dont le tableau n’a pas la colonne', () => {
    expect(lire(['N°', 'Intitulé de l’action', 'Fin'], ['1.1', 'Médiation en santé', '2028']).ecritures).toEqual([]);
  });

  it('vide le champ d’une case vidée, et l’aperçu le dit', () => {
    const plan = lire(['N°', 'Intitulé de l’action', 'Publics'], ['1.1', 'Médiation en santé', '']);
    expect(sayPlan(plan)).toContain('Publics (vidé)\n      - Tout public');
    expect(plan.ecritures[0]?.apres).not.toContain('publics');
  });

  it('garde l’organisation connue dont le nom n’a pas changé quand on en ajoute une autre', () => {
    const apres = importer(['N°', 'Intitulé de l’action', 'Pilote(s)'], ['1.1', 'Médiation en santé', 'Agence régionale de santé Bourgogne-Franche-Comté ; CPAM']);
    expect(apres).toContain('pilotes:\n  - organisation: ars-bourgogne-franche-comte\n  - nom: CPAM\n    nature: assurance-maladie\n');
  });

  it('un état qui ne change pas garde sa date et sa source', () => {
    expect(lire(['N°', 'Intitulé de l’action', 'État'], ['1.1', 'Médiation en santé', 'En cours de réalisation']).ecritures).toEqual([]);
  });

  it('un état qui change prend la date du jour et le tableau pour source, et l’aperçu le dit', () => {
    const plan = lire(['N°', 'Intitulé de l’action', 'État'], ['1.1', 'Médiation en santé', 'Terminé']);
    expect(plan.ecritures[0]?.apres).toContain('avancement:\n  etat: realisee\n  date: 2026-11-22\n  source: tableau-de-suivi\n');
    expect(sayPlan(plan)).toContain('22/11/2026');
  });

  it('un état daté d’aujourd’hui avance la date du portail, et l’aperçu le dit', () => {
    const portail = path.join(contenu.dossier, 'portail.yaml');
    writeFileSync(portail, readFileSync(portail, 'utf8').replace(/^date: .*$/m, 'date: 2026-10-01'));
    const plan = planDe(contenu, classeur(feuille('Actions', [['N°', 'Intitulé de l’action', 'État'], ['1.1', 'Médiation en santé', 'Terminé']])));
    expect([plan.erreurs, plan.anomalies]).toEqual([[], []]);
    expect(sayPlan(plan)).toContain('La date du portail (portail.yaml) passe à celle d’aujourd’hui');
    ecrire(contenu, plan);
    expect(readFileSync(portail, 'utf8')).toMatch(/^date: 2026-11-22$/m);
  });

  it('une colonne qui devient une partie du texte ne touche pas aux autres parties', () => {
    const apres = importer(['N°', 'Intitulé de l’action', 'Étapes'], ['1.1', 'Médiation en santé', 'Recruter.\nOuvrir.']);
    expect(differences(FICHE, apres)).toEqual(['+ Ouvrir.']);
  });

  it('retrouve par son titre une fiche sans numéro', () => {
    expect(countChanges(lire(['Action', 'Constat'], ['MAISON DES ADOS', 'Trop d’attente']))).toMatch(/^1 fiche modifiée/);
  });

  it('garde les fiches absentes du tableau, et les nomme', () => {
    const plan = lire(['N°', 'Intitulé de l’action'], ['1.2', 'Bus dentaire']);
    expect(plan.gardes.map(({ nom }) => nom)).toEqual(['1-1', 'maison']);
    expect(plan.ecritures.map(({ fichier }) => fichier.split('/').at(-1))).toEqual(['1-2.md']);
    expect(sayPlan(plan)).toContain('Absents du tableur, gardés tels quels : Fiche 1.1 « Médiation en santé »');
  });

  it('ne supprime que ce qui est marqué « oui »', () => {
    const titres = ['N°', 'Intitulé de l’action', 'Supprimer'];
    expect(lire(titres, ['1.1', 'Médiation en santé', 'non']).ecritures).toEqual([]);
    const plan = planDe(contenu, classeur(feuille('Actions', [titres, ['1.1', 'Médiation en santé', 'oui'], ['', 'Maison des ados', '']])));
    expect(countChanges(plan)).toBe('0 fiche modifiée, 0 ajoutée, 1 supprimée, 1 inchangée.');
    ecrire(contenu, plan);
    expect(Object.keys(contenu.fichiers())).toEqual(['axes/1.md', 'contrat.md', 'fiches/maison.md']);
  });

  it('les lignes d’une feuille « Budget » remplissent le budget de leur fiche', () => {
    const lu = brouillonDe(contenu, classeur(feuille('Actions', [['N°', 'Intitulé de l’action'], ['1.1', 'Médiation en santé']]), feuille('Budget', [['Fiche', 'Financeur', 'Montant (€)', 'Année'], ['1.1', 'ARS', '12 000 €', '2026'], ['Fiche 1.1', 'CPAM', 3000, 2026]])));
    expect(lu.erreurs).toEqual([]);
    expect(lu.ecritures[0]?.apres).toContain('budget:\n  - financeur: ARS\n    montant: 12000\n    annee: 2026\n  - financeur: CPAM\n    montant: 3000\n    annee: 2026\n');
  });
});
