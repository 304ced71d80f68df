import { slugOf } from '#geography/slug.ts';
import type { Entrees } from '#catalogue/entries.ts';

type Organisations = Entrees['organisations'];

/** The shared organisations, found by what people call them. */
export interface Annuaire {
  /** Identifier of the one organisation of this name, initials or other name; undefined when none or several. */
  readonly parNom: (texte: string) => string | undefined;
  readonly nomDe: (id: string) => string | undefined;
}

const CONNUS = new WeakMap<Organisations, Annuaire>();

/** Directory of a list of organisations, made once. */
export function annuaireDe(organisations: Organisations): Annuaire {
  const connu = CONNUS.get(organisations);
  if (connu) return connu;
  const ids = new Map<string, Set<string>>();
  const noms = new Map<string, string>();
  for (const { id, data } of organisations) {
    noms.set(id, data.nom);
    for (const nom of [data.nom, data.sigle, ...data.autresNoms])
      if (nom !== undefined) ids.set(slugOf(nom), (ids.get(slugOf(nom)) ?? new Set()).add(id));
  }
  const annuaire: Annuaire = {
    parNom: (texte) => {
      const trouvees = ids.get(slugOf(texte)) ?? new Set();
      return trouvees.size === 1 ? [...trouvees][0] : undefined;
    },
    nomDe: (id) => noms.get(id),
  };
  CONNUS.set(organisations, annuaire);
  return annuaire;
}
