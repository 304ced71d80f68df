import { numeroAxe } from '../colonnes/cellules/numero-axe.ts';
import type { Contexte } from '../colonnes/colonne.types.ts';
import type { ErreurTableur } from '../erreur.types.ts';
import { cellFor, errorAt, textFor } from './error-at.ts';
import type { Futur } from './futur.types.ts';
import type { LigneLue } from './importer.types.ts';
import { makeFutur } from './make-futur.ts';
import { mergeFacts } from './merge-facts.ts';
import type { Deduction } from './plan.types.ts';
import type { Present } from './present-contract.ts';
import { readColumns } from './read-columns.ts';
import type { AxesResolus } from './resolve-axes.ts';

/** What becomes of files of one kind. */
export interface PlanFichiers {
  readonly futurs: readonly Futur[];
  readonly erreurs: readonly ErreurTableur[];
  readonly deductions: readonly Deduction[];
}

/** Axes after the import: those of the sheet « Axes », and those that rows of fiches bring. */
export function planAxes(lignes: readonly LigneLue[], { nouveaux }: AxesResolus, presents: ReadonlyMap<string, Present>, contrat: string, contexte: Contexte): PlanFichiers {
  const futurs: Futur[] = [];
  const erreurs: ErreurTableur[] = [];
  const vus = new Map<string, LigneLue>();
  const fichierDe = (nom: string) => `contrats/${contrat}/axes/${nom}.md`;
  for (const ligne of lignes) {
    const lues = readColumns(ligne, contexte, new Map());
    erreurs.push(...lues.erreurs);
    const nom = numeroAxe(textFor(ligne, 'nom'));
    if (nom === undefined) {
      if (textFor(ligne, 'nom') === '') erreurs.push(errorAt(ligne, cellFor(ligne, 'nom'), SANS_NUMERO));
      continue;
    }
    const autre = vus.get(nom);
    if (autre) {
      erreurs.push(errorAt(ligne, cellFor(ligne, 'nom'), { pourquoi: `L’axe ${nom} est déjà décrit ligne ${autre.numero}.`, remede: 'Gardez une seule ligne par axe.' }));
      continue;
    }
    vus.set(nom, ligne);
    const present = presents.get(nom);
    futurs.push(makeFutur({ sorte: 'axe', fichier: fichierDe(nom), nom, present, ligne }, lues.colonnes, mergeFacts(lues.colonnes, present, contexte), contexte));
  }
  for (const [nom, { titre, ligne }] of nouveaux) {
    const fusion = { modifications: [{ champ: ['titre'], valeur: titre }], corps: '', deductions: [] };
    futurs.push(makeFutur({ sorte: 'axe', fichier: fichierDe(nom), nom, present: undefined, ligne }, [], fusion, contexte));
  }
  return { futurs, erreurs, deductions: [] };
}

const SANS_NUMERO = { pourquoi: 'Cet axe n’a pas de numéro.', remede: 'Écrivez son numéro dans le contrat.', exemple: '1' };
