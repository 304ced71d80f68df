import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Fichiers = Map<string, string | Buffer>;

/** A change to the sound content that each test starts from. */
export type Changement = (fichiers: Fichiers) => void;

/** Folder of the one contract of the sound content. */
export const CONTRAT = 'contrats/apt/2014';

const PORTAIL = `nom: Santé en Pays d’Apt
baseline: Le contrat local de santé, action par action
description: Un portail d’essai. Il ne parle que d’un territoire.
date: 2026-11-22
editeur: { nom: Mairie d’Apt, adresse: Place de la mairie, telephone: "04 00 00 00 00" }
directeurPublication: Le maire
hebergeur: { nom: Mairie d’Apt, adresse: Place de la mairie, telephone: "04 00 00 00 00" }
contact: sante@exemple.fr
accessibilite:
  etat: non
  declarationDu: 2026-11-22
  contact: sante@exemple.fr
`;

const TERRITOIRE = `nom: Pays d’Apt
nature: communaute-de-communes
porteur:
  nom: Ville d’Apt
  nature: commune
  organisation: ville-d-apt
regions: ["93"]
departements: ["84"]
perimetre:
  communes:
    - "84003"
sources:
  - id: s1
    titre: Page de la ville
    url: https://www.exemple.fr/cls
  - id: s2
    titre: Contrat signé
    document: contrat.pdf
`;

const CONTRAT_MD = `---
titre: Contrat local de santé du Pays d’Apt
nature: contrat
signature:
  date: 2014-12-01
periode:
  debut: 2015
  fin: 2017
verifieLe: 2026-11-22
signataires:
  - organisation: ville-d-apt
sources: [s1, s2]
---

Le contrat est signé fin 2014. [s1]

## Ce qui change

Trois priorités sont retenues. [s1, s2]
`;

const fiche = (titre: string, axe: number) => `---
titre: ${titre}
axe: ${axe}
pilotes:
  - organisation: ville-d-apt
themes: [sante-mentale]
publics: [seniors]
leviers: [aller-vers]
---

La fiche dit ce qui sera fait. [s2]
`;

/** The bytes of a PDF, as far as its signature goes. */
export const PDF: Buffer = Buffer.from('%PDF-1.7\n%essai\n');

const soundContent = (): Fichiers =>
  new Map<string, string | Buffer>([
    ['portail.yaml', PORTAIL],
    [
      'organisations.yaml',
      'ville-d-apt:\n  nom: Ville d’Apt\n  nature: commune\n  departement: "84"\n',
    ],
    [
      'glossaire.yaml',
      'cls:\n  terme: Contrat local de santé\n  sigle: CLS\n  definition: Un contrat entre une collectivité et l’ARS.\n',
    ],
    [
      'vocabulaire/themes.yaml',
      'sante-mentale:\n  libelle: Santé mentale\nnutrition:\n  libelle: Alimentation\n',
    ],
    ['vocabulaire/publics.yaml', 'seniors:\n  libelle: Personnes âgées\n'],
    ['vocabulaire/leviers.yaml', 'aller-vers:\n  libelle: Aller-vers\n'],
    ['vocabulaire/synonymes.yaml', '- termes: [CLS, contrat local de santé]\n'],
    ['contrats/apt/territoire.yaml', TERRITOIRE],
    [`${CONTRAT}/contrat.md`, CONTRAT_MD],
    [`${CONTRAT}/axes/1.md`, '---\ntitre: Se soigner près de chez soi\n---\n'],
    [`${CONTRAT}/axes/2.md`, '---\ntitre: Prévenir\n---\n'],
    [`${CONTRAT}/fiches/1-1.md`, fiche('Maison de santé', 1)],
    [`${CONTRAT}/fiches/1-2.md`, fiche('Navette santé', 1)],
    [`${CONTRAT}/fiches/2-1.md`, fiche('Ateliers d’automne', 2)],
    [
      `${CONTRAT}/annexes/synthese.yaml`,
      'titre: Synthèse\ntype: synthese\nfichier: synthese.pdf\nsource: s2\n',
    ],
    [`${CONTRAT}/annexes/synthese.pdf`, PDF],
    [
      `${CONTRAT}/actualites/2015-03-12-reunion.md`,
      '---\ntitre: Réunion publique\ndate: 2015-03-12\ntype: reunion-publique\nresume: Une réunion à Apt.\nfiches: [1-1]\n---\n\nElle a eu lieu. [s1]\n',
    ],
  ]);

/** Writes a file, new or in place of another. */
export const ecrit =
  (chemin: string, contenu: string | Buffer): Changement =>
  (fichiers) =>
    void fichiers.set(chemin, contenu);

/** Replaces a passage of a file; the passage must be there, or the test would promise nothing. */
export const remplace =
  (chemin: string, avant: string, apres: string): Changement =>
  (fichiers) => {
    const texte = String(fichiers.get(chemin) ?? '');
    if (!texte.includes(avant)) throw new Error(`« ${avant} » n’est pas dans ${chemin}`);
    fichiers.set(
      chemin,
      texte.replace(avant, () => apres),
    );
  };

/** Removes a file. */
export const efface =
  (chemin: string): Changement =>
  (fichiers) =>
    void fichiers.delete(chemin);

/** A sound content folder, changed, in a temporary place that goes away with the test. */
export function unContenu(...changements: readonly Changement[]): string {
  const dossier = mkdtempSync(join(tmpdir(), 'portail-contenu-'));
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }));
  const fichiers = soundContent();
  for (const changement of changements) changement(fichiers);
  for (const [chemin, contenu] of fichiers) {
    mkdirSync(dirname(join(dossier, chemin)), { recursive: true });
    writeFileSync(join(dossier, chemin), contenu);
  }
  return dossier;
}
