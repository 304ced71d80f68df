import type { Catalogue, Contrat, Perimetre, Region, Territoire } from '#catalogue/model.ts';
import type { Jour } from '#domain/date/date.rules.ts';
import { T } from '../strings/index.ts';
import { isRegion } from './lignes.ts';

/** A fact that one looks for in every contract, and how many have it here. */
export interface Connaissance {
  readonly libelle: string;
  readonly nombre: number;
}

const CONNU: readonly (readonly [
  keyof typeof T.lieux.couverture.faits,
  (contrat: Contrat) => boolean,
])[] = [
  ['signature', ({ facts }) => facts.signature !== undefined],
  ['echeance', ({ echeance }) => echeance !== undefined],
  ['perimetre', ({ perimetre }) => perimetre.complet],
  ['signataires', ({ signataires }) => signataires.length > 0],
  ['axes', ({ axes }) => axes.length > 0],
  ['fiches', ({ fiches }) => fiches.length > 0],
  ['documents', ({ annexes }) => annexes.length > 0],
  ['heberges', ({ annexes }) => annexes.some(({ document }) => document !== undefined)],
];

/** What is known of the recorded contracts, from the best known fact to the least. */
export const connaissances = ({ contrats }: Catalogue): Connaissance[] =>
  CONNU.map(([cle, connu]) => ({
    libelle: T.lieux.couverture.faits[cle],
    nombre: contrats.filter(connu).length,
  })).sort((a, b) => b.nombre - a.nombre);

/** A territoire whose communes are not known whole, and the names that nobody could resolve. */
export interface PerimetreMalConnu {
  readonly territoire: Territoire;
  readonly perimetre: Perimetre;
}

/** Every perimeter that is not known whole: it stays unknown, and is listed as such. */
export const perimetresMalConnus = ({ territoires }: Catalogue): PerimetreMalConnu[] =>
  territoires.flatMap((territoire) => {
    const perimetres = [
      territoire.perimetre,
      ...territoire.contrats.map(({ perimetre }) => perimetre),
    ];
    const perimetre = perimetres.find(({ complet }) => !complet);
    return perimetre ? [{ territoire, perimetre }] : [];
  });

/** Regions of which no contract is recorded. */
export const regionsSansContrat = ({ regions }: Catalogue): Region[] =>
  regions.filter((region) => isRegion(region) && region.contrats.length === 0);

/** The oldest and the newest day on which contracts were checked against their sources. */
export function verifications(
  contrats: readonly Contrat[],
): { ancienne: Jour; recente: Jour } | undefined {
  const jours = contrats.map(({ facts }) => facts.verifieLe).sort();
  const [ancienne, recente] = [jours[0], jours.at(-1)];
  return ancienne !== undefined && recente !== undefined ? { ancienne, recente } : undefined;
}
