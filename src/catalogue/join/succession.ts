import type { ContratFacts } from '#domain/contrat/contrat.schema.ts';
import { isEnVigueur, type Statut } from '#domain/contrat/statut.rules.ts';
import { premierJour, type DatePartielle, type Jour } from '#domain/date/date.rules.ts';
import { compareTexts } from './collate.ts';

/** What ordering the contracts of one territoire needs to know of each. */
export interface Maillon {
  readonly slug: string;
  readonly facts: ContratFacts;
}

/** Date that places a contract in the history of its territoire: its signature, else its period. */
const dateOf = ({ facts }: Maillon): DatePartielle | undefined =>
  facts.signature?.date ?? facts.periode?.debut;

/** Slugs of the contracts that a contract says it follows or amends. */
const previousOf = ({ facts }: Maillon): readonly string[] =>
  [facts.predecesseur, facts.modifie].filter((slug) => slug !== undefined);

/** Undated contracts come last: nothing says when they stand. */
const compareByDate = (a: Maillon, b: Maillon): number => {
  const [da, db] = [dateOf(a), dateOf(b)];
  if (da === undefined || db === undefined)
    return Number(da === undefined) - Number(db === undefined) || compareTexts(a.slug, b.slug);
  return premierJour(da).localeCompare(premierJour(db)) || compareTexts(a.slug, b.slug);
};

/** True when a source, a rank or dates say that `a` comes before `b`. */
function isBefore(a: Maillon, b: Maillon): boolean {
  if (previousOf(b).includes(a.slug)) return true;
  if (previousOf(a).includes(b.slug)) return false;
  return (
    a.facts.generation !== undefined &&
    b.facts.generation !== undefined &&
    a.facts.generation < b.facts.generation
  );
}

/** Contracts of a territoire, oldest first: predecessors and ranks decide, then dates. */
export function sortContrats<T extends Maillon>(contrats: readonly T[]): T[] {
  const restants = [...contrats].sort(compareByDate);
  const ordonnes: T[] = [];
  while (restants.length > 0) {
    // Predecessors in a circle are an anomaly; taking the first one still lets the report be written.
    const suivant = Math.max(
      0,
      restants.findIndex(
        (candidat) => !restants.some((autre) => autre !== candidat && isBefore(autre, candidat)),
      ),
    );
    ordonnes.push(...restants.splice(suivant, 1));
  }
  return ordonnes;
}

/** True when a later contract of the same territoire is known to be signed (or in force) on a day. */
export function hasSignedSuccessor(
  contrat: Maillon,
  contrats: readonly Maillon[],
  today: Jour,
): boolean {
  return contrats.some(
    (autre) =>
      autre.facts.nature === 'contrat' &&
      isConcluded(autre, today) &&
      comesAfter(autre, contrat, contrats, new Set()),
  );
}

function comesAfter(
  tardif: Maillon,
  contrat: Maillon,
  contrats: readonly Maillon[],
  vus: Set<string>,
): boolean {
  if (tardif === contrat || vus.has(tardif.slug)) return false;
  vus.add(tardif.slug);
  if (isBefore(contrat, tardif)) return true;
  const [da, db] = [dateOf(contrat), dateOf(tardif)];
  if (
    da !== undefined &&
    db !== undefined &&
    !isBefore(tardif, contrat) &&
    premierJour(da) < premierJour(db)
  )
    return true;
  const precedents = contrats.filter(({ slug }) => previousOf(tardif).includes(slug));
  return precedents.some((precedent) => comesAfter(precedent, contrat, contrats, vus));
}

function isConcluded({ facts }: Maillon, today: Jour): boolean {
  const date = facts.signature?.date ?? facts.periode?.debut;
  if (date !== undefined) return premierJour(date) <= today;
  return facts.statutDeclare?.statut !== 'preparation';
}

/** The contract that a visitor must see first: in force, else the most recent one that dates or rank place. */
export function mainContrat<T extends Maillon & { readonly statut: Statut }>(
  ordonnes: readonly T[],
): T | undefined {
  const principaux = ordonnes.filter(({ facts }) => facts.nature !== 'avenant');
  const enVigueur = principaux.filter(({ statut }) => isEnVigueur(statut));
  const situes = principaux.filter(
    (contrat) =>
      dateOf(contrat) !== undefined ||
      previousOf(contrat).length > 0 ||
      contrat.facts.generation !== undefined,
  );
  return enVigueur.at(-1) ?? situes.at(-1) ?? principaux.at(-1) ?? ordonnes.at(-1);
}
