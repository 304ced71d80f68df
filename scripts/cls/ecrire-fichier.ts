import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Demande, OptionCommande } from './commande.types.ts';
import { dossierMontre } from './dossier-montre.ts';
import { Refus } from './refus.ts';

/** What became of a file: written, already the same, or left as it was. */
export type Ecrit = 'ecrit' | 'identique' | 'garde';

export const OPTION_ACCEPTER: OptionCommande = { nom: 'accepter', description: 'remplace le fichier s’il existe déjà' };

/**
 * Writes a file for the person. One that exists and differs is replaced only when they agree: it may
 * hold what they typed and have not imported.
 * @throws Refus when nobody is there to agree, or when the file cannot stand there
 */
export async function ecrireFichier(chemin: string, octets: Buffer, { valeurs, demander, depuis }: Demande): Promise<Ecrit> {
  const montre = dossierMontre(chemin, depuis);
  if (existsSync(chemin)) {
    if (statSync(chemin).isDirectory()) throw new Refus(`${montre} est un dossier : donnez à --vers le nom d’un fichier.`);
    if (readFileSync(chemin).equals(octets)) return 'identique';
    if (!valeurs.has('accepter')) {
      const constat = `${montre} existe déjà et n’est pas le même : le remplacer efface ce qui y a été saisi.`;
      if (!demander)
        throw new Refus(`${constat}\nAjoutez --accepter pour le remplacer, ou --vers AUTRE-NOM pour garder les deux.`);
      if (!/^o(?:ui)?$/i.test(await demander(`${constat}\nLe remplacer ? (oui ou non)`, 'non'))) return 'garde';
    }
  }
  mkdirSync(path.dirname(chemin), { recursive: true });
  // Written aside first: a machine that stops half-way leaves the old file whole.
  const provisoire = `${chemin}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(provisoire, octets, { flush: true });
    renameSync(provisoire, chemin);
  } finally {
    rmSync(provisoire, { force: true });
  }
  return 'ecrit';
}
