import { compter, formatListe, formatNombre } from '../formats.ts';
import type { CouvertureLieu } from '../lieu/couverture.ts';

/** A share in whole percents: never 0 % for something, nor 100 % for less than all. */
export function phrasePart(part: number, total: number | undefined): string | undefined {
  if (!total) return undefined;
  if (part === 0) return '0 %';
  const pourcent = (part / total) * 100;
  if (pourcent < 1) return 'moins de 1 %';
  return `${Math.min(Math.round(pourcent), part < total ? 99 : 100)} %`;
}

/** `au moins 12 300`: the figure is a minimum when a perimeter is not known whole. */
export const phraseHabitants = ({
  habitants,
  enVigueur,
  perimetresInconnus,
}: CouvertureLieu): string | undefined => {
  if (enVigueur.length === 0) return undefined;
  if (habitants === 0 && perimetresInconnus.length > 0) return 'inconnu';
  return `${perimetresInconnus.length > 0 ? 'au moins ' : ''}${formatNombre(habitants)}`;
};

/** `sur 3 400 000 (15 %), population municipale de 2023`. */
export function phrasePopulationTotale(
  { habitants }: CouvertureLieu,
  population: number | undefined,
  annee: number | undefined,
): string | undefined {
  if (population === undefined) return undefined;
  const source =
    annee === undefined ? 'population municipale' : `population municipale de ${annee}`;
  return `sur ${formatNombre(population)} (${phrasePart(habitants, population) ?? ''}), ${source}`;
}

/** What the figure leaves out: contracts of unknown end, perimeters not known whole. */
export function reservesCouverture({
  habitants,
  habitantsAvecFinInconnue,
  finInconnue,
  perimetresInconnus,
}: CouvertureLieu): string[] {
  const reserves: string[] = [];
  if (finInconnue.length > 0 && habitantsAvecFinInconnue > habitants)
    reserves.push(
      `${formatNombre(habitantsAvecFinInconnue)} en comptant ${compter(finInconnue.length, 'contrat dont les sources ne disent pas la fin', 'contrats dont les sources ne disent pas la fin')}.`,
    );
  if (perimetresInconnus.length > 0) {
    const noms = [...new Set(perimetresInconnus.map(({ territoire }) => territoire.facts.nom))];
    reserves.push(`Communes mal connues : ${formatListe(noms)}.`);
  }
  return reserves;
}

/** `12 contrats recensés, dont 3 en cours`; `aucun contrat recensé`. */
export function phraseContrats({
  contrats,
  enVigueur,
}: Pick<CouvertureLieu, 'contrats' | 'enVigueur'>): string {
  if (contrats.length === 0) return 'aucun contrat recensé';
  const recenses = compter(contrats.length, 'contrat recensé', 'contrats recensés');
  if (enVigueur.length === 0) return `${recenses}, aucun en cours`;
  return enVigueur.length === contrats.length
    ? `${recenses}, en cours`
    : `${recenses}, dont ${enVigueur.length} en cours`;
}
