import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type {
  Commune,
  CommuneAncienne,
  Decoupage,
  DepartementOfficiel,
  Epci,
  RegionOfficielle,
} from './decoupage.types.ts';

/* Shapes of the JSON files of @etalab/decoupage-administratif, reduced to what is read here. */
interface LigneCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly region: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  readonly chefLieu?: string;
  readonly commune?: string;
  readonly anciensCodes?: readonly string[];
}
interface LigneEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

const PAQUET = '@etalab/decoupage-administratif';

/** Version 6 of the package describes France on 1 January 2026; each later major version, a year more. */
const ANNEE_VERSION_0 = 2020;

let memoire: Decoupage | undefined;

/** The official division of France, read once: some 35,000 communes, their EPCI, départements and regions. */
export function loadDecoupage(): Decoupage {
  memoire ??= readDecoupage();
  return memoire;
}

function readDecoupage(): Decoupage {
  // Resolved from the project's root, because a bundled page has no place of its own on disk.
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  const read = <T>(fichier: string): T =>
    JSON.parse(readFileSync(resolve(`${PAQUET}/${fichier}`), 'utf8')) as T;
  const lignes = read<LigneCommune[]>('data/communes.json');
  const epci = [...read<LigneEpci[]>('data/epci.json'), ...read<LigneEpci[]>('data/ept.json')];
  return {
    annee: ANNEE_VERSION_0 + Number.parseInt(read<{ version: string }>('package.json').version, 10),
    communes: byCode(lignes.filter((ligne) => ligne.type === 'commune-actuelle').map(toCommune)),
    anciennes: new Map([
      ...readSupprimees(lignes),
      ...byCode(lignes.filter((ligne) => ligne.type !== 'commune-actuelle').map(toAncienne)),
    ]),
    epci: new Map(epci.map((ligne) => [ligne.code, toEpci(ligne)])),
    departements: byCode(
      read<DepartementOfficiel[]>('data/departements.json').map(({ code, nom, region }) => ({
        code,
        nom: typographie(nom),
        region,
      })),
    ),
    regions: byCode(
      read<RegionOfficielle[]>('data/regions.json').map(({ code, nom }) => ({
        code,
        nom: typographie(nom),
      })),
    ),
  };
}

/**
 * Communes that a merger left without even a delegated one: the dataset keeps their codes, not their
 * names, which people still use (Bellegarde-sur-Valserine). Names as the dataset of 2018 had them.
 */
function readSupprimees(lignes: readonly LigneCommune[]): ReadonlyMap<string, CommuneAncienne> {
  const fichier = join(process.cwd(), 'src/geography/communes-supprimees.csv');
  const noms = new Map(
    readFileSync(fichier, 'utf8')
      .split('\n')
      .map((ligne) => ligne.split(';') as [code: string, nom: string]),
  );
  return byCode(
    lignes
      .filter(({ type }) => type === 'commune-actuelle')
      .flatMap(({ code: actuelle, anciensCodes = [] }) =>
        anciensCodes.flatMap((code) => {
          const nom = noms.get(code);
          return nom === undefined ? [] : [{ code, nom: typographie(nom), actuelle }];
        }),
      ),
  );
}

const byCode = <T extends { readonly code: string }>(
  choses: readonly T[],
): ReadonlyMap<string, T> => new Map(choses.map((chose) => [chose.code, chose]));

/** The dataset writes straight apostrophes; the portal shows typographic ones everywhere. */
const typographie = (nom: string) => nom.replaceAll("'", '’');

const toCommune = ({
  code,
  nom,
  departement,
  region,
  codesPostaux = [],
  population,
}: LigneCommune): Commune => ({
  code,
  nom: typographie(nom),
  departement,
  region,
  codesPostaux,
  population,
});

const toAncienne = ({
  code,
  nom,
  chefLieu,
  commune,
  codesPostaux,
}: LigneCommune): CommuneAncienne => ({
  code,
  nom: typographie(nom),
  actuelle: chefLieu ?? commune ?? '',
  codesPostaux,
});

const toEpci = ({ code, nom, membres }: LigneEpci): Epci => ({
  siren: code,
  nom: typographie(nom),
  communes: membres.map((membre) => membre.code),
});
