import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { openContrat } from '#publishing/fichiers/open-contrat.ts';
import { contratVoulu } from './choisir-contrat.ts';
import type { Commande, Demande } from './commande.types.ts';
import { aideColonnes } from './importer/aide-colonnes.ts';
import { importerTableur } from './importer/importer-tableur.ts';
import { importerTexte } from './importer-texte.ts';
import { Refus } from './refus.ts';

/** Other kinds of file that coordinators have, and what to do of them. */
const AUTRES: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/i, 'Un PDF ne s’importe pas : publiez-le en annexe (annexes/), et importez le tableur ou le texte Word dont il vient.'],
  [/\.(?:doc|odt|rtf|pages)$/i, 'Enregistrez ce texte au format Word (.docx), puis relancez la commande.'],
  [/\.(?:xls|xlsb|numbers)$/i, 'Enregistrez ce tableur au format « Classeur Excel (.xlsx) », puis relancez la commande.'],
  [/\.(?:pptx?|odp)$/i, 'Une présentation ne s’importe pas : copiez son tableau dans un tableur.'],
];

/** Brings into a contract a spreadsheet, a Word text or a saved page: shows what would change, then writes. */
export const commande: Commande = {
  nom: 'importer',
  resume: 'Reprend un tableur (.xlsx, .ods, .csv), un texte Word (.docx) ou une page enregistrée (.html).',
  usage: 'importer FICHIER --contrat TERRITOIRE/CONTRAT [--accepter]',
  options: [
    { nom: 'contrat', valeur: 'T/C', description: 'le contrat à remplir, par exemple apt/2025' },
    { nom: 'accepter', description: 'écrit ce que l’aperçu montre ; sans elle, rien n’est écrit' },
    { nom: 'colonne', valeur: '"TITRE=NOM"', description: 'dit ce qu’est une colonne de votre tableur (noms ci-dessous)', repetee: true },
    { nom: 'vers', valeur: 'PLACE', description: 'place d’un texte Word : contrat, fiches/1-2 ou actualites/2026-03-10-bilan' },
  ],
  precisions: aideColonnes(),
  exemples: [
    'importer suivi.xlsx --contrat apt/2025',
    'importer suivi.xlsx --contrat apt/2025 --colonne "Structure référente=pilotes" --accepter',
    'importer presentation.docx --contrat apt/2025 --vers contrat',
  ],
  executer,
};

async function executer(demande: Demande): Promise<boolean> {
  const { contenu } = demande.options;
  const [nomme, ...reste] = demande.arguments;
  if (reste.length > 0) throw new Refus(`Un fichier à la fois : ${[nomme, ...reste].join(', ')}. Si son nom contient un espace, mettez-le entre guillemets droits.`);
  const montre = nomme ?? (await demande.demander?.('Quel fichier importer ?')) ?? '';
  if (montre === '') throw new Refus('Il manque le fichier à importer : npm run cls -- importer suivi.xlsx --contrat TERRITOIRE/CONTRAT');
  const fichier = path.resolve(demande.depuis, montre);
  exigerFichier(fichier, montre);
  const contrat = await contratVoulu(demande, 'Dans quel contrat ?');
  const ouvert = openContrat(contenu, contrat);
  if (!ouvert) throw new Refus(`Le contrat ${contrat} n’a pas de fichier contrat.md.`);
  if (!/\.(?:docx|html?)$/i.test(fichier)) {
    if (demande.valeurs.has('vers')) throw new Refus('--vers sert aux textes Word : un tableur remplit les axes et les fiches.');
    return importerTableur(fichier, ouvert, demande);
  }
  if (demande.valeurs.has('colonne')) throw new Refus('--colonne sert aux tableurs : un texte n’a pas de colonnes.');
  return importerTexte({ fichier, montre, contenu, ouvert, vers: demande.valeurs.get('vers')?.[0], accepter: demande.valeurs.has('accepter'), demander: demande.demander });
}

function exigerFichier(fichier: string, montre: string): void {
  if (!existsSync(fichier)) throw new Refus(`Le fichier n’existe pas : ${montre}\nDonnez son chemin, depuis le dossier où vous êtes.`);
  if (!statSync(fichier).isFile()) throw new Refus(`${montre} est un dossier : donnez un fichier.`);
  const autre = AUTRES.find(([nom]) => nom.test(fichier));
  if (autre) throw new Refus(`${montre} : ${autre[1]}`);
}
