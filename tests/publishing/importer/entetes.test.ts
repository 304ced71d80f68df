import { describe, expect, it } from 'vitest';
import { findHeadings } from '#publishing/importer/find-headings.ts';
import type { Choix } from '#publishing/importer/match-columns.ts';
import { feuille, GAUCHE, HAUT, type Case, type OptionsFeuille } from '../support/classeurs.ts';

const AUCUN: Choix = new Map();

function colonnes(lignes: readonly (readonly Case[])[], { nom = 'Feuil1', choix = AUCUN, ...options }: OptionsFeuille & { nom?: string; choix?: Choix } = {}) {
  const trouve = findHeadings(feuille(nom, lignes, options), choix);
  return trouve && { lignes: trouve.lignes, colonnes: trouve.colonnes.map(({ titre, reconnaissance, colonne }) => [titre, reconnaissance, colonne?.cle]) };
}

describe('les titres des colonnes', () => {
  it('sont trouvés sous des lignes de titre fusionnées', () => {
    expect(colonnes([['Contrat local de santé', GAUCHE, GAUCHE], ['Plan d’actions', GAUCHE, GAUCHE], [], ['N°', 'Intitulé de l’action', 'Pilote(s)']])).toEqual({
      lignes: [4],
      colonnes: [['N°', 'connue', 'code'], ['Intitulé de l’action', 'connue', 'titre'], ['Pilote(s)', 'connue', 'pilotes']],
    });
  });

  it.each<[string, readonly Case[], readonly Case[]]>([
    ['fusionnées sur toute la largeur, collées au tableau', ['Contrat local de santé', GAUCHE, GAUCHE], ['Plan d’actions 2025-2029', GAUCHE, GAUCHE]],
    ['fusionnées sur une partie de la largeur', ['Contrat local de santé', GAUCHE], ['Plan d’actions 2025-2029', GAUCHE]],
    ['écrites dans la première case, sans fusion', ['Contrat local de santé'], ['Plan d’actions 2025-2029']],
  ])('ne prennent pas les mots de deux lignes de titre %s', (_, premiere, seconde) => {
    expect(colonnes([premiere, seconde, ['N°', 'Action', 'Pilote(s)']])).toEqual({
      lignes: [3],
      colonnes: [['N°', 'connue', 'code'], ['Action', 'connue', 'titre'], ['Pilote(s)', 'connue', 'pilotes']],
    });
  });

  it('peuvent tenir sur deux lignes, l’une au-dessus de l’autre', () => {
    expect(colonnes([['N°', 'Action', 'Calendrier', GAUCHE], [HAUT, HAUT, 'Début', 'Fin'], ['1.1', 'Médiation', '2025', '2026']])).toEqual({
      lignes: [1, 2],
      colonnes: [['N°', 'connue', 'code'], ['Action', 'connue', 'titre'], ['Calendrier – Début', 'connue', 'calendrier.debut'], ['Calendrier – Fin', 'connue', 'calendrier.fin']],
    });
  });

  it('sont reconnus sans leurs accents, leurs majuscules ni leurs pluriels', () => {
    expect(colonnes([['INTITULE DES ACTIONS', 'pilotes', 'Partenaire(s) mobilisé(s)']])?.colonnes.map(([, comment, cle]) => [comment, cle])).toEqual([['connue', 'titre'], ['connue', 'pilotes'], ['connue', 'partenaires']]);
  });

  it('sont reconnus à une lettre près, et cela se dit', () => {
    expect(colonnes([['Intitulé de l’acton', 'Pilote', 'Public vizé']])?.colonnes.map(([, comment]) => comment)).toEqual(['proche', 'connue', 'proche']);
  });

  it.each([
    ['Référent(e)', 'pilotes'],
    ['Chef de file', 'pilotes'],
    ['Qui ?', 'pilotes'],
    ['Avec qui ?', 'partenaires'],
    ['Pour qui ?', 'publics'],
    ['Commence', 'calendrier.debut'],
    ['Se termine', 'calendrier.fin'],
    ['Échéance', 'echeance'],
    ['Qui paie ?', 'budget.financeurs'],
    ['Où en est-on ?', 'avancement.etat'],
    ['Comment saura-t-on que ça marche ?', 'indicateurs'],
    ['Résultats attendus', 'objectifs'],
    ['Critères d’évaluation', 'indicateurs'],
  ])('reconnaissent « %s »', (titre, cle) => {
    expect(colonnes([['Action', titre]])?.colonnes.at(-1)).toEqual([titre, 'connue', cle]);
  });

  it('suivent le choix de la personne, avant tout autre nom', () => {
    const choix = new Map([['Structure', 'pilotes'], ['Pilote', 'ignorer']]);
    expect(colonnes([['Action', 'Structure', 'Pilote', 'Divers']], { choix })?.colonnes).toEqual([['Action', 'connue', 'titre'], ['Structure', 'choisie', 'pilotes'], ['Pilote', 'ignoree', undefined], ['Divers', 'inconnue', undefined]]);
  });

  it('ne donnent jamais deux fois le même champ : la seconde colonne est laissée, et cela se dit', () => {
    expect(colonnes([['Action', 'Pilote', 'Porteur']])?.colonnes.at(-1)).toEqual(['Porteur', 'double', undefined]);
  });

  it('laissent de côté les colonnes masquées', () => {
    expect(colonnes([['Action', 'Pilote', 'Constat']], { colonnesMasquees: [2] })?.colonnes.at(-1)).toEqual(['Constat', 'masquee', undefined]);
  });

  it('ne sont pas vus dans une feuille qui n’est pas un tableau d’actions', () => {
    expect(colonnes([['Réunion du 12 mai'], ['Présents', 'Excusés'], ['A', 'B']])).toBeUndefined();
    expect(colonnes([['Action']])).toBeUndefined();
  });

  it('d’une feuille « Budget » sont ceux du budget des fiches', () => {
    expect(colonnes([['Fiche', 'Financeur', 'Montant (€)', 'Année']], { nom: 'Budget' })?.colonnes.map(([, , cle]) => cle)).toEqual(['budget.fiche', 'budget.financeur', 'budget.montant', 'budget.annee']);
  });
});
