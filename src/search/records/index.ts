import {
  contratsPublies,
  territoiresPublies,
  type Catalogue,
  type Contrat,
  type Lieu,
} from '#catalogue/model.ts';
import type { Enregistrement } from '../record.types.ts';
import { recordActualite, recordAnnexe, recordAxe, recordFiche } from './contenu-contrat.record.ts';
import { recordContrat } from './contrat.record.ts';
import {
  recordDepartement,
  recordOrganisation,
  recordPublic,
  recordRegion,
  recordTerme,
  recordTheme,
} from './referentiel.record.ts';
import { recordTerritoire } from './territoire.record.ts';

/**
 * Everything that can be found, from the catalogue. The order is the one in which results are
 * listed when no word is searched.
 */
export function buildRecords(catalogue: Catalogue): readonly Enregistrement[] {
  const contrats = contratsPublies(catalogue);
  const deChaque = <T>(liste: (contrat: Contrat) => readonly T[]): readonly T[] =>
    contrats.flatMap(liste);
  return [
    ...territoiresPublies(catalogue).map(recordTerritoire),
    ...contrats.map(recordContrat),
    ...deChaque(({ axes }) => axes).map(recordAxe),
    ...deChaque(({ fiches }) => fiches).map(recordFiche),
    ...deChaque(({ annexes }) => annexes).map(recordAnnexe),
    ...deChaque(({ actualites }) => actualites).map(recordActualite),
    ...catalogue.themes.map(recordTheme),
    ...catalogue.publics.map(recordPublic),
    ...catalogue.regions.filter(aUnContrat).map(recordRegion),
    ...catalogue.regions
      .flatMap(({ departements }) => departements)
      .filter(aUnContrat)
      .map(recordDepartement),
    ...catalogue.organisations.map(recordOrganisation),
    ...catalogue.glossaire.map(recordTerme),
  ];
}

/** Places without a recorded contract have a page, but nothing to be found in it. */
const aUnContrat = ({ contrats }: Lieu): boolean => contrats.length > 0;
