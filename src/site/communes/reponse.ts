import type {
  ArsConcernee,
  ContratDeCommune,
  DonneesDepartement,
  LienNomme,
  LigneCouverture,
  Moment,
} from './donnees.types.ts';

/** A contract that covers the commune, with what says so. */
export interface ContratCouvrant extends ContratDeCommune {
  /** Intercommunality through which it covers; undefined when it names the commune. */
  readonly epci?: string | undefined;
}

/** Contracts near a commune that none covers, and what makes them near. */
export interface Voisinage {
  readonly de: 'epci' | 'departement' | 'region';
  readonly contrats: readonly ContratDeCommune[];
}

/** All that the portal can say of one commune. */
export interface ReponseCommune {
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  readonly population?: number | undefined;
  readonly epci?: string | undefined;
  /** Communes that it absorbed. */
  readonly anciennes: readonly string[];
  readonly contrats: Readonly<Record<Moment, readonly ContratCouvrant[]>>;
  /** Undefined when a contract covers the commune. */
  readonly voisinage?: Voisinage | undefined;
  /** Contracts of the département that may cover it: their communes are not all known. */
  readonly incertains: readonly ContratDeCommune[];
  readonly departement: LienNomme & { readonly code: string; readonly liste: string };
  readonly region: LienNomme;
  readonly ars?: ArsConcernee | undefined;
  readonly date: string;
  readonly annee: number;
  readonly contact: string;
  readonly apropos: string;
}

/** The answer for a commune of the département; undefined when it has none of this code. */
export function repondreCommune(
  donnees: DonneesDepartement,
  code: string,
): ReponseCommune | undefined {
  const rang = donnees.communes.findIndex(([insee]) => insee === code);
  const ligne = donnees.communes[rang];
  if (!ligne) return undefined;
  const [, nom, codesPostaux, population, rangEpci, ...couvertures] = ligne;
  const couvrants = couvrantsDe(donnees, couvertures);
  const { region, ars, date, annee, contact, apropos } = donnees;
  const incertains = contratsDe(donnees, donnees.sansListe).filter(
    ({ moment, href }) =>
      moment !== 'passe' && !couvrants.some((couvrant) => couvrant.href === href),
  );
  return {
    code,
    nom,
    codesPostaux: codesPostaux === '' ? [] : codesPostaux.split(' '),
    population: population === 0 ? undefined : population,
    epci: donnees.epci[rangEpci]?.[0],
    anciennes: anciennesDe(donnees, rang),
    contrats: parMoment(couvrants),
    voisinage: couvrants.length > 0 ? undefined : voisinageDe(donnees, rangEpci, incertains),
    incertains,
    departement: { nom: donnees.nom, href: donnees.href, code: donnees.code, liste: donnees.liste },
    region,
    ars,
    date,
    annee,
    contact,
    apropos,
  };
}

/** The answers for the communes of a département that a recorded contract covers. */
export const reponsesCouvertes = (donnees: DonneesDepartement): ReponseCommune[] =>
  donnees.communes.flatMap(([code, , , , , ...couvertures]) =>
    couvertures.length > 0 ? (repondreCommune(donnees, code) ?? []) : [],
  );

/** Code of the commune of today, for that of a merged commune or of an arrondissement. */
export function communeActuelle(
  { communes, anciennes }: DonneesDepartement,
  code: string,
): string | undefined {
  const rang = anciennes.find(([ancien]) => ancien === code)?.[2];
  return rang === undefined ? undefined : communes[rang]?.[0];
}

/** Arrondissements, which have postcodes, are parts of a city and no former communes. */
const anciennesDe = (donnees: DonneesDepartement, rang: number): string[] => [
  ...new Set(
    donnees.anciennes
      .filter(([, , commune, codesPostaux]) => commune === rang && codesPostaux === undefined)
      .map(([, ancien]) => ancien)
      .filter((ancien) => ancien !== donnees.communes[rang]?.[1])
      .sort(),
  ),
];

const contratsDe = ({ contrats }: DonneesDepartement, rangs: readonly number[]) =>
  rangs.flatMap((rang) => contrats[rang] ?? []);

function couvrantsDe(
  donnees: DonneesDepartement,
  couvertures: readonly LigneCouverture[],
): ContratCouvrant[] {
  return couvertures.flatMap(([rang, epci]) =>
    contratsDe(donnees, [rang]).map((contrat) => ({
      ...contrat,
      epci: epci === undefined ? undefined : donnees.epci[epci]?.[0],
    })),
  );
}

const parMoment = (contrats: readonly ContratCouvrant[]): ReponseCommune['contrats'] => {
  const du = (moment: Moment) => contrats.filter((contrat) => contrat.moment === moment);
  return {
    'en-vigueur': du('en-vigueur'),
    preparation: du('preparation'),
    incertain: du('incertain'),
    passe: du('passe'),
  };
};

/** The nearest contracts: of the same intercommunality, else of the département, else of the region. */
function voisinageDe(
  donnees: DonneesDepartement,
  rangEpci: number,
  incertains: readonly ContratDeCommune[],
): Voisinage | undefined {
  const [, ...deLepci] = donnees.epci[rangEpci] ?? [''];
  const cercles: readonly (readonly [Voisinage['de'], readonly number[]])[] = [
    ['epci', deLepci],
    ['departement', donnees.duDepartement],
    ['region', donnees.deLaRegion],
  ];
  for (const [de, rangs] of cercles) {
    // Those that may cover the commune itself are told apart.
    const contrats = contratsDe(donnees, rangs).filter((contrat) => !incertains.includes(contrat));
    if (contrats.length > 0) return { de, contrats: Object.values(parMoment(contrats)).flat() };
  }
  return undefined;
}
