import type {
  OrganisationCiteeFacts,
  SignataireFacts,
} from '#domain/organisation/organisation.schema.ts';
import type { Entrees } from '../entries.ts';
import type {
  Contrat,
  Fiche,
  Organisation,
  OrganisationCitee,
  Role,
  Signataire,
} from '../model.ts';
import { compareTexts } from './collate.ts';
import { byId, type Draft } from './draft.ts';

/** Organisations by identifier. */
export type Organisations = ReadonlyMap<string, Draft<Organisation>>;

const ROLES: readonly Role[] = ['porteur', 'signataire', 'pilote', 'partenaire'];

/** Organisations that take part in nothing yet, in alphabetical order. */
export const joinOrganisations = (entrees: Entrees): Organisations =>
  byId(
    entrees.organisations
      .map(({ id, data }): Draft<Organisation> => ({
        id,
        facts: data,
        exemple: data.exemple === true,
        participations: [],
      }))
      .sort((a, b) => compareTexts(a.facts.nom, b.facts.nom)),
  );

/** An organisation as a file names it: the file's words win, the shared list completes them. */
export function toCitee(
  facts: OrganisationCiteeFacts,
  organisations: Organisations,
): OrganisationCitee {
  const organisation =
    facts.organisation === undefined ? undefined : organisations.get(facts.organisation);
  return {
    nom: facts.nom ?? organisation?.facts.nom ?? '',
    nature: facts.nature ?? organisation?.facts.nature,
    organisation,
  };
}

/** A signatory, with the person who signed on that day. */
export const toSignataire = (facts: SignataireFacts, organisations: Organisations): Signataire => ({
  ...toCitee(facts, organisations),
  personne: facts.personne,
  fonction: facts.fonction,
  attendu: facts.attendu === true,
});

/**
 * Tells each organisation the contracts in which it takes part. A signature that is only expected is not
 * one, and a real organisation is not credited with a fictitious contract.
 */
export function addParticipations(
  organisations: Organisations,
  contrats: readonly Contrat[],
): void {
  for (const contrat of contrats) {
    for (const [organisation, { roles, fiches }] of participationsOf(contrat)) {
      const draft = organisations.get(organisation.id);
      if (!draft || (contrat.exemple && !draft.exemple)) continue;
      draft.participations.push({
        contrat,
        roles: ROLES.filter((role) => roles.has(role)),
        fiches: contrat.fiches.filter((fiche) => fiches.has(fiche)),
      });
    }
  }
}

interface Part {
  readonly roles: Set<Role>;
  readonly fiches: Set<Fiche>;
}

function participationsOf(contrat: Contrat): Map<Organisation, Part> {
  const parts = new Map<Organisation, Part>();
  const add = (role: Role, organisation: Organisation | undefined, fiche?: Fiche) => {
    if (!organisation) return;
    const part = parts.get(organisation) ?? { roles: new Set(), fiches: new Set() };
    parts.set(organisation, part);
    part.roles.add(role);
    if (fiche) part.fiches.add(fiche);
  };
  add('porteur', contrat.territoire.porteur);
  for (const signataire of contrat.signataires)
    if (!signataire.attendu) add('signataire', signataire.organisation);
  for (const fiche of contrat.fiches) {
    for (const { organisation } of fiche.pilotes) add('pilote', organisation, fiche);
    for (const { organisation } of fiche.partenaires) add('partenaire', organisation, fiche);
  }
  return parts;
}
