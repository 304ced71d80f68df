import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { NouveauPortail } from '#publishing/nouveau/nouveau.types.ts';
import type { Demande } from '../commande.types.ts';
import { dossierMontre } from '../dossier-montre.ts';
import { lireCourriel, lireOui, lireTexte } from '../lire-reponse.ts';
import { Refus } from '../refus.ts';
import type { Saisie } from '../saisie.ts';

/** What may stand in a content folder that holds no content yet: a repository, its README, its licence. */
const DOSSIER_NU =
  /^(\..*|.*\.md|LICEN[CS]E.*|contrats|vocabulaire|pages|organisations\.yaml|glossaire\.yaml)$/i;

/**
 * What a new content folder says of itself; undefined when it is there already, or as soon as
 * something is missing.
 * @throws Refus when the folder holds something else than content
 */
export async function saisirPortail(
  { options: { contenu }, depuis, demander }: Demande,
  saisie: Saisie,
  aujourdhui: string,
): Promise<NouveauPortail | undefined> {
  if (existsSync(path.join(contenu, 'portail.yaml'))) {
    const vaines = ['portail', 'editeur', 'contact'].filter((option) => saisie.donne(option));
    if (vaines.length > 0)
      console.log(`portail.yaml existe déjà et ne change pas : --${vaines.join(', --')} sans effet.`);
    return undefined;
  }
  const montre = dossierMontre(contenu, depuis);
  const autre = existsSync(contenu)
    ? readdirSync(contenu).find((nom) => !DOSSIER_NU.test(nom))
    : undefined;
  if (autre !== undefined)
    throw new Refus(
      `Le dossier ${montre} contient autre chose (« ${autre} ») : rien n’a été écrit.\n` +
        'Donnez avec --contenu un dossier de contenu, ou un dossier nouveau.',
    );
  if (demander) {
    console.log(
      `${existsSync(contenu) ? 'Le dossier' : 'Le dossier (à créer)'} ${montre} n’a pas encore de portail.yaml, qui dit qui publie.`,
    );
    for (;;) {
      const lu = lireOui(await demander('Le préparer ?', 'oui'));
      if ('valeur' in lu && lu.valeur) break;
      if ('valeur' in lu) throw new Refus('Rien n’a été écrit.');
      console.log(lu.refus);
    }
  }
  const nom = await saisie.exiger({
    option: 'portail',
    question: 'Comment s’appellera le site ? (par exemple « La santé en Pays d’Exemple »)',
    lire: lireTexte,
  });
  const editeur = await saisie.exiger({
    option: 'editeur',
    question: 'Quelle structure le publie ?',
    lire: lireTexte,
  });
  const contact = await saisie.exiger({
    option: 'contact',
    question: 'À quelle adresse électronique signaler une erreur ? (une boîte de service)',
    lire: lireCourriel,
  });
  return nom === undefined || editeur === undefined || contact === undefined
    ? undefined
    : { nom, editeur, contact, date: aujourdhui };
}
