import { afterAll, describe, expect, it } from 'vitest';
import { sayColumns } from '#publishing/importer/say-columns.ts';
import type { Feuille } from '#publishing/tableur/tableur.types.ts';
import { classeur, feuille, GAUCHE, HAUT, type Case, type OptionsFeuille } from '../support/classeurs.ts';
import { brouillonDe, contenuEssai } from '../support/contenu.ts';

const TITRES = ['N°', 'Intitulé de l’action', 'Pilote(s)', 'Constat'];
const contenu = contenuEssai({ 'axes/1.md': '---\ntitre: Accéder aux soins\n---\n' });
afterAll(() => contenu.effacer());

const plan = (...feuilles: readonly Feuille[]) => brouillonDe(contenu, classeur(...feuilles));
const lire = (lignes: readonly (readonly Case[])[], options?: OptionsFeuille) => plan(feuille('Actions', [TITRES, ...lignes], options));

/** Facts that the plan writes in a new fiche, by heading. */
const faits = (lu: ReturnType<typeof plan>, nom: string) => Object.fromEntries(lu.changements.find((changement) => changement.nom === nom)?.differences.map(({ champ, apres }) => [champ, apres]) ?? []);
const noms = (lu: ReturnType<typeof plan>) => lu.changements.map(({ sorte, nom }) => `${sorte} ${nom}`);

describe('les lignes d’un tableau', () => {
  it('qui annoncent un axe le donnent aux actions qui suivent', () => {
    const lu = lire([['AXE 1 : Accéder aux soins', GAUCHE, GAUCHE, GAUCHE], ['1.1', 'Médiation'], ['Axe II – Prévenir', GAUCHE, GAUCHE], ['2.1', 'Bouger']]);
    expect(noms(lu)).toEqual(['axe 2', 'fiche 1-1', 'fiche 2-1']);
    expect([faits(lu, '1-1')['Axe'], faits(lu, '2-1')['Axe']]).toEqual(['1', '2']);
    expect(faits(lu, '2')).toEqual({ 'Intitulé de l’axe': 'Prévenir' });
  });

  it('d’une feuille nommée « Axe 2 – … » vont dans cet axe', () => {
    const lu = plan(feuille('Axe 1 – Accéder aux soins', [TITRES, ['1.1', 'Médiation']]), feuille('Axe 2 – Prévenir', [TITRES, ['2.1', 'Bouger']]));
    expect([faits(lu, '1-1')['Axe'], faits(lu, '2-1')['Axe']]).toEqual(['1', '2']);
  });

  it('reprennent l’axe écrit au-dessus quand il n’est écrit qu’une fois, et cela se dit', () => {
    const lu = plan(feuille('Actions', [['Axe stratégique', 'Action', 'Pilote'], ['1. Accéder aux soins', 'Médiation', 'ARS'], ['', 'Bus dentaire', 'ARS'], ['2. Prévenir', 'Bouger', 'ARS']]));
    expect(faits(lu, 'bus-dentaire')['Axe']).toBe('1');
    expect(sayColumns(lu)).toContain('une case vide lue avec l’axe écrit au-dessus');
  });

  it('qui continuent une action fusionnée complètent ses listes', () => {
    const lu = lire([['1.1', 'Médiation', 'ARS', 'Trop de renoncements'], [HAUT, HAUT, 'CPAM', HAUT], ['1.2', 'Bus dentaire', 'ARS']]);
    expect(faits(lu, '1-1')).toMatchObject({ 'Pilote(s)': 'ARS\nCPAM', Constat: 'Trop de renoncements' });
    expect(noms(lu)).toEqual(['fiche 1-1', 'fiche 1-2']);
  });

  it('qui ne sont pas des actions sont laissées : titres répétés, totaux, notes, lignes vides', () => {
    const lu = lire([['1.1', 'Médiation', 'ARS'], [], TITRES, ['1.2', 'Bus dentaire'], ['Total', '', '2'], ['', 'Source : comité technique']]);
    expect(noms(lu)).toEqual(['fiche 1-1', 'fiche 1-2']);
    const dit = sayColumns(lu);
    for (const phrase of ['Ligne 4 : les titres répétés', 'Ligne 6 : un total', 'Ligne 7 : « Source : comité technique »']) expect(dit).toContain(phrase);
  });

  it('masquées par un filtre ne sont pas publiées, et cela se dit', () => {
    const lu = lire([['1.1', 'Médiation'], ['1.2', 'En interne']], { lignesMasquees: [3] });
    expect(noms(lu)).toEqual(['fiche 1-1']);
    expect(sayColumns(lu)).toContain('Ligne 3 : une ligne masquée');
  });

  it('d’une feuille masquée ne sont pas lues, et cela se dit', () => {
    const lu = plan(feuille('Actions', [TITRES, ['1.1', 'Médiation']]), feuille('Brouillon', [TITRES, ['1.2', 'Secret']], { masquee: true }));
    expect(noms(lu)).toEqual(['fiche 1-1']);
    expect(sayColumns(lu)).toContain('Feuille masquée');
  });

  it.each([
    ['Fiche 1.2', '1-2'],
    ['FA n°3', '3'],
    ['1.2.a', '1-2-a'],
    ['A3', 'a3'],
    [1.2, '1-2'],
  ])('numérotées %j prennent le nom de fichier %s', (numero, nom) => {
    expect(noms(lire([[numero, 'Médiation']]))).toEqual([`fiche ${nom}`]);
  });

  it('sans numéro prennent le nom de leur titre', () => {
    expect(noms(lire([['', 'Aller vers les habitants']]))).toEqual(['fiche aller-vers-les-habitants']);
  });

  it('numérotées sans colonne d’axe vont dans l’axe de leur numéro, s’il existe, et cela se dit', () => {
    const lu = lire([['1.1', 'Médiation'], ['7.1', 'Autre']]);
    expect([faits(lu, '1-1')['Axe'], faits(lu, '7-1')['Axe']]).toEqual(['1', undefined]);
    expect(lu.deductions.map(({ texte }) => texte).join()).toContain('il vient du numéro des actions');
  });

  it('d’exemple du modèle ne sont pas importées', () => {
    expect(noms(lire([['EXEMPLE : ligne non importée', 'Médiation', 'ARS'], ['1.1', 'Bus dentaire']]))).toEqual(['fiche 1-1']);
  });
});
