import type { Departement, Region } from '#catalogue/model.ts';
import { CADRE, enlargeFormes, FORMES, type Forme } from '#geography/map-shapes.ts';
import { COTE_SILHOUETTE, SILHOUETTES } from '#geography/overseas-shapes.ts';
import { isEnVigueur } from '#domain/contrat/statut.rules.ts';
import { adresse } from '../addresses.ts';
import { phraseContrats } from '../sentences/couverture.sentences.ts';
import { etatDe, teinteDe, type EtatLieu } from './etat.ts';

/** A département as the map draws it: a link, its name, its shape, its mark. */
export interface Zone {
  readonly href: string;
  readonly code: string;
  readonly nom: string;
  /** `Finistère (29) : 4 contrats recensés, dont 1 en cours`. */
  readonly phrase: string;
  readonly etat: EtatLieu;
  readonly teinte: 0 | 1 | 2 | 3;
  readonly nombre: number;
  readonly chemin: string;
  readonly x: number;
  readonly y: number;
  /** Width of the shape. */
  readonly largeur: number;
}

/** A map to draw: its frame, its links, and the outline of what surrounds them. */
export interface Carte {
  /** Left and top edges of the frame; 0 when absent. */
  readonly x?: number;
  readonly y?: number;
  readonly largeur: number;
  readonly hauteur: number;
  readonly zones: readonly Zone[];
  readonly voisins: string;
}

/** Too small on the map of France for a mark each: they have an enlargement in its corner. */
const PETITE_COURONNE = ['75', '92', '93', '94'];
const COTE_LOUPE = 118;

/** Longer side of the map of a region. */
const COTE_REGION = 600;

/** A silhouette alone stands in a frame as wide as the maps of other regions. */
const CADRE_SILHOUETTE = {
  x: -COTE_SILHOUETTE / 2,
  y: -COTE_SILHOUETTE / 10,
  largeur: 2 * COTE_SILHOUETTE,
  hauteur: 1.2 * COTE_SILHOUETTE,
} as const;

const zone = (departement: Departement, forme: Omit<Forme, 'code'>): Zone => {
  const { code, nom, contrats } = departement;
  const enVigueur = contrats.filter(({ statut }) => isEnVigueur(statut));
  return {
    href: adresse.departement(departement),
    code,
    nom,
    phrase: `${nom} (${code}) : ${phraseContrats({ contrats, enVigueur })}`,
    etat: etatDe(contrats),
    teinte: teinteDe(contrats.length),
    nombre: contrats.length,
    chemin: forme.chemin,
    x: forme.centre[0],
    y: forme.centre[1],
    largeur: forme.largeur,
  };
};

const zonesOf = (formes: readonly Forme[], departements: readonly Departement[]): Zone[] => {
  const parCode = new Map(departements.map((departement) => [departement.code, departement]));
  return formes.flatMap((forme) => {
    const departement = parCode.get(forme.code);
    return departement ? [zone(departement, forme)] : [];
  });
};

/** The map of the mainland, with Paris and its neighbours enlarged apart. */
export function carteDeFrance(regions: readonly Region[]): { carte: Carte; loupe: Carte } {
  const departements = regions.flatMap((region) => region.departements);
  const formes = FORMES.filter(({ code }) => !PETITE_COURONNE.includes(code));
  const voisins = FORMES.filter(({ code }) => PETITE_COURONNE.includes(code));
  return {
    carte: {
      ...CADRE,
      zones: zonesOf(formes, departements),
      voisins: voisins.map(({ chemin }) => chemin).join(''),
    },
    loupe: agrandir(PETITE_COURONNE, departements, COTE_LOUPE) ?? {
      ...CADRE,
      zones: [],
      voisins: '',
    },
  };
}

/** The départements of a region, enlarged; a silhouette overseas; undefined where no shape is known. */
export function carteDeRegion({ departements }: Region): Carte | undefined {
  const codes = departements.map(({ code }) => code);
  return agrandir(codes, departements, COTE_REGION) ?? silhouette(departements);
}

function agrandir(
  codes: readonly string[],
  departements: readonly Departement[],
  cote: number,
): Carte | undefined {
  const vue = enlargeFormes(codes, cote);
  if (!vue) return undefined;
  const { largeur, hauteur, voisins } = vue;
  return { largeur, hauteur, voisins, zones: zonesOf(vue.formes, departements) };
}

function silhouette([departement]: readonly Departement[]): Carte | undefined {
  const [cartouche] = departement ? cartouches([departement]) : [];
  if (!cartouche) return undefined;
  return { ...CADRE_SILHOUETTE, voisins: '', zones: [cartouche] };
}

/** Overseas départements as cartouches: each by its silhouette, without common scale. */
export const cartouches = (departements: readonly Departement[]): Zone[] =>
  departements.flatMap((departement) => {
    const chemin = SILHOUETTES[departement.code];
    if (chemin === undefined) return [];
    const milieu = COTE_SILHOUETTE / 2;
    return [zone(departement, { chemin, centre: [milieu, milieu], largeur: COTE_SILHOUETTE })];
  });

/** Overseas collectivities, which have no silhouette here. */
export const sansForme = (departements: readonly Departement[]): Departement[] =>
  departements.filter(({ code }) => /^9[78]/.test(code) && SILHOUETTES[code] === undefined);
