import { CLES_FILTRES } from './facettes.ts';

/** Orders of the results; the first one is the default. */
export const TRIS = ['pertinence', 'date', 'territoire'] as const;
export type Tri = (typeof TRIS)[number];

/** How a query is read; the first one is the default. `exact` searches just what was typed. */
export const MODES = ['elargi', 'exact'] as const;
export type Mode = (typeof MODES)[number];

/** Values chosen in each filter, by key. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** A search as its address says it: shared, kept and found again by that address alone. */
export interface Etat {
  readonly q: string;
  readonly mode: Mode;
  readonly selection: Selection;
  readonly tri: Tri;
  readonly page: number;
}

/** Reads the query string of an address; what it does not understand is ignored. */
export function lireEtat(parametres: URLSearchParams): Etat {
  const tri = TRIS.find((connu) => connu === parametres.get('tri'));
  const page = Number(parametres.get('page'));
  const choix = CLES_FILTRES.map(
    (cle) => [cle, [...new Set(parametres.getAll(cle).filter(Boolean))]] as const,
  );
  return {
    q: (parametres.get('q') ?? '').trim(),
    mode: MODES.find((connu) => connu === parametres.get('mode')) ?? MODES[0],
    selection: Object.fromEntries(choix.filter(([, valeurs]) => valeurs.length > 0)),
    tri: tri ?? TRIS[0],
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes a query string, with its question mark; empty when there is nothing to say. */
export function ecrireEtat({ q, mode, selection, tri, page }: Etat): string {
  const parametres = new URLSearchParams();
  if (q) parametres.set('q', q);
  if (mode !== MODES[0]) parametres.set('mode', mode);
  for (const cle of CLES_FILTRES) for (const id of selection[cle] ?? []) parametres.append(cle, id);
  if (tri !== TRIS[0]) parametres.set('tri', tri);
  if (page > 1) parametres.set('page', String(page));
  const chaine = parametres.toString();
  return chaine && `?${chaine}`;
}

/** The same search with a value added, or taken away when it is there; back on the first page. */
export function basculer(etat: Etat, cle: string, id: string): Etat {
  const choisis = etat.selection[cle] ?? [];
  const suivants = choisis.includes(id)
    ? choisis.filter((choisi) => choisi !== id)
    : [...choisis, id];
  const selection = Object.entries({ ...etat.selection, [cle]: suivants }).filter(
    ([, valeurs]) => valeurs.length > 0,
  );
  return { ...etat, page: 1, selection: Object.fromEntries(selection) };
}

/** The same search without a filter; back on the first page. */
export const retirer = (etat: Etat, cle: string): Etat => ({
  ...etat,
  page: 1,
  selection: Object.fromEntries(Object.entries(etat.selection).filter(([autre]) => autre !== cle)),
});

/** True when at least one filter is set. */
export const isFiltre = ({ selection }: Etat): boolean => Object.keys(selection).length > 0;
