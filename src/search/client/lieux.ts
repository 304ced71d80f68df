import { adresse } from '#site/addresses.ts';
import type { CommuneTrouvee } from '../communes/commune.types.ts';
import type { LecteurCommunes } from '../communes/lecteur.ts';
import { ecrireEtat, type Etat } from '../etat.ts';
import type { Ligne, Table } from '../table.ts';
import { normaliserPourIndex } from '../texte/index-text.ts';
import { plier } from '../texte/mot.ts';
import { isMotVide } from '../texte/mots-vides.ts';
import { racinesPleines } from '../texte/requete.ts';
import { lireUnites } from '../texte/unites.ts';
import type { Langue } from './langue.ts';
import type { LieuLu } from './reponse.types.ts';

/** Words of a query that name a place, and what is there. */
export interface LieuTrouve extends LieuLu {
  /** Ranks of its first word, and of the word after its last. */
  readonly debut: number;
  readonly fin: number;
  /** True for what belongs to a territoire that covers it. */
  readonly couvre: (ligne: Ligne) => boolean;
}

/** Words of the longest names of communes. */
const MOTS_MAXIMUM = 7;
/** Communes of one name or one postcode that are told apart. */
const HOMONYMES_MAXIMUM = 4;
const LETTRES_MINIMUM = 3;
const NOM_COURT = 4;
const FACETTES_DE_LIEU = ['region', 'departement'] as const;

/** What places are read with. */
export interface Lieux {
  readonly communes: Pick<LecteurCommunes, 'exactes'>;
  readonly langue: Pick<Langue, 'vocabulaire' | 'reperer'>;
  readonly table: Table;
}

/** Reads the names of places in the words of a query, the longest first. */
export async function lireLieux(
  mots: readonly string[],
  lieux: Lieux,
): Promise<readonly LieuTrouve[]> {
  for (let longueur = Math.min(mots.length, MOTS_MAXIMUM); longueur > 0; longueur--)
    for (let debut = 0; debut + longueur <= mots.length; debut++) {
      const morceau = mots.slice(debut, debut + longueur).map(sansPreposition);
      if (!(await peutNommer(morceau, mots.length, lieux.langue))) continue;
      const place = { saisi: morceau.join(' '), debut, fin: debut + longueur };
      const trouves = await nommer(place, lieux);
      const couverts = trouves.some(({ territoires }) => territoires.length > 0);
      if (couverts || (trouves.length > 0 && isNomSur(place.saisi, longueur === mots.length)))
        return trouves;
    }
  return [];
}

/** « d’Apt » → « Apt », at the head of a name only. */
const sansPreposition = (mot: string, rang: number): string =>
  rang === 0 ? mot.replace(/^(?:d|j|qu|jusqu)'/i, '') : mot;

/**
 * Many communes are named like things (« Tours », « La Garde »): words that the corpus writes in lower
 * case name a place only when they are typed with a capital, or when they are the whole query.
 */
async function peutNommer(
  morceau: readonly string[],
  nombre: number,
  { vocabulaire, reperer }: Pick<Langue, 'vocabulaire' | 'reperer'>,
): Promise<boolean> {
  const pleins = morceau.filter((mot) => !isMotVide(mot, { premier: true }));
  if (pleins.length === 0 || plier(morceau.join('')).length < LETTRES_MINIMUM) return false;
  if (isMotVide(morceau.at(-1) ?? '', { premier: true })) return false;
  // « ARS » is an agency before it is a village.
  if (reperer(racinesPleines(morceau.join(' '))).length > 0) return false;
  if (pleins.some((mot) => /^\d{5}$|^2[ab]\d{3}$/i.test(mot))) return morceau.length === 1;
  if (pleins.every((mot) => /^\d+$/.test(mot))) return false;
  if (nombre > 1 && pleins.every((mot) => mot !== mot.toLowerCase())) return true;
  if (morceau.length === nombre) return true;
  const formes = await Promise.all(
    pleins
      .flatMap((mot) => lireUnites(normaliserPourIndex(mot)))
      .map(async ({ racine }) => (await vocabulaire.trouver(racine))?.forme ?? 'Inconnu'),
  );
  return formes.some((forme) => forme !== forme.toLowerCase());
}

/** Nothing covers it: in a longer query, a short word in lower case is not taken for its name. */
const isNomSur = (saisi: string, entier: boolean): boolean =>
  entier || saisi.length > NOM_COURT || saisi !== saisi.toLowerCase();

type Place = Pick<LieuTrouve, 'saisi' | 'debut' | 'fin'>;

async function nommer(place: Place, { communes, table }: Lieux): Promise<readonly LieuTrouve[]> {
  const connus = [...lireTerritoires(place, table), ...lireFacettes(place, table)];
  const trouvees = await communes.exactes(place.saisi);
  const couvertes = trouvees.filter(({ territoires }) => territoires.length > 0);
  const retenues = couvertes.length > 0 || connus.length > 0 ? couvertes : trouvees;
  return [
    ...connus,
    ...retenues.slice(0, HOMONYMES_MAXIMUM).map((commune) => enLieu(place, commune)),
  ];
}

function enLieu(place: Place, { nom, departement, href, territoires }: CommuneTrouvee): LieuTrouve {
  const noms = territoires.map((territoire) => territoire.nom);
  return {
    ...place,
    nom: `${nom} (${departement})`,
    href,
    territoires: noms,
    couvre: ({ territoire }) => noms.includes(territoire),
  };
}

/** A territoire by its whole name, what is in brackets aside. */
const lireTerritoires = (place: Place, table: Table): readonly LieuTrouve[] =>
  (territoiresParCle(table).get(cleDeNom(place.saisi)) ?? []).map(({ id, nom }) => ({
    ...place,
    nom,
    href: adresse.territoire({ id }),
    territoires: [nom],
    couvre: ({ territoire }) => territoire === nom,
  }));

type NomsParCle = ReadonlyMap<string, readonly { readonly id: string; readonly nom: string }[]>;

const noms = new WeakMap<Table, NomsParCle>();

/** Territoires of a table by their names, read once. */
function territoiresParCle(table: Table): NomsParCle {
  const connus = noms.get(table);
  if (connus) return connus;
  const ids = new Map(
    table.lignes.map(({ territoire, groupe }) => [territoire, groupe.split('/', 1)[0] ?? '']),
  );
  const territoires = [...ids].flatMap(([nom, id]) => (nom && id ? [{ id, nom }] : []));
  const lus = Map.groupBy(territoires, ({ nom }) => cleDeNom(nom.replace(/ \(.*\)$/, '')));
  noms.set(table, lus);
  return lus;
}

/** A region or a département is a value of a filter: its link is the same search, filtered. */
function lireFacettes(place: Place, { facettes }: Table): readonly LieuTrouve[] {
  const cherche = cleDeNom(place.saisi);
  return FACETTES_DE_LIEU.flatMap((cle) => {
    const rang = facettes.findIndex((facette) => facette.cle === cle);
    const valeurs = facettes[rang]?.valeurs ?? [];
    return valeurs.flatMap(({ id, libelle }, position) => {
      if (cleDeNom(libelle.replace(/ \(.*\)$/, '')) !== cherche) return [];
      const href = ecrireEtat({ ...SANS_MOT, selection: { [cle]: [id] } });
      const couvre = (ligne: Ligne) => (ligne.valeurs[rang] ?? []).includes(position);
      return [{ ...place, nom: libelle, href, territoires: [libelle], couvre }];
    });
  });
}

const SANS_MOT: Etat = { q: '', mode: 'elargi', selection: {}, tri: 'pertinence', page: 1 };

/** Stems of a name, whatever its spaces, hyphens, accents and small words. */
const cleDeNom = (nom: string): string => racinesPleines(nom).join(' ');
