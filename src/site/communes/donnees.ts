import type { Catalogue, Contrat, Departement, Organisation, Region } from '#catalogue/model.ts';
import { isEnVigueur, type Statut } from '#domain/contrat/statut.rules.ts';
import type { Commune, CommuneAncienne, Decoupage, Epci } from '#geography/decoupage.types.ts';
import { adresse, PAGES } from '../addresses.ts';
import { formatDate } from '../formats.ts';
import { arsDe } from '../lists.ts';
import { phraseDate, phraseStatut, titreContrat } from '../sentences/contrat.sentences.ts';
import { type Couverture, couverturesParCommune } from './couverture.ts';
import type {
  ArsConcernee,
  ContratDeCommune,
  DonneesDepartement,
  LigneAncienne,
  LigneCommune,
  Moment,
} from './donnees.types.ts';

/** The facts of the communes of every département, by its code. */
export function donneesParDepartement(
  catalogue: Catalogue,
  decoupage: Decoupage,
): ReadonlyMap<string, DonneesDepartement> {
  const couvertures = couverturesParCommune(catalogue.contrats);
  const epciParCommune = new Map(
    [...decoupage.epci.values()].flatMap((epci) =>
      epci.communes.map((code) => [code, epci] as const),
    ),
  );
  const communes = Map.groupBy(decoupage.communes.values(), ({ departement }) => departement);
  const anciennes = Map.groupBy(
    decoupage.anciennes.values(),
    ({ actuelle }) => decoupage.communes.get(actuelle)?.departement ?? '',
  );
  const france = { catalogue, decoupage, couvertures, epciParCommune };
  const departements = catalogue.regions.flatMap((region) => region.departements);
  return new Map(
    departements.map((departement) => [
      departement.code,
      donneesDe(
        departement,
        france,
        communes.get(departement.code) ?? [],
        anciennes.get(departement.code) ?? [],
      ),
    ]),
  );
}

interface France {
  readonly catalogue: Catalogue;
  readonly decoupage: Decoupage;
  readonly couvertures: ReadonlyMap<string, readonly Couverture[]>;
  readonly epciParCommune: ReadonlyMap<string, Epci>;
}

/** Gives each thing a rank the first time that it is named. */
function rangs<T>(): { readonly choses: readonly T[]; readonly de: (chose: T) => number } {
  const parChose = new Map<T, number>();
  const choses: T[] = [];
  const de = (chose: T): number => {
    const connu = parChose.get(chose) ?? choses.push(chose) - 1;
    parChose.set(chose, connu);
    return connu;
  };
  return { choses, de };
}

function donneesDe(
  departement: Departement,
  { catalogue, decoupage, couvertures, epciParCommune }: France,
  communes: readonly Commune[],
  anciennes: readonly CommuneAncienne[],
): DonneesDepartement {
  const { region } = departement;
  const ars = arsDe(catalogue, region);
  const contrats = rangs<Contrat>();
  const epci = rangs<Epci>();
  const triees = communes.toSorted(parCode);
  const lignes = triees.map((commune): LigneCommune => {
    const { code, nom, codesPostaux, population = 0 } = commune;
    const sien = epciParCommune.get(code);
    return [
      code,
      nom,
      codesPostaux.join(' '),
      population,
      sien ? epci.de(sien) : -1,
      ...(couvertures.get(code) ?? []).map(({ contrat, epci: par }) =>
        par ? ([contrats.de(contrat), epci.de(par)] as const) : ([contrats.de(contrat)] as const),
      ),
    ];
  });
  const contratsDe = ({ communes: codes }: Epci) =>
    new Set(
      codes.flatMap((code) =>
        (couvertures.get(code) ?? []).map(({ contrat }) => contrats.de(contrat)),
      ),
    );
  const lignesEpci = epci.choses.map((un) => [un.nom, ...contratsDe(un)] as const);
  const duDepartement = departement.contrats.map(contrats.de);
  const deLaRegion = duDepartement.length > 0 ? [] : region.contrats.map(contrats.de);
  return {
    code: departement.code,
    nom: departement.nom,
    href: adresse.departement(departement),
    liste: adresse.communesDepartement(departement),
    date: formatDate(catalogue.today),
    annee: decoupage.annee,
    region: { nom: region.nom, href: adresse.region(region) },
    ars: ars ? lienArs(ars) : arsSansPage(region),
    contact: catalogue.portail.contact,
    apropos: PAGES.couverture,
    contrats: contrats.choses.map(contratDeCommune),
    duDepartement,
    deLaRegion,
    sansListe: departement.contrats.filter(({ perimetre }) => !perimetre.complet).map(contrats.de),
    epci: lignesEpci,
    communes: lignes,
    anciennes: lignesAnciennes(anciennes, triees),
  };
}

/** The agency has its page only if a contract of the portal names it; its name follows the region's. */
function arsSansPage({ code, nom }: Region): ArsConcernee | undefined {
  // Collectivities have their own health authorities, but for two that Guadeloupe's agency serves.
  if (code === '977' || code === '978') return { nom: 'Agence régionale de santé Guadeloupe' };
  return code.length === 2 ? { nom: `Agence régionale de santé ${nom}` } : undefined;
}

const lienArs = (ars: Organisation) => ({ nom: ars.facts.nom, href: adresse.organisation(ars) });

const parCode = (a: Commune, b: Commune) => (a.code < b.code ? -1 : 1);

function lignesAnciennes(
  anciennes: readonly CommuneAncienne[],
  communes: readonly Commune[],
): LigneAncienne[] {
  const rangParCode = new Map(communes.map(({ code }, rang) => [code, rang]));
  return anciennes.flatMap(
    ({ code, nom, actuelle, codesPostaux = [] }): readonly LigneAncienne[] => {
      const rang = rangParCode.get(actuelle);
      if (rang === undefined || (code === actuelle && communes[rang]?.nom === nom)) return [];
      return [
        codesPostaux.length > 0 ? [code, nom, rang, codesPostaux.join(' ')] : [code, nom, rang],
      ];
    },
  );
}

const MOMENTS: Readonly<Partial<Record<Statut, Moment>>> = {
  preparation: 'preparation',
  protocole: 'preparation',
  inconnu: 'incertain',
};

function contratDeCommune(contrat: Contrat): ContratDeCommune {
  const sources = contrat.sources.length > 0 ? contrat.sources : contrat.territoire.facts.sources;
  // One that the reader can open, if there is one.
  const source = sources.find(({ url }) => url !== undefined) ?? sources[0];
  return {
    territoire: contrat.territoire.id,
    nomTerritoire: contrat.territoire.facts.nom,
    titre: titreContrat(contrat),
    href: adresse.contrat(contrat),
    moment: isEnVigueur(contrat.statut) ? 'en-vigueur' : (MOMENTS[contrat.statut] ?? 'passe'),
    statut: phraseStatut(contrat),
    date: phraseDate(contrat),
    source: source && { nom: source.titre, href: source.url },
  };
}
