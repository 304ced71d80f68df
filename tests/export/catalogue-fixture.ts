import { axeSchema } from '#domain/axe/axe.schema.ts';
import { annexeSchema } from '#domain/annexe/annexe.schema.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { ficheSchema } from '#domain/fiche/fiche.schema.ts';
import { organisationSchema } from '#domain/organisation/organisation.schema.ts';
import type { PortailFacts } from '#domain/portail/portail.schema.ts';
import { territoireSchema } from '#domain/territoire/territoire.schema.ts';
import { termeVocabulaireSchema } from '#domain/vocabulaire/vocabulaire.schema.ts';
import type {
  Annexe,
  Axe,
  Catalogue,
  Contrat,
  Departement,
  Fiche,
  Organisation,
  Perimetre,
  Region,
  Territoire,
  Theme,
} from '#catalogue/model.ts';

/*
 * A joined catalogue made by hand: one territoire with two contracts, one fictitious contract.
 * The objects refer to each other, so they are made first and completed next.
 */

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const region: Mutable<Region> = {
  code: '84',
  slug: 'auvergne-rhone-alpes',
  nom: 'Auvergne-Rhône-Alpes',
  nombreCommunes: 4028,
  population: 8_200_000,
  departements: [],
  territoires: [],
  contrats: [],
};
const ain: Mutable<Departement> = {
  code: '01',
  slug: 'ain',
  nom: 'Ain',
  nombreCommunes: 391,
  population: 680_000,
  region,
  territoires: [],
  contrats: [],
};

const commune = (code: string, nom: string, population: number) => ({
  code,
  nom,
  departement: '01',
  region: '84',
  codesPostaux: ['01500'],
  population,
});
const amberieu = commune('01004', 'Ambérieu-en-Bugey', 15000);
const ambutrix = commune('01008', 'Ambutrix', 780);
const epci = { siren: '240100883', nom: 'CC de la Plaine de l’Ain', communes: ['01004', '01008'] };
const perimetre: Perimetre = {
  communes: [amberieu, ambutrix],
  epci: [epci],
  nonResolus: [],
  complet: true,
  population: 15780,
};

const theme: Mutable<Theme> = {
  id: 'sante-mentale',
  facts: termeVocabulaireSchema.parse({ libelle: 'Santé mentale' }),
  contrats: [],
  axes: [],
  fiches: [],
};

const makeTerritoire = (id: string, exemple: boolean): Mutable<Territoire> => ({
  id,
  exemple,
  facts: territoireSchema.parse({
    nom: exemple ? 'Pays fictif' : 'Plaine de l’Ain',
    nature: 'communaute-de-communes',
    porteur: { nom: 'Communauté de communes', nature: 'communaute-de-communes' },
    regions: ['84'],
    departements: ['01'],
    perimetre: { communes: ['01004'], epci: ['240100883'] },
    superficieKm2: { valeur: 713.5, source: 's1' },
    sources: [
      { id: 's1', titre: 'Page du contrat', url: 'https://www.exemple.fr/cls' },
      { id: 's2', titre: 'Délibération', document: 'deliberation-2022.pdf' },
    ],
  }),
  regions: [region],
  departements: [ain],
  perimetre,
  contrats: [],
  contratPrincipal: undefined,
});

const makeContrat = (territoire: Territoire, slug: string, faits: object): Mutable<Contrat> => {
  const facts = contratSchema.parse({
    titre: 'Contrat local de santé',
    nature: 'contrat',
    verifieLe: '2026-11-22',
    sources: ['s1', 's2'],
    ...faits,
  });
  return {
    id: `${territoire.id}/${slug}`,
    slug,
    facts,
    exemple: facts.exemple ?? false,
    territoire,
    statut: 'en-cours',
    echeance: undefined,
    predecesseur: undefined,
    successeur: undefined,
    modifie: undefined,
    perimetre,
    signataires: [],
    axes: [],
    fiches: [],
    annexes: [],
    actualites: [],
    themes: [theme],
    publics: [],
    sources: territoire.facts.sources,
    texte: '## Présentation',
  };
};

const organisation = (id: string, exemple: boolean): Mutable<Organisation> => ({
  id,
  exemple,
  facts: organisationSchema.parse({ nom: `Organisation ${id}`, nature: 'ars' }),
  participations: [],
});

const fill = (contrat: Mutable<Contrat>, signataire: Organisation): void => {
  const axe: Mutable<Axe> = {
    id: `${contrat.id}/1`,
    numero: 1,
    facts: axeSchema.parse({ titre: 'Accès aux soins', objectifs: ['Former', 'Accueillir'] }),
    contrat,
    fiches: [],
    themes: [theme],
    texte: '',
  };
  const fiche: Fiche = {
    id: `${contrat.id}/1-2`,
    slug: '1-2',
    code: '1.2',
    facts: ficheSchema.parse({ titre: '=1+1', axe: 1, sources: ['s2'] }),
    contrat,
    axe,
    pilotes: [{ nom: 'ARS', organisation: signataire }, { nom: 'Une association' }],
    partenaires: [],
    themes: [theme],
    publics: [],
    leviers: [],
    texte: 'Ce que fait l’action.',
  };
  const annexe: Annexe = {
    id: `${contrat.id}/synthese`,
    slug: 'synthese',
    facts: annexeSchema.parse({ titre: 'Synthèse', type: 'synthese', fichier: 'synthese.pdf' }),
    contrat,
    source: contrat.sources[0],
    document: undefined,
    fichierPublie: true,
    fichier: {
      chemin: 'synthese.pdf',
      nom: 'synthese.pdf',
      octets: 1234,
      sha256: 'ab',
      type: 'application/pdf',
    },
  };
  axe.fiches = [fiche];
  contrat.axes = [axe];
  contrat.fiches = [fiche];
  contrat.annexes = [annexe];
  contrat.signataires = [
    { nom: 'ARS', nature: 'ars', organisation: signataire, attendu: false },
    { nom: '@ville', attendu: true },
  ];
};

/** The fixture: `plaine-de-l-ain/2015`, then `plaine-de-l-ain/2022` in full, and the fictitious `pays-fictif/2025`. */
export function fixtureCatalogue(): Catalogue {
  const ars = organisation('ars', false);
  const inventee = organisation('inventee', true);
  const plaine = makeTerritoire('plaine-de-l-ain', false);
  const fictif = makeTerritoire('pays-fictif', true);
  const ancien = makeContrat(plaine, '2015', {});
  const recent = makeContrat(plaine, '2022', {
    signature: { date: '2022-10' },
    duree: { annees: 2.5 },
    nombreFiches: 12,
  });
  const exemple = makeContrat(fictif, '2025', { exemple: true });
  fill(recent, ars);
  fill(exemple, inventee);
  ancien.successeur = recent;
  recent.predecesseur = ancien;
  plaine.contrats = [ancien, recent];
  plaine.contratPrincipal = recent;
  fictif.contrats = [exemple];
  ars.participations = [recent, exemple].map((contrat) => ({
    contrat,
    roles: ['signataire', 'pilote'],
    fiches: contrat.fiches,
  }));
  inventee.participations = [{ contrat: exemple, roles: ['signataire'], fiches: [] }];
  return {
    portail: { nom: 'Portail d’essai' } as PortailFacts,
    today: '2026-11-22',
    anneeDecoupage: 2026,
    anneePopulation: 2023,
    territoires: [plaine],
    contrats: [ancien, recent],
    exemples: [exemple],
    regions: [region],
    organisations: [ars, inventee],
    themes: [theme],
    publics: [],
    leviers: [],
    glossaire: [],
    synonymes: [],
  };
}
