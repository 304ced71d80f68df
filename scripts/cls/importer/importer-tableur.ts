import { readFileSync } from 'node:fs';
import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import { formatReport } from '#catalogue/report.ts';
import type { ContratOuvert } from '#publishing/fichiers/open-contrat.ts';
import { writeAll } from '#publishing/fichiers/write-all.ts';
import type { Choix } from '#publishing/importer/match-columns.ts';
import type { Plan } from '#publishing/importer/plan.types.ts';
import { preparePlan } from '#publishing/importer/prepare-plan.ts';
import { sayColumns, sayHowToChoose } from '#publishing/importer/say-columns.ts';
import { countChanges, sayPlan } from '#publishing/importer/say-plan.ts';
import { freeColumns, unknownColumns } from '#publishing/importer/unknown-columns.ts';
import { ecrireSchemas } from '#publishing/schemas/write-schemas.ts';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import { TableurRefuse } from '#publishing/tableur/refus.ts';
import type { Classeur } from '#publishing/tableur/tableur.types.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre, rappelContenu } from '../dossier-montre.ts';
import { Refus } from '../refus.ts';
import { demanderColonnes, exigerTitres, garderChoix, lireChoix } from './choix-colonnes.ts';
import { raconterErreurs } from './raconter-erreurs.ts';
import { fichiersVoisins } from './fichiers-voisins.ts';

/** Imports a spreadsheet: what was understood, every error or every change, then writing once agreed. */
export async function importerTableur(fichier: string, ouvert: ContratOuvert, demande: Demande): Promise<boolean> {
  const { contenu } = demande.options;
  const montre = dossierMontre(fichier, demande.depuis);
  const voisins = fichiersVoisins(fichier);
  const { gardes, nouveaux } = lireChoix(demande, voisins);
  const octets = readFileSync(fichier);
  const classeur = await ouvrir(octets, voisins.nom, montre);
  const { entrees } = readContent(contenu, { defauts: DOSSIER_PROJET });
  // Swedish days are written as the files write them.
  const aujourdhui = new Date().toLocaleDateString('sv');
  const planifier = (choix: Choix) => preparePlan({ contenu, ouvert, classeur, nomFichier: voisins.nom, choix, entrees, aujourdhui });

  let plan = planifier(new Map([...gardes, ...nouveaux]));
  let inconnues = unknownColumns(plan.feuilles, classeur, entrees);
  exigerTitres(nouveaux, plan, inconnues);
  const demandees = demande.demander && !demande.valeurs.has('accepter') ? await demanderColonnes(inconnues, demande.demander) : new Map<string, string>();
  if (demandees.size > 0) {
    plan = planifier(new Map([...gardes, ...nouveaux, ...demandees]));
    inconnues = unknownColumns(plan.feuilles, classeur, entrees);
  }
  console.log(`${sayColumns(plan)}\n`);
  garderChoix(voisins, new Map([...nouveaux, ...demandees]), dossierMontre(voisins.choix, demande.depuis));
  const conseil = sayHowToChoose(inconnues, freeColumns(plan.feuilles, inconnues), `npm run cls -- importer ${quoted(montre)} --contrat ${ouvert.contrat}${rappelContenu(contenu, demande.depuis)}`);
  if (conseil !== '') console.log(`${conseil}\n`);
  if (plan.erreurs.length > 0) return raconterErreurs(plan.erreurs, { classeur, octets, montre, copie: voisins.copie, demande });
  if (plan.anomalies.length > 0) {
    console.error(`${formatReport(plan.anomalies, dossierMontre(contenu, demande.depuis))}\n\nRien n’a été écrit : ces points viendraient de l’import. Corrigez ${montre}, puis relancez la commande.`);
    return false;
  }
  return conclure(plan, montre, demande);
}

async function ouvrir(octets: Buffer, nom: string, montre: string): Promise<Classeur> {
  try {
    return await readClasseur(octets, nom);
  } catch (erreur) {
    if (erreur instanceof TableurRefuse) throw new Refus(`${montre} : ${erreur.trouve}.\nÀ faire : ${erreur.remede}`);
    throw erreur;
  }
}

async function conclure(plan: Plan, montre: string, demande: Demande): Promise<boolean> {
  const { contenu } = demande.options;
  const rappel = rappelContenu(contenu, demande.depuis);
  if (plan.ecritures.length === 0) {
    const vide = plan.feuilles.every(({ lignes }) => lignes === 0);
    console.log(`${sayPlan(plan)}\n\nRien à écrire : ${vide ? `${montre} n’a aucune ligne remplie sous ses titres` : `le contrat dit déjà tout ce que dit ${montre}`}.`);
    return true;
  }
  console.log(`${sayPlan(plan)}\n`);
  if (plan.anciennes.length > 0)
    console.log(`Le contrat avait déjà ${plan.anciennes.length > 1 ? `${plan.anciennes.length} anomalies` : 'une anomalie'}, sans rapport avec cet import : npm run cls -- verifier${rappel}\n`);
  if (!(await accord(demande))) {
    console.log('Rien n’a été écrit. Relisez ce qui précède ; pour l’écrire, relancez la même commande en ajoutant --accepter');
    return true;
  }
  writeAll(contenu, plan.ecritures);
  ecrireSchemas(contenu);
  console.log(
    [
      `C’est écrit : ${countChanges(plan)}`,
      `Pour voir le contrat :             npm run cls -- apercu --contrat ${plan.contrat}${rappel}`,
      `Pour savoir ce qui manque encore : npm run cls -- verifier --contrat ${plan.contrat}${rappel}`,
    ].join('\n'),
  );
  return true;
}

async function accord({ valeurs, demander }: Demande): Promise<boolean> {
  if (valeurs.has('accepter') || !demander) return valeurs.has('accepter');
  return /^o(?:ui)?$/i.test(await demander('Écrire ces changements ? (oui ou non)', 'non'));
}

const quoted = (chemin: string) => (/[\s()&']/.test(chemin) ? `"${chemin}"` : chemin);
