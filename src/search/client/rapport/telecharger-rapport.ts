import { enTeteDe } from './en-tete.ts';
import { nomFichier, rapportCsv } from './fichier.ts';
import { lireLignes } from './lire-lignes.ts';
import type { Contexte, LigneRapport, Recherche } from './rapport.types.ts';
import { remettreFichier } from './remettre.ts';
import { listerTrouvailles } from './trouvailles.ts';

/** A file given to the reader. */
export interface Telechargement {
  readonly lignes: number;
  readonly octets: number;
}

/** Reads every line of a search and hands them over as a file; undefined when `suivre` says to stop. */
export async function telechargerRapport(
  recherche: Recherche,
  contexte: Contexte,
  suivre: (lues: number) => boolean,
): Promise<Telechargement | undefined> {
  const trouvailles = listerTrouvailles(recherche);
  const lignes: LigneRapport[] = [];
  for await (const lot of lireLignes(trouvailles, contexte)) {
    lignes.push(...lot);
    if (!suivre(lignes.length)) return undefined;
  }
  const enTete = enTeteDe(recherche, trouvailles, lignes.length, contexte);
  const octets = remettreFichier(
    nomFichier(recherche.etat.q, contexte.maintenant),
    rapportCsv(enTete, lignes, recherche.table),
  );
  return { lignes: lignes.length, octets };
}
