import type {
  Departement,
  Organisation,
  Public,
  Region,
  TermeGlossaire,
  Theme,
} from '#catalogue/model.ts';
import { adresse } from '#site/addresses.ts';
import { collections } from '#site/strings/collections.ts';
import type { Enregistrement } from '../record.types.ts';
import {
  presents,
  SANS_ORIGINE,
  valeursDepartements,
  valeursOrganisations,
  valeursRegions,
  valeursTermes,
} from './commun.ts';

const SEUL = { ...SANS_ORIGINE, corps: [], motsCles: [] } as const;

/** A theme, by its name and by the words that people type. */
export const recordTheme = (theme: Theme): Enregistrement => ({
  ...SEUL,
  url: adresse.theme(theme),
  type: 'theme',
  titre: theme.facts.libelle,
  themes: valeursTermes([theme]),
  resume: theme.facts.definition,
  motsCles: theme.facts.recherche,
});

/** A public, by its name and by the words that people type. */
export const recordPublic = (vise: Public): Enregistrement => ({
  ...SEUL,
  url: adresse.public(vise),
  type: 'theme',
  titre: vise.facts.libelle,
  publics: valeursTermes([vise]),
  resume: vise.facts.definition,
  motsCles: vise.facts.recherche,
});

/** A region: the contracts of its territoires. */
export const recordRegion = (region: Region): Enregistrement => ({
  ...SEUL,
  url: adresse.region(region),
  type: 'lieu',
  titre: region.nom,
  regions: valeursRegions([region]),
  resume: collections.compteContrats(region.contrats.length),
  corps: region.territoires.map(({ facts }) => facts.nom),
  motsCles: region.departements.map(({ nom, code }) => `${nom} ${code}`),
});

/** A département: the contracts of its territoires. */
export const recordDepartement = (departement: Departement): Enregistrement => ({
  ...SEUL,
  url: adresse.departement(departement),
  type: 'lieu',
  titre: `${departement.nom} (${departement.code})`,
  noms: [departement.nom],
  regions: valeursRegions([departement.region]),
  departements: valeursDepartements([departement]),
  resume: collections.compteContrats(departement.contrats.length),
  corps: departement.territoires.map(({ facts }) => facts.nom),
  motsCles: [departement.region.nom],
});

/** Where an organisation takes part. */
function lieuxOrganisation({ participations }: Organisation) {
  const territoires = participations.map(({ contrat }) => contrat.territoire);
  return {
    regions: valeursRegions([...new Set(territoires.flatMap(({ regions }) => regions))]),
    departements: valeursDepartements([
      ...new Set(territoires.flatMap(({ departements }) => departements)),
    ]),
  };
}

/** An organisation and the territoires where it takes part. */
export const recordOrganisation = (organisation: Organisation): Enregistrement => ({
  ...SEUL,
  ...lieuxOrganisation(organisation),
  url: adresse.organisation(organisation),
  type: 'organisation',
  titre: organisation.facts.nom,
  noms: presents([
    organisation.facts.nom,
    organisation.facts.sigle,
    ...organisation.facts.autresNoms,
  ]),
  exemple: organisation.exemple,
  organisations: valeursOrganisations([organisation]),
  corps: [
    ...new Set(organisation.participations.map(({ contrat }) => contrat.territoire.facts.nom)),
  ],
  motsCles: presents([organisation.facts.sigle, ...organisation.facts.autresNoms]),
});

/** A word of the glossary. */
export const recordTerme = (terme: TermeGlossaire): Enregistrement => ({
  ...SEUL,
  url: adresse.terme(terme),
  type: 'terme',
  titre: terme.facts.sigle ? `${terme.facts.terme} (${terme.facts.sigle})` : terme.facts.terme,
  noms: presents([terme.facts.terme, terme.facts.sigle]),
  resume: terme.facts.definition,
  motsCles: terme.facts.motsLies,
});
