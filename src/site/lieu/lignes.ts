import type { Catalogue, Departement, Lieu, Region } from '#catalogue/model.ts';
import { adresse } from '../addresses.ts';
import { phraseHabitants, phrasePart } from '../sentences/couverture.sentences.ts';
import { T } from '../strings/index.ts';
import { couvertureDe, couvertureDeFrance, type CouvertureLieu } from './couverture.ts';
import { etatDe, type EtatLieu } from './etat.ts';

/** A place as one row of a table. */
export interface LigneLieu {
  readonly nom: string;
  readonly href: string;
  readonly code?: string | undefined;
  readonly region?: string | undefined;
  readonly contrats: number;
  readonly enVigueur: number;
  readonly etat: EtatLieu;
  readonly habitants: number;
  /** Inhabitants covered, in words: « au moins 12 300 ». */
  readonly habitantsDits: string | undefined;
  /** Share of the population, from 0 to 1. */
  readonly part: number;
  readonly partDite: string | undefined;
}

const toLigne = (
  { nom, population }: Pick<Lieu, 'nom' | 'population'>,
  couverture: CouvertureLieu,
  href: string,
): LigneLieu => {
  const { contrats, enVigueur, habitants } = couverture;
  return {
    nom,
    href,
    contrats: contrats.length,
    enVigueur: enVigueur.length,
    etat: etatDe(contrats),
    habitants,
    habitantsDits: phraseHabitants(couverture),
    part: population ? habitants / population : 0,
    partDite: habitants > 0 ? phrasePart(habitants, population) : undefined,
  };
};

/** Rows of départements, in the order given. */
export const lignesDepartements = (
  catalogue: Catalogue,
  departements: readonly Departement[],
): LigneLieu[] =>
  departements.map((departement) => ({
    ...toLigne(departement, couvertureDe(catalogue, departement), adresse.departement(departement)),
    code: departement.code,
    region: departement.region.nom,
  }));

/** Rows of regions; the overseas collectivities, which are no regions, come with their départements only. */
export const lignesRegions = (catalogue: Catalogue, regions: readonly Region[]): LigneLieu[] =>
  regions.map((region) => toLigne(region, couvertureDe(catalogue, region), adresse.region(region)));

/** The row of the whole country. */
export const ligneFrance = (catalogue: Catalogue): LigneLieu =>
  toLigne(
    { nom: T.lieux.tableau.france, population: populationDeFrance(catalogue) },
    couvertureDeFrance(catalogue),
    '',
  );

/** Municipal population of the country, as far as the official dataset gives it. */
export const populationDeFrance = ({ regions }: Catalogue): number =>
  regions.reduce((somme, { population = 0 }) => somme + population, 0);

/** True for a region in the sense of the law; collectivities have a code of three figures. */
export const isRegion = ({ code }: Pick<Region, 'code'>): boolean => code.length === 2;
