import type { Colonne, Contexte, SorteFeuille } from '../colonnes/colonne.types.ts';
import { valueAt } from '../colonnes/definir.ts';
import { LISTES_DE_FICHE } from '../colonnes/feuilles.ts';
import { colonneDe } from '../colonnes/table.ts';
import type { ErreurTableur } from '../erreur.types.ts';
import { same, type Modification } from '../fichiers/edit-yaml.ts';
import { textFor } from './error-at.ts';
import { identifyFiches, type Cible } from './identify-fiches.ts';
import type { LigneLue } from './importer.types.ts';
import { makeFutur } from './make-futur.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergeList, readLists, type FicheNommable, type ListesLues, type SorteListe } from './merge-lists.ts';
import type { PlanFichiers } from './plan-axes.ts';
import type { Deduction } from './plan.types.ts';
import type { Present } from './present-contract.ts';
import { readColumns } from './read-columns.ts';
import type { AxesResolus } from './resolve-axes.ts';

const LISTES = Object.keys(LISTES_DE_FICHE) as SorteListe[];

/**
 * Fiches after the import: each row with its lines in the sheets of lists.
 * @param feuilles kinds of sheet that the workbook has: a list whose sheet is absent is left alone
 */
export function planFiches(
  lignes: readonly LigneLue[],
  lignesListes: Readonly<Record<SorteListe, readonly LigneLue[]>>,
  feuilles: ReadonlySet<SorteFeuille>,
  resolus: AxesResolus,
  presents: ReadonlyMap<string, Present>,
  contrat: string,
  contexte: Contexte,
): PlanFichiers {
  const { cibles, erreurs: inconnues } = identifyFiches(lignes, presents);
  const erreurs: ErreurTableur[] = [...inconnues];
  const deductions: Deduction[] = [];
  const nommables = nameable(cibles, presents);
  const listes = new Map<SorteListe, ListesLues>(LISTES.filter((liste) => feuilles.has(liste)).map((liste) => [liste, readLists(lignesListes[liste], nommables, contexte)]));
  for (const lues of listes.values()) erreurs.push(...lues.erreurs);
  const futurs = withUnlisted(cibles, listes, presents).map(({ ligne, nom, present, horsTableau }) => {
    const lues = horsTableau ? { colonnes: [], erreurs: [] } : readColumns(ligne, contexte, givenCells(ligne, resolus));
    const fusion = mergeFacts(lues.colonnes, present, contexte);
    erreurs.push(...lues.erreurs);
    const modifications = [...fusion.modifications, ...listChanges(nom, present, listes, contexte)];
    const futur = makeFutur({ sorte: 'fiche', fichier: `contrats/${contrat}/fiches/${nom}.md`, nom, present, ligne }, lues.colonnes, { ...fusion, modifications }, contexte);
    if (futur.changement) deductions.push(...fusion.deductions.map((texte) => ({ texte, ligne })));
    return futur;
  });
  // A row that no fiche was found for is read too: all its errors are told at once.
  const lus = new Set(cibles.map(({ ligne }) => ligne));
  for (const ligne of lignes) if (!lus.has(ligne)) erreurs.push(...readColumns(ligne, contexte, givenCells(ligne, resolus)).erreurs);
  return { futurs, erreurs: withoutTwins(erreurs), deductions };
}

const withoutTwins = (erreurs: readonly ErreurTableur[]) => [
  ...new Map(erreurs.map((erreur) => [[erreur.feuille, erreur.ligne, erreur.rang ?? erreur.pourquoi].join('\0'), erreur] as const).reverse()).values(),
];

/** Cells that a row has from elsewhere: its axis, understood; an objective written above. */
function givenCells(ligne: LigneLue, { numeros }: AxesResolus): ReadonlyMap<Colonne, string> {
  const donnees = new Map<Colonne, string>();
  const axe = colonneDe('axe');
  const numero = numeros.get(ligne);
  // A cell whose axis is unknown has its error already.
  if (axe && (numero !== undefined || textFor(ligne, 'axe') !== '')) donnees.set(axe, numero ?? '');
  const objectif = colonneDe('objectif');
  if (objectif && ligne.objectif !== undefined && textFor(ligne, 'objectif') === '') donnees.set(objectif, ligne.objectif);
  return donnees;
}

const nameable = (cibles: readonly Cible[], presents: ReadonlyMap<string, Present>): readonly FicheNommable[] => [
  ...cibles.map(({ ligne, nom, present }) => ({ nom, code: textFor(ligne, 'code') || codeOf(present), titre: textFor(ligne, 'titre') || String(present?.faits['titre'] ?? '') })),
  ...[...presents.values()].map((present) => ({ nom: present.nom, code: codeOf(present), titre: String(present.faits['titre'] ?? '') })),
];

const codeOf = (present: Present | undefined) => {
  const code = present?.faits['code'];
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
};

/** Rows of fiches, then the fiches that only the sheets of lists name. */
function withUnlisted(cibles: readonly Cible[], listes: ReadonlyMap<SorteListe, ListesLues>, presents: ReadonlyMap<string, Present>): readonly (Cible & { horsTableau: boolean })[] {
  const vues = new Set(cibles.map(({ nom }) => nom));
  const autres = [...listes.values()].flatMap(({ parFiche }) =>
    [...parFiche].flatMap(([nom, elements]) => {
      const [ligne, present] = [elements[0]?.ligne, presents.get(nom)];
      if (vues.has(nom) || !ligne || !present) return [];
      vues.add(nom);
      return [{ ligne, nom, present, horsTableau: true }];
    }),
  );
  return [...cibles.map((cible) => ({ ...cible, horsTableau: false })), ...autres];
}

function listChanges(nom: string, present: Present | undefined, listes: ReadonlyMap<SorteListe, ListesLues>, contexte: Contexte): readonly Modification[] {
  return [...listes].flatMap(([liste, { parFiche }]): Modification[] => {
    const champ = LISTES_DE_FICHE[liste];
    const avant = (valueAt(present?.faits, champ) ?? []) as readonly Readonly<Record<string, unknown>>[];
    const apres = mergeList(liste, parFiche.get(nom) ?? [], avant, contexte);
    return same(avant, apres) ? [] : [{ champ, valeur: apres.length === 0 ? undefined : apres }];
  });
}
