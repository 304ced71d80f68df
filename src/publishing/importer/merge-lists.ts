import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { nomDeFiche } from '../colonnes/cellules/nom-fiche.ts';
import type { Colonne, Contexte } from '../colonnes/colonne.types.ts';
import type { LISTES_DE_FICHE } from '../colonnes/feuilles.ts';
import { plier } from '../colonnes/plier.ts';
import { rassembler } from '../colonnes/rassembler.ts';
import type { ErreurTableur, Probleme } from '../erreur.types.ts';
import { cellFor, errorAt, textFor } from './error-at.ts';
import type { LigneLue } from './importer.types.ts';
import type { ColonneLue } from './merge-facts.ts';
import { readColumns } from './read-columns.ts';

/** A list of the fiche that has a sheet of its own. */
export type SorteListe = keyof typeof LISTES_DE_FICHE;

/** A fiche that rows of a list may name. */
export interface FicheNommable {
  readonly nom: string;
  readonly code: string | undefined;
  readonly titre: string;
}

/** One row of a list, read. */
export interface ElementLu {
  readonly ligne: LigneLue;
  readonly colonnes: readonly ColonneLue[];
  readonly faits: Readonly<Record<string, unknown>>;
}

/** Rows of a list, by name of fiche. */
export interface ListesLues {
  readonly parFiche: ReadonlyMap<string, readonly ElementLu[]>;
  readonly erreurs: readonly ErreurTableur[];
}

/** Field that tells one element of a list from another. */
const IDENTITE: Readonly<Record<SorteListe, string>> = { budget: 'financeur', indicateurs: 'nom', jalons: 'titre' };

/** Reads the rows of a list and finds the fiche of each. */
export function readLists(lignes: readonly LigneLue[], fiches: readonly FicheNommable[], contexte: Contexte): ListesLues {
  const parFiche = new Map<string, ElementLu[]>();
  const erreurs: ErreurTableur[] = [];
  for (const ligne of lignes) {
    const nom = findFiche(textFor(ligne, 'fiche'), fiches);
    if (nom === undefined) erreurs.push(errorAt(ligne, cellFor(ligne, 'fiche'), textFor(ligne, 'fiche') === '' ? SANS_FICHE : unknownFiche(fiches)));
    const lues = readColumns(ligne, contexte, new Map());
    erreurs.push(...lues.erreurs);
    if (nom === undefined) continue;
    const colonnes = lues.colonnes.filter(({ colonne }) => colonne.champs[0]?.[0] !== 'fiche');
    const { faits } = rassembler(colonnes.map(({ lue }) => lue), new Set(), contexte);
    parFiche.set(nom, [...(parFiche.get(nom) ?? []), { ligne, colonnes, faits }]);
  }
  return { parFiche, erreurs };
}

function findFiche(texte: string, fiches: readonly FicheNommable[]): string | undefined {
  if (texte === '') return undefined;
  const nom = nomDeFiche(texte);
  return (
    fiches.find((fiche) => fiche.nom === texte) ??
    fiches.find((fiche) => fiche.nom === nom) ??
    fiches.find((fiche) => nomDeFiche(fiche.code ?? codeFiche(fiche.nom) ?? '') === nom) ??
    fiches.find((fiche) => plier(fiche.titre) === plier(texte))
  )?.nom;
}

/** Elements as the rows say them; a row that has not changed keeps what the sheet has no column for. */
export function mergeList(sorte: SorteListe, lus: readonly ElementLu[], presents: readonly Readonly<Record<string, unknown>>[], contexte: Contexte): readonly Readonly<Record<string, unknown>>[] {
  const libres = [...presents];
  const take = (choisir: (element: Readonly<Record<string, unknown>>) => boolean) => {
    const rang = libres.findIndex(choisir);
    return rang === -1 ? undefined : libres.splice(rang, 1)[0];
  };
  const pareils = lus.map(({ colonnes }) => take((element) => colonnes.every(({ colonne, cellule }) => clean(print(colonne, element, contexte)) === clean(cellule.texte))));
  return lus.map(({ colonnes, faits }, rang) => {
    const pareil = pareils[rang];
    if (pareil) return pareil;
    const cle = IDENTITE[sorte];
    const ancien = take((element) => element[cle] !== undefined && element[cle] === faits[cle]);
    const gouvernes = new Set(colonnes.flatMap(({ colonne }) => colonne.champs.map(([champ]) => champ)));
    const reste = Object.entries(ancien ?? {}).filter(([champ]) => !gouvernes.has(champ));
    return { ...Object.fromEntries(reste), ...faits };
  });
}

const print = (colonne: Colonne, faits: Readonly<Record<string, unknown>>, contexte: Contexte) => colonne.ecrire({ nom: '', faits, corps: '' }, contexte);
const clean = (texte: string) => texte.replace(/\s+/g, ' ').trim();

const SANS_FICHE: Probleme = { pourquoi: 'On ne sait pas de quelle fiche parle cette ligne.', remede: 'Écrivez le numéro de la fiche sur chaque ligne.', exemple: '1.1' };
const unknownFiche = (fiches: readonly FicheNommable[]): Probleme => ({
  pourquoi: 'Cette fiche n’est ni dans le contrat ni dans le tableau des actions.',
  remede: 'Corrigez le numéro, ou ajoutez d’abord l’action.',
  ...(fiches[0] ? { exemple: fiches[0].code ?? fiches[0].nom } : {}),
});
