import { describe, expect, it } from 'vitest';
import { relire } from '#publishing/exporter/relire.ts';
import { ATTENDUS, avecCellule, classeurDe, CONTEXTE, feuillesCompletes } from './support/contrat-complet.ts';

const FEUILLES = feuillesCompletes();
const ecarts = (feuille: string, colonne: string, changer: (texte: string) => string) =>
  relire(classeurDe(avecCellule(FEUILLES, feuille, colonne, changer)), ATTENDUS, CONTEXTE).map(({ fichier, champ }) => `${fichier.split('/').slice(-2).join('/')} ${champ}`);

describe('un export relu', () => {
  it('ne s’écarte en rien des fichiers', () => {
    expect(relire(classeurDe(FEUILLES), ATTENDUS, CONTEXTE)).toEqual([]);
  });

  it.each([
    ['Fiches', 'Intitulé de l’action', (texte: string) => `${texte} !`, 'fiches/1-1.md titre'],
    ['Fiches', 'N°', () => '9.9', 'fiches/1-1.md code'],
    ['Fiches', 'Début', () => '2025', 'fiches/1-1.md calendrier'],
    ['Fiches', 'Partenaires', (texte: string) => texte.split('\n').slice(1).join('\n'), 'fiches/1-1.md partenaires'],
    ['Fiches', 'Texte', (texte: string) => texte.replace('\n\n', '\n'), 'fiches/1-1.md corps'],
    ['Fiches', 'Thèmes', () => 'Un thème inventé', 'fiches/1-1.md themes'],
    ['Budget', 'Montant (€)', () => '1', 'fiches/1-1.md budget'],
    ['Jalons', 'Jalon', () => 'Autre chose', 'fiches/1-1.md calendrier'],
    ['Indicateurs', 'Type', () => '', 'fiches/1-1.md indicateurs'],
    ['Axes', 'Objectifs', () => '', 'axes/1.md objectifs'],
  ])('dit quel fait a changé : feuille %s, colonne %s', (feuille, colonne, changer, attendu) => {
    expect(ecarts(feuille, colonne, changer)).toEqual([attendu]);
  });

  it('dit quelle fiche manque', () => {
    expect(ecarts('Fiches', 'Nom du fichier', () => 'autre-nom')).toEqual(['fiches/1-1.md ']);
  });
});
