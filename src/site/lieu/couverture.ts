import type { Catalogue, Contrat, Departement, Lieu, Region } from '#catalogue/model.ts';
import { isEnVigueur } from '#domain/contrat/statut.rules.ts';

/** How much of a place contracts cover, each commune counted once however many contracts cover it. */
export interface CouvertureLieu {
  /** Every recorded contract, whatever its state. */
  readonly contrats: readonly Contrat[];
  readonly enVigueur: readonly Contrat[];
  /** Communes and inhabitants that a contract in force covers. */
  readonly communes: number;
  readonly habitants: number;
  /** Signed contracts whose sources do not say when they end. */
  readonly finInconnue: readonly Contrat[];
  /** Inhabitants when those too are taken to run. */
  readonly habitantsAvecFinInconnue: number;
  /** Contracts in force whose list of communes is not known whole: the figures are then minima. */
  readonly perimetresInconnus: readonly Contrat[];
}

/** Population covered: the communes of some contracts, counted once. */
interface Compte {
  communes: number;
  habitants: number;
  habitantsAvecFinInconnue: number;
}

type Index = ReadonlyMap<string, Readonly<Compte>>;

const RIEN: Readonly<Compte> = { communes: 0, habitants: 0, habitantsAvecFinInconnue: 0 };
const FRANCE = 'france';
const memoire = new WeakMap<Catalogue, Index>();

/** Whether a signed contract has no known end, so that it may still run. */
export const isFinInconnue = ({ statut }: Contrat): boolean => statut === 'inconnu';

/** Coverage of a region or a département. */
export const couvertureDe = (catalogue: Catalogue, lieu: Region | Departement): CouvertureLieu =>
  decrire(lieu.contrats, indexOf(catalogue).get(cleDe(lieu)));

/** Coverage of the whole country: each contract once, even when it lies in two regions. */
export const couvertureDeFrance = (catalogue: Catalogue): CouvertureLieu =>
  decrire(catalogue.contrats, indexOf(catalogue).get(FRANCE));

function decrire(contrats: readonly Contrat[], compte: Readonly<Compte> = RIEN): CouvertureLieu {
  const enVigueur = contrats.filter(({ statut }) => isEnVigueur(statut));
  return {
    contrats,
    enVigueur,
    ...compte,
    finInconnue: contrats.filter(isFinInconnue),
    perimetresInconnus: enVigueur.filter(({ perimetre }) => !perimetre.complet),
  };
}

/** A région and a département may bear the same code (11, 24…). */
const cleDe = (lieu: Region | Departement): string =>
  'region' in lieu ? `departement ${lieu.code}` : `region ${(lieu as Lieu).code}`;

/** Counts every place at once: one pass over the communes of contracts that may run. */
function indexOf(catalogue: Catalogue): Index {
  const connu = memoire.get(catalogue);
  if (connu) return connu;
  const index = new Map<string, Compte>();
  for (const { commune, enVigueur } of communesOf(catalogue).values()) {
    const habitants = commune.population ?? 0;
    const cles = [FRANCE, `region ${commune.region}`, `departement ${commune.departement}`];
    for (const cle of cles) {
      const compte = index.get(cle) ?? { ...RIEN };
      compte.habitantsAvecFinInconnue += habitants;
      if (enVigueur)
        [compte.communes, compte.habitants] = [compte.communes + 1, compte.habitants + habitants];
      index.set(cle, compte);
    }
  }
  memoire.set(catalogue, index);
  return index;
}

/** Each commune that a contract in force, or perhaps in force, covers. */
function communesOf({ contrats }: Catalogue) {
  const vues = new Map<
    string,
    { commune: Contrat['perimetre']['communes'][number]; enVigueur: boolean }
  >();
  for (const contrat of contrats) {
    const enVigueur = isEnVigueur(contrat.statut);
    if (!enVigueur && !isFinInconnue(contrat)) continue;
    for (const commune of contrat.perimetre.communes) {
      const vue = vues.get(commune.code);
      vues.set(commune.code, { commune, enVigueur: enVigueur || vue?.enVigueur === true });
    }
  }
  return vues;
}
