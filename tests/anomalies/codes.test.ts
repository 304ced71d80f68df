import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { CODES_ANOMALIE, type CodeAnomalie } from '#domain/anomalie/anomalie.ts';
import { CONTRAT, ecrit, efface, PDF, remplace, unContenu, type Changement } from './support/content-folder.ts';

/** One broken content a code: what is changed, and what its author is told. */
interface Cas {
  readonly code: CodeAnomalie;
  readonly changements: readonly Changement[];
  readonly fichier: string;
  readonly ligne?: number;
  readonly trouve: string;
  readonly attendu: string;
  readonly remede: string;
}

const TERRITOIRE = 'contrats/apt/territoire.yaml';
const contrat = `${CONTRAT}/contrat.md`;
const fiche = `${CONTRAT}/fiches/1-2.md`;
const annexe = `${CONTRAT}/annexes/synthese.yaml`;
const actualite = `${CONTRAT}/actualites/2015-03-12-reunion.md`;

const CAS: readonly Cas[] = [
  {
    code: 'yaml-illisible',
    changements: [remplace(fiche, 'titre: Navette santé', 'titre: Navette : santé')],
    fichier: fiche, ligne: 2, trouve: 'Navette : santé', attendu: 'un seul « : »', remede: 'guillemets droits',
  },
  {
    code: 'en-tete-absent',
    changements: [ecrit(fiche, 'titre: Navette santé\n')],
    fichier: fiche, ligne: 1, trouve: 'titre: Navette santé', attendu: 'un en-tête', remede: '« --- »',
  },
  {
    code: 'cle-inconnue',
    changements: [remplace(fiche, 'pilotes:', 'pilotess:')],
    fichier: fiche, ligne: 4, trouve: 'pilotess', attendu: 'partenaires', remede: 'Vouliez-vous dire « pilotes » ?',
  },
  {
    code: 'champ-manquant',
    changements: [remplace(contrat, 'verifieLe: 2026-11-22\n', '')],
    fichier: contrat, ligne: 1, trouve: 'rien', attendu: 'AAAA-MM-JJ', remede: '« verifieLe: … »',
  },
  {
    code: 'valeur-invalide',
    changements: [remplace(contrat, 'nature: contrat', 'nature: contract')],
    fichier: contrat, ligne: 3, trouve: 'contract', attendu: 'avenant', remede: 'Vouliez-vous dire « contrat » ?',
  },
  {
    code: 'date-invalide',
    changements: [remplace(contrat, 'date: 2014-12-01', 'date: 01/12/2014')],
    fichier: contrat, ligne: 5, trouve: '01/12/2014', attendu: 'AAAA-MM-JJ', remede: '2014-12-01',
  },
  {
    code: 'date-incoherente',
    changements: [remplace(contrat, 'fin: 2017', 'fin: 2012')],
    fichier: contrat, ligne: 8, trouve: '2012', attendu: 'après le début', remede: 'les deux dates',
  },
  {
    code: 'axe-inconnu',
    changements: [remplace(fiche, 'axe: 1', 'axe: 4')],
    fichier: fiche, ligne: 3, trouve: '4', attendu: '1 ou 2', remede: 'axes/4.md',
  },
  {
    code: 'theme-inconnu',
    changements: [remplace(fiche, '[sante-mentale]', '[sante-mental]')],
    fichier: fiche, ligne: 6, trouve: 'sante-mental', attendu: 'vocabulaire/themes.yaml', remede: 'Vouliez-vous dire « sante-mentale » ?',
  },
  {
    code: 'public-inconnu',
    changements: [remplace(fiche, '[seniors]', '[cosmonautes]')],
    fichier: fiche, ligne: 7, trouve: 'cosmonautes', attendu: 'vocabulaire/publics.yaml', remede: 'publicsCites',
  },
  {
    code: 'levier-inconnu',
    changements: [remplace(fiche, '[aller-vers]', '[aler-vers]')],
    fichier: fiche, ligne: 8, trouve: 'aler-vers', attendu: 'vocabulaire/leviers.yaml', remede: '« aller-vers »',
  },
  {
    code: 'organisation-inconnue',
    changements: [remplace(fiche, 'ville-d-apt', 'departement-du-nord')],
    fichier: fiche, ligne: 5, trouve: 'departement-du-nord', attendu: 'organisations.yaml', remede: '« nom: … »',
  },
  {
    code: 'source-inconnue',
    changements: [remplace(fiche, 'fait. [s2]', 'fait.\n\nPromis. [s2, s9]')],
    fichier: fiche, ligne: 13, trouve: 's9', attendu: 's1, s2', remede: 'Ajoutez cette source',
  },
  {
    code: 'contrat-inconnu',
    changements: [remplace(contrat, 'nature: contrat', 'nature: contrat\npredecesseur: 2009')],
    fichier: contrat, ligne: 4, trouve: '2009', attendu: 'pas d’autre contrat', remede: 'supprimez cette ligne',
  },
  {
    code: 'fiche-inconnue',
    changements: [remplace(actualite, '[1-1]', '[3-1]')],
    fichier: actualite, ligne: 6, trouve: '3-1', attendu: 'fiches/', remede: '«',
  },
  {
    code: 'terme-inconnu',
    changements: [remplace('glossaire.yaml', 'sigle: CLS', 'sigle: CLS\n  voirAussi: [ars]')],
    fichier: 'glossaire.yaml', ligne: 4, trouve: 'ars', attendu: 'glossaire.yaml', remede: 'retirez le renvoi',
  },
  {
    code: 'succession-circulaire',
    changements: [
      remplace(contrat, 'nature: contrat', 'nature: contrat\npredecesseur: protocole'),
      ecrit('contrats/apt/protocole/contrat.md', '---\ntitre: Protocole\nnature: protocole\npredecesseur: 2014\nverifieLe: 2026-11-22\nsources: [s1]\n---\n'),
    ],
    fichier: contrat, ligne: 4, trouve: '2014 → protocole → 2014', attendu: 'du plus ancien au plus récent', remede: 'Retirez',
  },
  {
    code: 'commune-inconnue',
    changements: [remplace(TERRITOIRE, '"84003"', '"84400"')],
    fichier: TERRITOIRE, ligne: 11, trouve: '84400', attendu: 'code INSEE', remede: '"84003" (Apt)',
  },
  {
    code: 'epci-inconnu',
    changements: [remplace(TERRITOIRE, 'perimetre:', 'perimetre:\n  epci: ["123456789"]')],
    fichier: TERRITOIRE, ligne: 10, trouve: '123456789', attendu: 'SIREN', remede: 'neuf chiffres',
  },
  {
    code: 'departement-inconnu',
    changements: [remplace('organisations.yaml', '"84"', '"20"')],
    fichier: 'organisations.yaml', ligne: 4, trouve: '20', attendu: '2A', remede: 'Insee',
  },
  {
    code: 'lieu-incoherent',
    changements: [remplace(TERRITOIRE, 'departements: ["84"]', 'departements: ["84", "17"]')],
    fichier: TERRITOIRE, ligne: 8, trouve: 'Charente-Maritime (17)', attendu: 'une des régions', remede: 'Nouvelle-Aquitaine',
  },
  {
    code: 'fichier-absent',
    changements: [remplace(annexe, 'synthese.pdf', 'sythese.pdf'), efface(`${CONTRAT}/annexes/synthese.pdf`)],
    fichier: annexe, ligne: 3, trouve: 'sythese.pdf', attendu: 'même dossier', remede: 'Déposez le fichier',
  },
  {
    code: 'fichier-refuse',
    changements: [ecrit(`${CONTRAT}/annexes/synthese.pdf`, '<html>pas un PDF</html>')],
    fichier: annexe, ligne: 3, trouve: 'synthese.pdf', attendu: 'un vrai fichier .pdf', remede: 'renommer ne suffit pas',
  },
  {
    code: 'fichier-orphelin',
    changements: [ecrit(`${CONTRAT}/annexes/contrat.pdf`, PDF)],
    fichier: `${CONTRAT}/annexes/contrat.pdf`, trouve: 'contrat.pdf', attendu: '« fichier: contrat.pdf »', remede: 'Créez contrat.yaml',
  },
  {
    code: 'fichier-inattendu',
    changements: [ecrit(`${CONTRAT}/fiches/2-2.mdx`, 'export const x = 1')],
    fichier: `${CONTRAT}/fiches/2-2.mdx`, trouve: '2-2.mdx', attendu: '.md', remede: 'Renommez-le en .md',
  },
  {
    code: 'nom-invalide',
    changements: [ecrit(`${CONTRAT}/fiches/Santé mentale.md`, '---\ntitre: x\n---\n')],
    fichier: `${CONTRAT}/fiches/Santé mentale.md`, trouve: 'Santé mentale.md', attendu: 'sans accent', remede: '« sante-mentale.md »',
  },
  {
    code: 'code-en-double',
    changements: [remplace(fiche, 'axe: 1', 'axe: 1\ncode: "01.1"')],
    fichier: fiche, ligne: 4, trouve: '1-1.md', attendu: 'différent', remede: 'Corrigez le numéro',
  },
  {
    code: 'identifiant-en-double',
    changements: [remplace(TERRITOIRE, 'id: s2', 'id: s1'), remplace(annexe, 'source: s2', 'source: s1'),
      remplace(contrat, '[s1, s2]', '[s1]'), remplace(contrat, '[s1, s2]', '[s1]'),
      ...['1-1', '1-2', '2-1'].map((nom) => remplace(`${CONTRAT}/fiches/${nom}.md`, '[s2]', '[s1]'))],
    fichier: TERRITOIRE, ligne: 16, trouve: 's1', attendu: 'différent', remede: '« s2 »',
  },
  {
    code: 'html-interdit',
    changements: [remplace(contrat, 'Trois priorités', '<b>Trois</b> priorités')],
    fichier: contrat, ligne: 19, trouve: '<b>', attendu: 'sans balises HTML', remede: '**gras**',
  },
  {
    code: 'lien-interdit',
    changements: [remplace(contrat, 'Trois priorités', '[Trois priorités](javascript:alert(1))')],
    fichier: contrat, ligne: 19, trouve: 'javascript:alert(1)', attendu: 'https://', remede: 'Corrigez l’adresse',
  },
  {
    code: 'titre-interdit',
    changements: [remplace(contrat, '## Ce qui change', '# Ce qui change')],
    fichier: contrat, ligne: 17, trouve: '« # »', attendu: '« ## »', remede: 'Ajoutez un « # »',
  },
  {
    code: 'texte-illisible',
    changements: [ecrit(fiche, Buffer.from('---\ntitre: Navette sant\xe9\n---\n', 'latin1'))],
    fichier: fiche, ligne: 2, trouve: 'UTF-8', attendu: 'enregistré en UTF-8', remede: 'Enregistrer sous',
  },
  {
    code: 'dossier-vide',
    changements: [efface(contrat)],
    fichier: contrat, trouve: 'aucun fichier', attendu: 'contrat.md', remede: 'Ajoutez contrat.md',
  },
];

describe('chaque sorte d’anomalie dit où, quoi et que faire', () => {
  test.each(CAS)('$code', ({ code, changements, fichier, ligne, trouve, attendu, remede }) => {
    const { anomalies, catalogue } = checkContent(unContenu(...changements));
    const siennes = anomalies.filter((anomalie) => anomalie.code === code);
    expect(anomalies.map((anomalie) => anomalie.code)).toEqual(siennes.map(() => code));
    expect(siennes).toHaveLength(1);
    expect(siennes[0]).toMatchObject({ fichier });
    expect(siennes[0]?.ligne).toBe(ligne);
    expect(siennes[0]?.trouve).toContain(trouve);
    expect(siennes[0]?.attendu).toContain(attendu);
    expect(siennes[0]?.remede).toContain(remede);
    expect(catalogue).toBeUndefined();
  });

  test('toutes les sortes de la table sont essayées', () => {
    expect(new Set(CAS.map(({ code }) => code))).toEqual(new Set(Object.keys(CODES_ANOMALIE)));
  });

  test('un contenu sain n’a aucune anomalie', () => {
    const { anomalies, catalogue } = checkContent(unContenu());
    expect(anomalies).toEqual([]);
    expect(catalogue?.contrats).toHaveLength(1);
  });
});
