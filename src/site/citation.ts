import type { Contrat } from '#catalogue/model.ts';
import type { Jour } from '#domain/date/date.rules.ts';
import { formatDate } from './formats.ts';

/**
 * Short bibliographic reference of a contract's page (form of ISO 690): portal, title, date of
 * verification, address.
 */
export const citationContrat = (contrat: Contrat, portail: string, adresse: string, verifieLe: Jour): string =>
  `${portail}. ${contrat.facts.titre}${contrat.exemple ? ' (exemple fictif)' : ''} [en ligne]. Page vérifiée le ${formatDate(verifieLe)}. Disponible à l’adresse : ${adresse}`;
