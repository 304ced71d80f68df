import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ecrireSchemas } from '#publishing/schemas/write-schemas.ts';
import type { Saisie } from './terminal.ts';

const EXEMPLE = path.resolve(import.meta.dirname, '../../content/guide/exemple');
const CONTRAT = 'pays-d-exemple/2025';

/** A terminal session to picture: what is there first, then what is typed. */
export interface Session {
  readonly nom: string;
  /** Makes the folder in which the person is. */
  readonly preparer: (dossier: string) => void;
  readonly saisies: readonly Saisie[];
  /** Lines that the picture shows, from the end, when the session is long. */
  readonly lignes?: number;
}

/** Folder of the person’s content, where they are. */
export const CONTENU = 'notre-contrat';

/** A command of `npm run cls` on the person's own content. */
const cls = (texte: string, arguments_: readonly string[], reponses?: Saisie['reponses']): Saisie => ({
  commande: `npm run cls -- ${texte} --contenu ${CONTENU}`,
  script: ['scripts/cls.ts', ...arguments_, '--contenu', CONTENU],
  ...(reponses === undefined ? {} : { reponses }),
});

/** The example of the guide as the person's content, its hosted document told as published elsewhere. */
export function copierExemple(dossier: string): void {
  const contenu = path.join(dossier, CONTENU);
  cpSync(EXEMPLE, contenu, { recursive: true });
  changer(contenu, `contrats/${CONTRAT}/annexes/diagnostic.yaml`, /fichier: .*/, 'url: https://www.pays-d-exemple.example/diagnostic.pdf');
  ecrireSchemas(contenu);
}

function changer(contenu: string, fichier: string, avant: RegExp | string, apres: string): void {
  const chemin = path.join(contenu, fichier);
  const texte = readFileSync(chemin, 'utf8');
  const change = texte.replace(avant, apres);
  if (change === texte) throw new Error(`Rien à changer dans ${fichier}.`);
  writeFileSync(chemin, change);
}

/** A content folder that says who publishes, and holds no contract yet. */
function preparerPortail(dossier: string): void {
  mkdirSync(path.join(dossier, CONTENU), { recursive: true });
  cpSync(path.join(EXEMPLE, 'portail.yaml'), path.join(dossier, CONTENU, 'portail.yaml'));
}

function casser(dossier: string): void {
  copierExemple(dossier);
  const contenu = path.join(dossier, CONTENU);
  changer(contenu, `contrats/${CONTRAT}/fiches/1-2.md`, 'axe: 1', 'axe: 7');
  changer(contenu, `contrats/${CONTRAT}/fiches/1-1.md`, 'etat: en-cours', 'etat: demarree');
  changer(contenu, `contrats/${CONTRAT}/contrat.md`, 'fin: 2029', 'fin: 2019');
}

const TABLEAU = `Plan d’actions du contrat local de santé du Pays d’Exemple;;;;;;
;;;;;;
N° action;Intitulé de l'action;Pilote(s);Public visé;Thématique;Calendrier prévisionnel;État d'avancement
AXE 1 : Rapprocher les soins;;;;;;
1.1;Une permanence de santé dans chaque commune;Communauté de communes du Pays d’Exemple;Personnes en situation de précarité;Accès aux droits;2025-2027;Réalisé
1.3;Former les secrétaires de mairie;CPTS du Pays d’Exemple;Professionnels;THEME_1;mars 2026;En cours
AXE 2 : Prendre soin de la santé mentale;;;;;;
2.1;Des ateliers de premiers secours en santé mentale;Mairie d’Exemple;Tout public;Santé mentale;DATE_1;Non démarré
`;

const ecrireTableau = (dossier: string, theme: string, date: string) => {
  copierExemple(dossier);
  mkdirSync(dossier, { recursive: true });
  writeFileSync(path.join(dossier, 'actions-2026.csv'), TABLEAU.replace('THEME_1', theme).replace('DATE_1', date));
};

/** The spreadsheet with a theme that nobody knows and a day that does not exist. */
export const ecrireTableauFautif = (dossier: string) => {
  ecrireTableau(dossier, 'Formation', '31/02/2026');
};

/** The import of the spreadsheet of the example. */
export const IMPORT = ['importer', 'actions-2026.csv', '--contrat', CONTRAT];

/** The sessions of the guide, run for real on the example contract. */
export const SESSIONS: readonly Session[] = [
  {
    nom: 'nouveau',
    lignes: 34,
    preparer: preparerPortail,
    saisies: [
cls('nouveau', ['nouveau'], [
        ['Nom du territoire', 'Pays d’Exemple'],
        ['De quelle nature est ce territoire', '2'],
        ['Quelle structure porte', 'Communauté de communes du Pays d’Exemple'],
        ['Dans quels départements', 'Ain'],
        ['Quelle intercommunalité', 'Rives de l’Ain'],
        ['Lequel', '1'],
        ['Quel est son titre', 'Contrat local de santé du Pays d’Exemple'],
        ['Quand a-t-il été signé', '18/03/2025'],
        ['Quand commence', '2025'],
        ['Quand finit', '2029'],
        ['Quel est son rang', '1'],
        ['D’où viennent ces faits', 'Contrat local de santé, texte signé'],
        ['Nom du document', 'archives de la communauté de communes'],
      ]),
    ],
  },
  {
    nom: 'anomalies',
    preparer: casser,
    saisies: [
      {
        commande: `npm run check -- --contenu ${CONTENU}`,
        script: ['scripts/check.ts', '--contenu', CONTENU],
      },
    ],
  },
  {
    nom: 'importer-erreurs',
    preparer: ecrireTableauFautif,
    saisies: [cls(IMPORT.join(' '), IMPORT)],
  },
  {
    nom: 'importer-apercu',
    preparer: (dossier) => ecrireTableau(dossier, 'Accès aux droits', 'T1 2026'),
    saisies: [cls(IMPORT.join(' '), IMPORT)],
  },
  {
    nom: 'verifier',
    preparer: copierExemple,
    saisies: [cls(`verifier --contrat ${CONTRAT}`, ['verifier', '--contrat', CONTRAT])],
  },
];
