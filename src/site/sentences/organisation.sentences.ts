import type { Organisation, Participation } from '#catalogue/model.ts';
import { compter, formatListe } from '../formats.ts';
import { T } from '../strings/index.ts';

/** Name of an organisation with its sigle. */
export const nomOrganisation = ({ facts }: Organisation): string =>
  facts.sigle && !facts.nom.includes(facts.sigle) ? `${facts.nom} (${facts.sigle})` : facts.nom;

/** What it does in a contract: `porte et signe`, `signe et pilote des actions`. */
export const phraseRoles = ({ roles }: Participation): string =>
  formatListe(roles.map((role) => T.collections.organisations.roles[role]));

/** One sentence about an organisation for search engines. */
export const descriptionOrganisation = (organisation: Organisation): string =>
  `${nomOrganisation(organisation)} : les contrats locaux de santé auxquels elle prend part (${compter(organisation.participations.length, 'contrat recensé', 'contrats recensés')}).`;
