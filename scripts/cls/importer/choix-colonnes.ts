import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { suggest } from '#catalogue/nearest.ts';
import { absentHeadings, keyOf, readChoices, readMappingFile, writeMappingFile } from '#publishing/importer/mapping-file.ts';
import { IGNORER, type Choix } from '#publishing/importer/match-columns.ts';
import type { Plan } from '#publishing/importer/plan.types.ts';
import type { ColonneInconnue } from '#publishing/importer/unknown-columns.ts';
import { colonneDe } from '#publishing/colonnes/table.ts';
import type { Demande } from '../commande.types.ts';
import { Refus } from '../refus.ts';
import type { FichiersVoisins } from './fichiers-voisins.ts';

/** Choices kept beside the spreadsheet, and those of the command line, which come first. */
export interface ChoixDonnes {
  readonly gardes: Choix;
  readonly nouveaux: Choix;
}

/** @throws Refus with every choice that cannot be followed */
export function lireChoix({ valeurs }: Demande, { choix: fichier }: FichiersVoisins): ChoixDonnes {
  const gardes = existsSync(fichier) ? readMappingFile(readFileSync(fichier, 'utf8')) : { choix: new Map<string, string>(), problemes: [] };
  const nouveaux = readChoices(valeurs.get('colonne') ?? []);
  const problemes = [...gardes.problemes.map((probleme) => `${fichier} : ${probleme}`), ...nouveaux.problemes];
  if (problemes.length > 0) throw new Refus(problemes.join('\n'));
  return { gardes: gardes.choix, nouveaux: nouveaux.choix };
}

/** @throws Refus when `--colonne` names a heading that the spreadsheet does not have */
export function exigerTitres(nouveaux: Choix, plan: Plan, inconnues: readonly ColonneInconnue[]): void {
  const titres = [...plan.feuilles.flatMap(({ enTete }) => enTete?.colonnes ?? []), ...inconnues].map(({ titre }) => titre);
  const absents = absentHeadings(nouveaux, titres);
  if (absents.length === 0) return;
  const sinon = titres.length === 0 ? '' : `Les titres lus : ${titres.map((titre) => `« ${titre} »`).join(', ')}.`;
  throw new Refus(absents.map((titre) => `Aucune colonne ne s’appelle « ${titre} ». ${suggest(titre, titres, sinon)}`).join('\n'));
}

/** Asks what the unknown columns are; an empty answer leaves the column. */
export async function demanderColonnes(inconnues: readonly ColonneInconnue[], demander: NonNullable<Demande['demander']>): Promise<Choix> {
  const choix = new Map<string, string>();
  if (inconnues.length === 0) return choix;
  console.log(
    (inconnues.length > 1 ? `\n${inconnues.length} colonnes ne sont pas reconnues. Pour chacune, écrivez ce qu’elle contient` : '\nUne colonne n’est pas reconnue. Écrivez ce qu’elle contient') +
      ` : un titre usuel (« Pilote(s) », « Constat »…), ou « ${IGNORER} ». La touche Entrée garde la réponse entre crochets.`,
  );
  for (const { titre, exemple, proposition } of inconnues) choix.set(titre, await demanderUne(titre, exemple, proposition, demander));
  return choix;
}

async function demanderUne(titre: string, exemple: string, proposition: string | undefined, demander: NonNullable<Demande['demander']>): Promise<string> {
  const montre = exemple === '' ? '' : ` (par exemple « ${exemple.slice(0, 50)} »)`;
  const propose = proposition === undefined ? IGNORER : (colonneDe(proposition)?.titre ?? proposition);
  for (;;) {
    const reponse = await demander(`« ${titre} »${montre} :`, propose);
    const cle = keyOf(reponse);
    if (cle !== undefined) return cle;
    console.log(`« ${reponse} » n’est pas un nom de colonne ; la liste : npm run cls -- importer --aide`);
  }
}

/** Keeps new choices beside the spreadsheet, and says so. */
export function garderChoix({ choix: fichier, nom }: FichiersVoisins, nouveaux: Choix, montre: string): void {
  if (nouveaux.size === 0) return;
  const ancien = existsSync(fichier) ? readFileSync(fichier, 'utf8') : undefined;
  const texte = writeMappingFile(ancien, nouveaux, nom);
  if (texte === ancien) return;
  writeFileSync(fichier, texte);
  console.log(`Choix de colonnes ${ancien === undefined ? 'gardés' : 'ajoutés'} dans ${montre} : ils serviront aux prochains imports.\n`);
}
