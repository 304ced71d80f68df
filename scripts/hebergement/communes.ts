import { idDe } from '#site/communes/parties.ts';
import type { Redirections } from '#site/communes/redirections.ts';
import { motifChiffres } from './digits.ts';

/*
 * Communes that no contract covers have no page: their address leads to the list of their
 * département, at their line. The same table as `redirigerCommune`, in words that hosts know.
 */

/** Addresses of communes that lead to one page of a list. */
export interface RegleListe {
  /** Start of the code: the département, in capitals. */
  readonly prefixe: string;
  /** Regular expression of the rest of the code, digits only. */
  readonly suite: string;
  /** Page of the list, base folder included. */
  readonly page: string;
  /** What stands before the rest of the code in the anchor of its line. */
  readonly ancre: string;
}

const LONGUEUR_CODE = 5;

/** One rule a page of a list, for every commune of today. */
export function reglesListes({ departements }: Redirections): readonly RegleListe[] {
  return Object.entries(departements).flatMap(([prefixe, [liste, ...tranches]]) => {
    const longueur = LONGUEUR_CODE - prefixe.length;
    let debut = 0;
    const parties = new Map<number, number[]>();
    for (const [jusqua, partie] of tranches) {
      const fin = Number(jusqua.slice(prefixe.length));
      const nombres = parties.get(partie) ?? [];
      for (let nombre = debut; nombre <= fin; nombre += 1) nombres.push(nombre);
      parties.set(partie, nombres);
      debut = fin + 1;
    }
    return [...parties].map(([partie, nombres]) => ({
      prefixe,
      suite: motifChiffres(nombres, longueur),
      page: partie === 1 ? liste : `${liste}${partie}/`,
      ancre: idDe(prefixe),
    }));
  });
}

/** Codes of the past and of arrondissements, with the code of today. */
export const anciensCodes = ({ anciennes }: Redirections): readonly (readonly [string, string])[] =>
  Object.entries(anciennes);

/** The path of a commune, from the base folder of the site, without the slash at the end. */
export const COMMUNES = 'communes/';
