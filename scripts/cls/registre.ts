import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Commande } from './commande.types.ts';

/** Names of the commands, in the order in which a coordinator meets them; each is a file of this folder. */
const NOMS = [
  'nouveau',
  'modele',
  'importer',
  'exporter',
  'verifier',
  'apercu',
  'hebergement',
  'schemas',
] as const;

const fichierDe = (nom: string) => path.join(import.meta.dirname, `${nom}.ts`);

/** The commands that there are. */
export const nomsCommandes = (): readonly string[] => NOMS;

/** Loads one command and nothing of the others: the libraries of the spreadsheets are heavy. */
export async function chargerCommande(nom: string): Promise<Commande> {
  const module = (await import(pathToFileURL(fichierDe(nom)).href)) as {
    readonly commande: Commande;
  };
  return module.commande;
}
