import { idDe, partiesDe } from './parties.ts';
import type { DonneesDepartement } from './donnees.types.ts';

/*
 * Where the address of a commune leads when no page was written for it. A host needs no more than
 * this table: `/communes/<insee>/` of any commune of France then answers, with or without JavaScript.
 */

/** Consecutive INSEE codes, up to `jusqua`, that stand on one page. */
type Tranche = readonly [jusqua: string, partie: number];

export interface Redirections {
  /** Page of the communes of each département, and its parts by code. */
  readonly departements: Readonly<Record<string, readonly [liste: string, ...tranches: Tranche[]]>>;
  /** Code of today for each code of the past, and for arrondissements. */
  readonly anciennes: Readonly<Record<string, string>>;
}

/** Builds the table. Names decide the parts and codes follow names almost everywhere, so it is small. */
export function buildRedirections(departements: Iterable<DonneesDepartement>): Redirections {
  const tous = [...departements];
  return {
    departements: Object.fromEntries(tous.map((un) => [un.code, [un.liste, ...tranchesDe(un)]])),
    anciennes: Object.fromEntries(
      tous.flatMap(({ anciennes, communes }) =>
        anciennes.flatMap(([code, , rang]) => {
          const actuelle = communes[rang]?.[0];
          return actuelle === undefined || actuelle === code ? [] : [[code, actuelle]];
        }),
      ),
    ),
  };
}

function tranchesDe(departement: DonneesDepartement): Tranche[] {
  const parties = partiesDe(departement);
  const parCode = parties
    .flatMap((noms, rang) =>
      noms.filter(({ actuelle }) => !actuelle).map(({ code }): Tranche => [code, rang + 1]),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return parCode.filter(([, partie], rang) => parCode[rang + 1]?.[1] !== partie);
}

/**
 * Where the address of a commune without a page of its own leads.
 * @param isEcrite tells whether a page was written for an INSEE code
 * @returns a link of the site, or undefined for a code of no département
 */
export function redirigerCommune(
  { departements, anciennes }: Redirections,
  code: string,
  { racine, isEcrite }: { readonly racine: string; readonly isEcrite: (code: string) => boolean },
): string | undefined {
  const actuelle = anciennes[code] ?? code;
  if (isEcrite(actuelle)) return actuelle === code ? undefined : `${racine}communes/${actuelle}/`;
  const trouve = departements[actuelle.slice(0, 3)] ?? departements[actuelle.slice(0, 2)];
  const [liste, ...tranches] = trouve ?? [];
  const tranche = tranches.find(([jusqua]) => actuelle <= jusqua);
  if (liste === undefined || tranche === undefined) return undefined;
  return `${tranche[1] === 1 ? liste : `${liste}${tranche[1]}/`}#${idDe(actuelle)}`;
}
