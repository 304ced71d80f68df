import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '#catalogue/content/read-content.ts';
import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { openContrat } from '#publishing/fichiers/open-contrat.ts';
import { draftPlan, preparePlan, type Brouillon, type DemandeImport } from '#publishing/importer/prepare-plan.ts';
import type { Plan } from '#publishing/importer/plan.types.ts';
import { writeAll } from '#publishing/fichiers/write-all.ts';
import type { Classeur } from '#publishing/tableur/tableur.types.ts';

export const CONTRAT = 'val-essai/2025';
/** The closed lists and organisations of the project, without its contracts. */
export const ENTREES = readShared();

function readShared() {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-listes-'));
  mkdirSync(path.join(dossier, 'contrats'));
  for (const nom of ['portail.yaml', 'organisations.yaml']) cpSync(path.join(DOSSIER_PROJET, nom), path.join(dossier, nom));
  const { entrees } = readContent(dossier, { defauts: DOSSIER_PROJET });
  rmSync(dossier, { recursive: true });
  return entrees;
}

/** Where a test writes a small content, and how it goes away. */
export interface ContenuEssai {
  readonly dossier: string;
  /** Every text of the contract, by path from its folder. */
  readonly fichiers: () => Record<string, string>;
  readonly effacer: () => void;
}

const TERRITOIRE = `nom: Val d’Essai
nature: communaute-de-communes
porteur:
  nom: Communauté de communes du Val d’Essai
  nature: communaute-de-communes
regions: ["27"]
departements: ["58"]
perimetre:
  nonResolus: [Villessai]
  incomplet: true
sources:
  - id: s1
    titre: Contrat signé
    document: contrat.pdf
`;

const CONTRAT_MD = `---
titre: Contrat local de santé du Val d’Essai
nature: contrat
signature:
  date: 2025-03-18
periode:
  debut: 2025
  fin: 2029
verifieLe: 2026-11-20
sources: [s1]
---

Un contrat.
`;

/** A content of one contract, with the files given by path from the folder of the contract. */
export function contenuEssai(fichiers: Readonly<Record<string, string>> = {}): ContenuEssai {
  const dossier = mkdtempSync(path.join(tmpdir(), 'portail-import-'));
  const contrat = path.join(dossier, 'contrats', CONTRAT);
  const write = (chemin: string, texte: string) => {
    mkdirSync(path.dirname(chemin), { recursive: true });
    writeFileSync(chemin, texte);
  };
  write(path.join(dossier, 'portail.yaml'), readFileSync(path.join(DOSSIER_PROJET, 'portail.yaml'), 'utf8'));
  write(path.join(dossier, 'contrats/val-essai/territoire.yaml'), TERRITOIRE);
  write(path.join(contrat, 'contrat.md'), CONTRAT_MD);
  for (const [nom, texte] of Object.entries(fichiers)) write(path.join(contrat, nom), texte);
  return {
    dossier,
    fichiers: () => {
      const noms = readdirSync(contrat, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.md')).sort();
      return Object.fromEntries(noms.map((nom) => [nom, readFileSync(path.join(contrat, nom), 'utf8')]));
    },
    effacer: () => rmSync(dossier, { recursive: true, force: true }),
  };
}

type Reste = Partial<Pick<DemandeImport, 'choix' | 'nomFichier'>>;

function demandeDe(contenu: ContenuEssai, lu: Classeur, reste: Reste): DemandeImport {
  const ouvert = openContrat(contenu.dossier, CONTRAT);
  if (!ouvert) throw new Error('Le contrat d’essai n’existe pas.');
  return { contenu: contenu.dossier, ouvert, classeur: lu, nomFichier: 'suivi.xlsx', choix: new Map(), entrees: ENTREES, aujourdhui: '2026-11-22', ...reste };
}

/** The plan of an import into a small content, checked. */
export const planDe = (contenu: ContenuEssai, lu: Classeur, reste: Reste = {}): Plan => preparePlan(demandeDe(contenu, lu, reste));

/** The same before the check, which takes most of the time. */
export const brouillonDe = (contenu: ContenuEssai, lu: Classeur, reste: Reste = {}): Brouillon['plan'] => draftPlan(demandeDe(contenu, lu, reste)).plan;

/** Writes what a plan proposes, checked or not. */
export const ecrire = (contenu: ContenuEssai, plan: Pick<Plan, 'ecritures'>): void => {
  writeAll(contenu.dossier, plan.ecritures);
};
