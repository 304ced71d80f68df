import { filtres as T } from '#site/strings/filtres.ts';
import { typographier } from '#site/typography.ts';
import type { Selection } from '../etat.ts';
import type { Table } from '../table.types.ts';
import { FacetteMontree } from './filtre-facette.ts';
import { champ } from './modele.ts';

/** Filters open at once on a wide screen; the others wait under their title. */
const OUVERTES = 3;

/** The boxes of the filters; made once, then only counts and states change, so that focus stays. */
export interface Filtres {
  /** `nombre` is what the filters leave, pages of documents included; absent when nothing is searched. */
  readonly montrer: (
    selection: Selection,
    comptes: readonly (readonly number[])[],
    nombre?: number,
  ) => void;
}

/** Makes the boxes of all filters that have a value; `selection` is the choice at the start. */
export function creerFiltres(
  racine: HTMLElement,
  table: Table,
  totaux: readonly (readonly number[])[],
  selection: Selection = {},
): Filtres {
  const panneau = champ<HTMLDetailsElement>(racine, 'filtres');
  const titre = champ(racine, 'filtres-titre');
  const afficher = champ<HTMLButtonElement>(racine, 'filtres-afficher');
  const facettes = table.facettes.flatMap((facette, rang) =>
    facette.valeurs.length > 0
      ? [{ rang, cle: facette.cle, vue: new FacetteMontree(racine, facette, totaux[rang] ?? []) }]
      : [],
  );
  const large = matchMedia('(width >= 60rem)').matches;
  for (const [place, { cle, vue }] of facettes.entries())
    vue.element.open = cle in selection || (large && place < OUVERTES);
  champ(racine, 'facettes').replaceChildren(...facettes.map(({ vue }) => vue.element));
  afficher.addEventListener('click', () => {
    panneau.open = false;
    montrerResultats(racine);
  });
  return {
    montrer: (choix, comptes, nombre) => {
      for (const { rang, cle, vue } of facettes) vue.montrer(choix[cle] ?? [], comptes[rang] ?? []);
      titre.textContent = T.titreChoisis(Object.values(choix).flat().length);
      afficher.textContent = typographier(T.afficher(nombre));
    },
  };
}

/** Moves to the results or, without any, to the sentence that says so. */
function montrerResultats(racine: HTMLElement): void {
  const resultats = champ(racine, 'titre-resultats');
  const cible = resultats.checkVisibility() ? resultats : champ(racine, 'statut');
  if (cible !== resultats) cible.tabIndex = -1;
  cible.focus();
  cible.scrollIntoView({ block: 'start' });
}
