import type { Axe } from '#catalogue/model.ts';
import { titreContrat } from './contrat.sentences.ts';

/** `Axe 2 : Prévention et promotion de la santé`. */
export const nomAxe = ({ numero, facts }: Axe): string => `Axe ${numero} : ${facts.titre}`;

/** Unique title of an axe's page. */
export const titreAxe = (axe: Axe): string => `${nomAxe(axe)} · ${titreContrat(axe.contrat)}`;

/** One sentence about an axe for search engines. */
export function descriptionAxe(axe: Axe): string {
  const objectifs = axe.facts.objectifs.slice(0, 3).join(' ; ');
  return `${nomAxe(axe)}, ${axe.contrat.facts.titre}.${objectifs ? ` ${objectifs}.` : ''}`;
}
