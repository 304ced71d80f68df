import type { CommuneIndexee, Fiches, NomAncien, TerritoireCouvrant } from './commune.types.ts';

/*
 * A sheet of the index as it travels: arrays without names, each territoire written once, postcodes
 * of a commune in one string. Half the weight of plain objects, and nothing to decode but positions.
 */

type LigneCommune = readonly [
  code: string,
  nom: string,
  codesPostaux: string,
  population: number,
  ...territoires: number[],
];
type LigneAncien = readonly [code: string, nom: string, commune: number, codesPostaux?: string];

interface Feuille {
  readonly t: readonly (readonly [id: string, nom: string])[];
  readonly c: readonly LigneCommune[];
  readonly a: readonly LigneAncien[];
}

const enTexte = (codes: readonly string[]) => codes.join(' ');
const enListe = (codes: string) => (codes === '' ? [] : codes.split(' '));

/** A sheet as the text of its file. Communes that only a former name leads to are written too. */
export function encoderFeuille({ communes, anciens }: Fiches): string {
  const toutes = [...new Set([...communes, ...anciens.map(({ commune }) => commune)])];
  const territoires = new Map<string, { readonly rang: number; readonly nom: string }>();
  const rangDe = ({ id, nom }: TerritoireCouvrant): number => {
    const connu = territoires.get(id) ?? { rang: territoires.size, nom };
    territoires.set(id, connu);
    return connu.rang;
  };
  const rangs = new Map(toutes.map((commune, rang) => [commune, rang]));
  const feuille: Feuille = {
    c: toutes.map((commune) => [
      commune.code,
      commune.nom,
      enTexte(commune.codesPostaux),
      commune.population ?? 0,
      ...commune.territoires.map(rangDe),
    ]),
    a: anciens.map(({ code, nom, commune, codesPostaux }) => {
      const ligne = [code, nom, rangs.get(commune) ?? 0] as const;
      return codesPostaux.length > 0 ? [...ligne, enTexte(codesPostaux)] : ligne;
    }),
    t: [...territoires].map(([id, { nom }]) => [id, nom]),
  };
  return JSON.stringify(feuille);
}

/** Reads the text of a sheet. */
export function decoderFeuille(texte: string): Fiches {
  const { t, c, a } = JSON.parse(texte) as Feuille;
  const territoires = t.map(([id, nom]): TerritoireCouvrant => ({ id, nom }));
  const communes = c.map(([code, nom, codesPostaux, population, ...rangs]): CommuneIndexee => ({
    code,
    nom,
    codesPostaux: enListe(codesPostaux),
    population: population === 0 ? undefined : population,
    territoires: rangs.flatMap((rang) => territoires[rang] ?? []),
  }));
  const anciens = a.flatMap(([code, nom, rang, codesPostaux = '']): readonly NomAncien[] => {
    const commune = communes[rang];
    return commune ? [{ code, nom, commune, codesPostaux: enListe(codesPostaux) }] : [];
  });
  return { communes, anciens };
}
