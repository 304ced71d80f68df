import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { parseYaml } from '#catalogue/content/parse-yaml.ts';
import type { FaitsEcrits } from '../colonnes/colonne.types.ts';
import type { ContratOuvert } from '../fichiers/open-contrat.ts';

/** A fiche or an axis as its file stands. */
export interface Present extends FaitsEcrits {
  /** Path from the content folder. */
  readonly fichier: string;
  readonly texte: string;
}

/** The fiches and axes of a contract, by name of file, and the files that nobody can read. */
export interface ContratPresent {
  readonly axes: ReadonlyMap<string, Present>;
  readonly fiches: ReadonlyMap<string, Present>;
  readonly illisibles: readonly string[];
}

/** Reads the facts of the fiches and axes of a contract. */
export function readPresentContract({ contrat, fichiers }: ContratOuvert): ContratPresent {
  const illisibles: string[] = [];
  const dossier = (nom: 'axes' | 'fiches') => {
    const prefixe = `contrats/${contrat}/${nom}/`;
    const siens = [...fichiers].filter(([fichier]) => fichier.startsWith(prefixe) && fichier.endsWith('.md'));
    return new Map(
      siens.flatMap(([fichier, texte]) => {
        const present = readFile(fichier, texte, fichier.slice(prefixe.length, -'.md'.length));
        if (!present) illisibles.push(fichier);
        return present ? [[present.nom, present] as const] : [];
      }),
    );
  };
  return { axes: dossier('axes'), fiches: dossier('fiches'), illisibles };
}

/** Facts and text of a file; undefined when it cannot be read. */
export function readFile(fichier: string, texte: string, nom: string): Present | undefined {
  const parties = splitFrontMatter(texte);
  const valeur = parties && (parseYaml(parties.yaml, fichier).document?.valeur ?? undefined);
  if (!parties || typeof valeur !== 'object' || Array.isArray(valeur)) return undefined;
  return { fichier, texte, nom, faits: valeur as Record<string, unknown>, corps: parties.corps };
}
