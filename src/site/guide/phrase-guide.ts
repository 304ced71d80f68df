import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { adresse, adresseAbsolue, PAGES } from '../addresses.ts';

/** More addresses than this are not read. */
const MONTREES = 6;

/**
 * Where the guide explains the anomalies of a report: one address a code, in the order of the report.
 * @returns lines for a terminal; empty when there is no anomaly
 */
export function phraseGuide(anomalies: readonly Pick<Anomalie, 'code'>[]): string {
  const codes = [...new Set(anomalies.map(({ code }) => code))];
  if (codes.length === 0) return '';
  const lignes = codes.slice(0, MONTREES).map((code) => `  ${adresseAbsolue(adresse.anomalie(code))}`);
  const reste = codes.length > MONTREES ? [`  et les autres : ${adresseAbsolue(PAGES.anomalies)}`] : [];
  return [
    'Ce que chaque code veut dire, avec un exemple corrigé :',
    ...lignes,
    ...reste,
    'Le portail n’est pas ouvert ? Les mêmes pages sont dans content/guide/anomalies/, un fichier par code.',
  ].join('\n');
}
