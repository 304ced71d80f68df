import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Demande } from './commande.types.ts';
import { proche } from './lire-demande.ts';
import { Refus } from './refus.ts';

/** Identifiers `<territoire>/<contrat>` of a content folder, in the order of their names. */
export function listerContrats(contenu: string): readonly string[] {
  const dossiers = (chemin: string) =>
    existsSync(chemin)
      ? readdirSync(chemin, { withFileTypes: true })
          .filter((element) => element.isDirectory() && !element.name.startsWith('.'))
          .map(({ name }) => name)
          .sort()
      : [];
  const racine = path.join(contenu, 'contrats');
  return dossiers(racine).flatMap((territoire) =>
    dossiers(path.join(racine, territoire))
      .filter((contrat) => existsSync(path.join(racine, territoire, contrat, 'contrat.md')))
      .map((contrat) => `${territoire}/${contrat}`),
  );
}

/**
 * The contract that was named, `<territoire>/<contrat>`; a territoire alone is enough when it has one.
 * @throws Refus when no contract bears that name, with those that may have been meant
 */
export function trouverContrat(contenu: string, ecrit: string): string {
  const contrats = listerContrats(contenu);
  const voulu = ecrit.replace(/^(?:.*\/)?contrats\//, '').replace(/(?:\/contrat\.md|\/)$/, '');
  if (contrats.includes(voulu)) return voulu;
  const siens = contrats.filter((contrat) => contrat.startsWith(`${voulu}/`));
  const [seul] = siens;
  if (seul !== undefined && siens.length === 1) return seul;
  if (siens.length > 1)
    throw new Refus(
      `« ${voulu} » a plusieurs contrats : ${siens.join(', ')}. Donnez l’un d’eux avec --contrat.`,
    );
  if (contrats.length === 0)
    throw new Refus(
      'Ce dossier de contenu n’a pas encore de contrat. Pour en préparer un : npm run cls -- nouveau',
    );
  const territoires = [...new Set(contrats.map((contrat) => contrat.split('/')[0] ?? ''))];
  const voisin = proche(voulu, contrats) ?? proche(voulu.split('/')[0] ?? '', territoires);
  throw new Refus(
    `Aucun contrat ne s’appelle « ${ecrit} » ; ` +
      (voisin === undefined
        ? `attendu : ${contrats.slice(0, 8).join(', ')}${contrats.length > 8 ? `… (${contrats.length} contrats)` : ''}.`
        : `vouliez-vous dire « ${contrats.find((contrat) => contrat === voisin || contrat.startsWith(`${voisin}/`)) ?? voisin} » ?`),
  );
}

/** Above, a list of contracts is cut: whoever has so many knows their names. */
const LISTE_MAX = 12;

/**
 * The contract that a command is about: the one named by `--contrat`, the only one there is, or the
 * answer of the person in the terminal.
 * @param question for example « Quel contrat exporter ? »
 * @throws Refus when it is not named and nobody can answer
 */
export async function contratVoulu(
  { valeurs, demander, options: { contenu } }: Demande,
  question: string,
): Promise<string> {
  const nomme = valeurs.get('contrat')?.[0];
  if (nomme !== undefined) return trouverContrat(contenu, nomme);
  const contrats = listerContrats(contenu);
  const [premier] = contrats;
  if (premier === undefined) return trouverContrat(contenu, '');
  if (contrats.length === 1) return premier;
  if (!demander)
    throw new Refus(`Il manque --contrat TERRITOIRE/CONTRAT, par exemple --contrat ${premier}`);
  for (const contrat of contrats.slice(0, LISTE_MAX)) console.log(`  ${contrat}`);
  if (contrats.length > LISTE_MAX) console.log(`  … et ${contrats.length - LISTE_MAX} autres`);
  for (;;) {
    try {
      return trouverContrat(contenu, await demander(`${question} (territoire/contrat)`));
    } catch (error) {
      if (!(error instanceof Refus)) throw error;
      console.log(error.message);
    }
  }
}
