import { minuscule } from '#site/formats.ts';
import type { Ligne, Table } from '../table.ts';

/** `Axe · Pays d’Apt · contrat de 2014 · échu`; a territoire is not said twice. */
export function phraseOrigine(
  { facettes }: Table,
  { type, territoire, contrat, valeurs }: Ligne,
  genre: string,
): string {
  const rang = facettes.findIndex(({ cle }) => cle === 'statut');
  const statut = facettes[rang]?.valeurs[valeurs[rang]?.[0] ?? -1]?.libelle ?? '';
  return [genre, type === 'territoire' ? '' : territoire, contrat, minuscule(statut)]
    .filter(Boolean)
    .join(' · ');
}
