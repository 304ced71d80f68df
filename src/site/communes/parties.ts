import type { DonneesDepartement } from './donnees.types.ts';

/** Names on one page of a département's list: what the weight of a reading page allows. */
const NOMS_PAR_PARTIE = 280;

/** One name of the list of a département. */
export interface NomListe {
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: string;
  readonly couverte: boolean;
  /** Commune of today, when the name is that of a merged one or of an arrondissement. */
  readonly actuelle?: { readonly code: string; readonly nom: string } | undefined;
}

/** The names of the communes of a département, former ones among them, in parts of about the same length. */
export function partiesDe(
  donnees: Pick<DonneesDepartement, 'communes' | 'anciennes'>,
): readonly (readonly NomListe[])[] {
  const noms = nomsDe(donnees);
  const nombre = Math.max(1, Math.ceil(noms.length / NOMS_PAR_PARTIE));
  const longueur = Math.ceil(noms.length / nombre);
  return Array.from({ length: nombre }, (_, rang) =>
    noms.slice(rang * longueur, (rang + 1) * longueur),
  );
}

const collator = new Intl.Collator('fr', { numeric: true });

function nomsDe({
  communes,
  anciennes,
}: Pick<DonneesDepartement, 'communes' | 'anciennes'>): NomListe[] {
  const actuelles = communes.map(([code, nom, codesPostaux, , , ...couvertures]): NomListe => ({
    code,
    nom,
    codesPostaux,
    couverte: couvertures.length > 0,
  }));
  const passees = anciennes.flatMap(([code, nom, rang, codesPostaux = '']): readonly NomListe[] => {
    const actuelle = actuelles[rang];
    // Two names alike would only puzzle.
    if (!actuelle || actuelle.nom === nom) return [];
    return [{ code, nom, codesPostaux, couverte: actuelle.couverte, actuelle }];
  });
  return [...actuelles, ...passees].sort(
    (a, b) => collator.compare(a.nom, b.nom) || a.code.localeCompare(b.code),
  );
}

/** Identifier of a commune on the pages of its département. */
export const idDe = (code: string): string => `c${code}`;
