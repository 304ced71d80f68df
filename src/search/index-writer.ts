import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept } from './concepts.ts';
import { decouper, type Decoupe } from './feuilles/decoupe.ts';
import { ecrireMot, type MotSitue } from './feuilles/feuille-codec.ts';
import { cheminFeuille, cheminPremieres } from './feuilles/lecteur-feuilles.ts';
import type { Occurrences, ParFonds } from './feuilles/occurrences.types.ts';
import { ecrirePaire } from './feuilles/suites.ts';
import {
  CHEMIN_CONCEPTS,
  cheminMots,
  cheminTexte,
  DOSSIER_INDEX,
  DOSSIER_OCCURRENCES,
  DOSSIER_SUITES,
  dossierIndex,
  FONDS,
} from './index-files.ts';
import type { IndexLu } from './indexation/index-lu.types.ts';
import { noterFamilles } from './indexation/noter.ts';
import { releverPaires } from './indexation/paires.ts';
import { writeSiteFile } from './site-file.ts';
import { encoderMots, FICHIERS_MOTS, fichierDe } from './vocabulaire/codec.ts';
import { Recensement } from './vocabulaire/recensement.ts';

/** What was written. */
export interface IndexEcrit {
  /** Changes with the index; names its folder. */
  readonly version: string;
  /** Families of words. */
  readonly mots: number;
}

const AUCUNE: Occurrences = { rangs: [], notes: [], champs: [] };

/** Writes the index of both bundles into the folder of a site, in place of those that it had. */
export async function writeIndex(
  fonds: ParFonds<IndexLu>,
  concepts: readonly Concept[],
  site: string,
): Promise<IndexEcrit> {
  await rm(join(site, DOSSIER_INDEX), { recursive: true, force: true });
  const version = versionDe(fonds, concepts);
  const ecrire = (chemin: string, texte: string) =>
    writeSiteFile(site, dossierIndex(version) + chemin, texte);
  for (const [rang, { textes }] of fonds.entries())
    for (const [place, { url, contenu, meta }] of textes.entries())
      await ecrire(
        cheminTexte(rang === 0 ? FONDS.contrats : FONDS.documents, place),
        JSON.stringify({ url, raw_content: contenu, meta }),
      );
  await ecrire(CHEMIN_CONCEPTS, JSON.stringify(concepts));
  const mots = situer(fonds);
  const parFichier = Map.groupBy(mots, ({ mot }) => fichierDe(mot.racine));
  for (const fichier of FICHIERS_MOTS)
    await ecrire(
      cheminMots(fichier),
      encoderMots((parFichier.get(fichier) ?? []).map(({ mot }) => mot)),
    );
  await ecrireFeuilles(
    DOSSIER_OCCURRENCES,
    decouper(mots, ({ mot }) => mot.racine, ecrireMot),
    ecrire,
  );
  await ecrireFeuilles(
    DOSSIER_SUITES,
    decouper(releverPaires(fonds.map(({ textes }) => textes)), ({ cle }) => cle, ecrirePaire),
    ecrire,
  );
  return { version, mots: mots.length };
}

/** Families of words, by stem, with the records that have them. */
function situer(fonds: ParFonds<IndexLu>): readonly MotSitue[] {
  const recensement = new Recensement();
  for (const [rang, { textes }] of fonds.entries())
    for (const { contenu, meta } of textes)
      recensement.lire([contenu, ...Object.values(meta)], rang as 0 | 1);
  const mots = recensement.mots();
  const jetons = mots.map(({ jeton }) => jeton);
  const [a, b] = fonds.map((index) => noterFamilles(index, jetons));
  return mots.map((mot): MotSitue => {
    const occurrences = [a?.get(mot.jeton) ?? AUCUNE, b?.get(mot.jeton) ?? AUCUNE] as const;
    return {
      mot: { ...mot, frequences: [occurrences[0].rangs.length, occurrences[1].rangs.length] },
      occurrences,
    };
  });
}

function versionDe(fonds: ParFonds<IndexLu>, concepts: readonly Concept[]): string {
  const hache = createHash('sha256').update(JSON.stringify(concepts));
  for (const { textes } of fonds) for (const texte of textes) hache.update(JSON.stringify(texte));
  return hache.digest('hex').slice(0, 10);
}

async function ecrireFeuilles(
  dossier: string,
  { premieres, feuilles }: Decoupe,
  ecrire: (chemin: string, texte: string) => Promise<void>,
): Promise<void> {
  await ecrire(cheminPremieres(dossier), premieres.join('\n'));
  for (const [rang, feuille] of feuilles.entries())
    await ecrire(cheminFeuille(dossier, rang), feuille);
}
