import type { Axe } from '#catalogue/model.ts';
import { titreContrat } from './contrat.sentences.ts';

/** Whether the number of an axe is the contract's own: in a partial list, it is only our order. */
export const isNumeroConnu = ({ contrat }: Axe): boolean => contrat.facts.axesIncomplets !== true;

/** `Axe 2 : Prévention et promotion de la santé`, without the number when it is not known. */
export const nomAxe = (axe: Axe): string =>
  isNumeroConnu(axe) ? `Axe ${axe.numero} : ${axe.facts.titre}` : `Axe : ${axe.facts.titre}`;

/** Unique title of an axe's page. */
export const titreAxe = (axe: Axe): string => `${nomAxe(axe)} · ${titreContrat(axe.contrat)}`;

/** One sentence about an axe for search engines. */
export function descriptionAxe(axe: Axe): string {
  const objectifs = axe.facts.objectifs.slice(0, 3).join(' ; ');
  return `${nomAxe(axe)}, ${axe.contrat.facts.titre}.${objectifs ? ` ${objectifs}.` : ''}`;
}
