import { afterAll, describe, expect, it } from 'vitest';
import { classeur, feuille, type Case } from '../support/classeurs.ts';
import { brouillonDe, contenuEssai, planDe } from '../support/contenu.ts';

const contenu = contenuEssai({ 'axes/1.md': '---\ntitre: Accéder aux soins\n---\n', 'fiches/1-1.md': '---\ntitre: Médiation\naxe: 1\n---\n' });
afterAll(() => contenu.effacer());

type Attendue = readonly [ligne: number | undefined, colonne: string | undefined, pourquoi: RegExp, remede: RegExp];
interface Casse {
  readonly titres: readonly string[];
  readonly lignes: readonly (readonly Case[])[];
  readonly attendues: readonly Attendue[];
}

const BASE = ['N°', 'Intitulé de l’action'];

/** Spreadsheets that open, and say something that cannot be published: exactly these messages, no other. */
const CASSES: Readonly<Record<string, Casse>> = {
  'un numéro pris pour une date par Excel': {
    titres: BASE,
    lignes: [[new Date(Date.UTC(2026, 1, 1)), 'Bus dentaire']],
    attendues: [[2, 'N°', /pris ce numéro pour une date/, /format « ?Texte/]],
  },
  'un 1.10 coupé en 1.1 par Excel': {
    titres: BASE,
    lignes: [['1.1', 'Médiation'], [1.1, 'Maison de santé']],
    attendues: [[3, 'N°', /déjà celui de la ligne 2.*1\.10/, /format Texte/]],
  },
  'deux fois le même numéro': {
    titres: BASE,
    lignes: [['1.2', 'Bus'], ['Fiche 1.2', 'Autre bus']],
    attendues: [[3, 'N°', /déjà celui de la ligne 2/, /son numéro/]],
  },
  'deux fois le même titre, sans numéro': {
    titres: BASE,
    lignes: [['', 'Bus dentaire'], ['', 'Bus dentaire']],
    attendues: [[3, 'Intitulé de l’action', /déjà décrite ligne 2/, /une seule des deux lignes/]],
  },
  'une action sans intitulé': {
    titres: [...BASE, 'Pilote(s)'],
    lignes: [['1.2', '', 'ARS']],
    attendues: [[2, 'Intitulé de l’action', /pas d’intitulé/, /Écrivez l’intitulé/]],
  },
  'une ligne sans intitulé ni numéro': {
    titres: [...BASE, 'Pilote(s)', 'Constat'],
    lignes: [['1.1', 'Médiation', 'ARS', ''], ['', '', 'CPAM', 'Suite']],
    attendues: [[3, 'Intitulé de l’action', /ni intitulé ni numéro/, /fusionnez/]],
  },
  'une formule cassée': {
    titres: [...BASE, 'Fin'],
    lignes: [['1.2', 'Bus', { erreur: '#REF!' }]],
    attendues: [[2, 'Fin', /formule/, /Remplacez la formule/]],
  },
  'une date qui n’existe pas': {
    titres: [...BASE, 'Fin'],
    lignes: [['1.2', 'Bus', '31/02/2027']],
    attendues: [[2, 'Fin', /n’existe pas/, /Corrigez/]],
  },
  'une fin avant le début': {
    titres: [...BASE, 'Début', 'Fin'],
    lignes: [['1.2', 'Bus', '2028', '2026']],
    attendues: [[2, 'Fin', /avant le début/, /corrigez les deux dates/]],
  },
  'un thème qui n’est pas dans la liste': {
    titres: [...BASE, 'Thème'],
    lignes: [['1.2', 'Bus', 'Santé mantale']],
    attendues: [[2, 'Thème', /liste/, /Santé mentale/]],
  },
  'un levier qui n’est pas dans la liste': {
    titres: [...BASE, 'Levier'],
    lignes: [['1.2', 'Bus', 'magie']],
    attendues: [[2, 'Levier', /liste/, /Choisissez/]],
  },
  'un avancement en pourcentage': {
    titres: [...BASE, 'État d’avancement'],
    lignes: [['1.2', 'Bus', '80 %']],
    attendues: [[2, 'État d’avancement', /pourcentage/, /Choisissez/]],
  },
  'un axe qui n’existe pas': {
    titres: [...BASE, 'Axe'],
    lignes: [['1.2', 'Bus', '9']],
    attendues: [[2, 'Axe', /pas d’axe 9/, /titre de l’axe/]],
  },
  'un axe qui a deux titres': {
    titres: [...BASE, 'Axe'],
    lignes: [['2.1', 'Bus', 'Axe 2 – Prévenir'], ['2.2', 'Car', 'Axe 2 – Bien vieillir']],
    attendues: [[3, 'Axe', /autre titre ligne 2/, /le même titre/]],
  },
  'une source inconnue': {
    titres: [...BASE, 'Sources'],
    lignes: [['1.2', 'Bus', 's9']],
    attendues: [[2, 'Sources', /source définie dans territoire\.yaml/, /Ajoutez cette source/]],
  },
  'une case « Supprimer » ambiguë': {
    titres: [...BASE, 'Supprimer'],
    lignes: [['1.1', 'Médiation', 'peut-être']],
    attendues: [[2, 'Supprimer', /ni oui ni non/, /oui/]],
  },
  'un nom de fichier impossible': {
    titres: [...BASE, 'Nom du fichier'],
    lignes: [['1.2', 'Bus', 'Bus dentaire !']],
    attendues: [[2, 'Nom du fichier', /adresse/, /minuscules/]],
  },
  'aucun titre de colonne reconnu': {
    titres: ['Machin', 'Bidule'],
    lignes: [['Bus', 'ARS']],
    attendues: [[1, undefined, /Aucune ligne de titres/, /--colonne "Machin=titre"/]],
  },
  'une action nouvelle dans un tableau sans colonne d’intitulé': {
    titres: ['N°', 'Pilote(s)', 'Constat'],
    lignes: [['1.1', 'ARS', 'Trop loin'], ['1.9', 'CPAM', 'Trop cher']],
    attendues: [[undefined, undefined, /l’intitulé des actions.*ligne 3/, /=titre/]],
  },
};

describe('un tableur qui s’ouvre mais ne peut pas être publié', () => {
  it.each(Object.entries(CASSES))('%s : le message attendu, à sa cellule, et lui seul', (_, { titres, lignes, attendues }) => {
    const lu = classeur(feuille('Actions', [titres, ...lignes]));
    const rapides = brouillonDe(contenu, lu).erreurs;
    const erreurs = rapides.length > 0 ? rapides : planDe(contenu, lu).erreurs;
    expect(erreurs.map(({ ligne, colonne }) => [ligne, colonne])).toEqual(attendues.map(([ligne, colonne]) => [ligne, colonne]));
    attendues.forEach(([, , pourquoi, remede], rang) => {
      expect(erreurs[rang]?.pourquoi).toMatch(pourquoi);
      expect(`${erreurs[rang]?.remede} ${erreurs[rang]?.exemple}`).toMatch(remede);
    });
  });

  it('un classeur vide le dit, sans rien écrire', () => {
    expect(brouillonDe(contenu, classeur(feuille('Feuil1', []))).erreurs.map(({ pourquoi }) => pourquoi)).toEqual(['Le fichier ne contient aucune feuille remplie et visible.']);
  });

  it('une feuille « Budget » qui parle d’une fiche inconnue le dit, sur sa ligne', () => {
    const lu = classeur(feuille('Actions', [BASE, ['1.1', 'Médiation']]), feuille('Budget', [['Fiche', 'Financeur', 'Montant (€)'], ['7.7', 'ARS', '1000'], ['', 'CPAM', 'beaucoup']]));
    expect(brouillonDe(contenu, lu).erreurs.map(({ feuille: nom, ligne, colonne }) => [nom, ligne, colonne])).toEqual([
      ['Budget', 2, 'Fiche'],
      ['Budget', 3, 'Fiche'],
      ['Budget', 3, 'Montant (€)'],
    ]);
  });

  it('un fichier du contrat illisible arrête l’import plutôt que d’être écrasé', () => {
    const abime = contenuEssai({ 'fiches/1-1.md': '---\ntitre: "Médiation\naxe: [1\n---\n' });
    const [erreur] = brouillonDe(abime, classeur(feuille('Actions', [BASE, ['1.1', 'Médiation']]))).erreurs;
    abime.effacer();
    expect([erreur?.feuille, erreur?.remede]).toEqual(['contrats/val-essai/2025/fiches/1-1.md', expect.stringContaining('verifier')]);
  });
});
