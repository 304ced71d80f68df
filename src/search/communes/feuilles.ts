import type { CommuneIndexee, Fiches, NomAncien } from './commune.types.ts';
import { entreesDuNom, feuilleDuCode, motsDuNom, PREFIXE_SAINT } from './nom-commune.ts';

/**
 * Names on one sheet, at most: some 10 kB compressed. A fuller sheet is parted by the next letter,
 * and keeps for itself only what a person who has typed no more can be looking for.
 */
const NOMS_PAR_FEUILLE = 600;
/** Most populated communes kept on a sheet that was parted. */
const PLUS_PEUPLEES = 40;
/** What is typed before anything tells which saint: the best known ones answer. */
const SAINT_SEUL = 'saint';
/** Letters of the shortest keys. */
const LETTRES = 2;

/** A name and the commune that it leads to. */
interface Nom {
  readonly commune: CommuneIndexee;
  readonly ancien?: NomAncien;
}

/** The sheets of the index by key: beginnings of names, and of postcodes and INSEE codes. */
export function buildFeuilles({ communes, anciens }: Fiches): ReadonlyMap<string, Fiches> {
  const noms: Nom[] = [
    ...communes.map((commune) => ({ commune })),
    ...anciens.map((ancien) => ({ commune: ancien.commune, ancien })),
  ];
  const parMot = grouper(noms, ({ commune, ancien }) =>
    entreesDuNom(motsDuNom((ancien ?? commune).nom)),
  );
  const saints = [...parMot]
    .filter(([mot]) => mot.startsWith(PREFIXE_SAINT))
    .flatMap(([, liste]) => liste);
  if (saints.length > 0) parMot.set(SAINT_SEUL, lesPlusPeuplees(saints));
  const parCle = new Map<string, [string, Nom[]][]>();
  for (const entree of parMot) ajouter(parCle, debut(entree[0], LETTRES), entree);
  const feuilles = new Map<string, Fiches>();
  for (const [cle, mots] of parCle) poser(feuilles, cle, mots);
  for (const [cle, liste] of grouper(noms, feuillesDesCodes)) feuilles.set(cle, enFiches(liste));
  return feuilles;
}

/** Beginning of a word, the prefix of saints apart. */
const debut = (mot: string, lettres: number): string =>
  mot.slice(0, lettres + (mot.startsWith(PREFIXE_SAINT) ? PREFIXE_SAINT.length : 0));

function poser(feuilles: Map<string, Fiches>, cle: string, mots: readonly [string, Nom[]][]): void {
  const noms = [...new Set(mots.flatMap(([, liste]) => liste))];
  if (noms.length <= NOMS_PAR_FEUILLE) {
    feuilles.set(cle, enFiches(noms));
    return;
  }
  const entiers = mots.filter(([mot]) => mot === cle).flatMap(([, liste]) => liste);
  feuilles.set(cle, enFiches([...new Set([...entiers, ...lesPlusPeuplees(noms)])]));
  const suites = new Map<string, [string, Nom[]][]>();
  for (const [mot, liste] of mots)
    if (mot !== cle) ajouter(suites, mot.slice(0, cle.length + 1), [mot, liste]);
  for (const [suite, reste] of suites) poser(feuilles, suite, reste);
}

const lesPlusPeuplees = (noms: readonly Nom[]): Nom[] =>
  noms
    .filter(({ ancien }) => ancien === undefined)
    .sort((a, b) => (b.commune.population ?? 0) - (a.commune.population ?? 0))
    .slice(0, PLUS_PEUPLEES);

/** A postcode may belong to communes of two départements: its own beginning decides, not theirs. */
const feuillesDesCodes = ({ commune, ancien }: Nom): readonly string[] => {
  const { code, codesPostaux } = ancien ?? commune;
  return [...new Set([code, ...codesPostaux].flatMap((un) => feuilleDuCode(un) ?? []))];
};

const enFiches = (noms: readonly Nom[]): Fiches => ({
  communes: noms.flatMap(({ commune, ancien }) => (ancien ? [] : commune)),
  anciens: noms.flatMap(({ ancien }) => ancien ?? []),
});

function grouper(noms: readonly Nom[], cles: (nom: Nom) => readonly string[]): Map<string, Nom[]> {
  const groupes = new Map<string, Nom[]>();
  for (const nom of noms) for (const cle of cles(nom)) ajouter(groupes, cle, nom);
  return groupes;
}

function ajouter<T>(groupes: Map<string, T[]>, cle: string, chose: T): void {
  const groupe = groupes.get(cle);
  if (groupe) groupe.push(chose);
  else groupes.set(cle, [chose]);
}
