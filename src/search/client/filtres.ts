import { recherche as T } from '#site/strings/recherche.ts';
import { basculer, type Etat, ecrireEtat, type Selection } from '../etat.ts';
import type { FacetteTable, Table } from '../table.ts';
import { champ, copier } from './modele.ts';

/** A longer filter shows its most frequent values, and the others on demand. */
const TOUTES_JUSQU_A = 12;
const VISIBLES = 8;

/** The boxes of the filters; made once, then only counts and states change, so that focus stays. */
export interface Filtres {
  readonly montrer: (selection: Selection, comptes: readonly (readonly number[])[]) => void;
}

/** Makes the boxes of all filters; each has the key and the value of its choice as name and value. */
export function creerFiltres(
  racine: HTMLElement,
  table: Table,
  totaux: readonly (readonly number[])[],
): Filtres {
  const cases = table.facettes.map((facette, rang) =>
    creerFacette(racine, facette, totaux[rang] ?? []),
  );
  champ(racine, 'facettes').replaceChildren(...cases.map(({ element }) => element));
  return {
    montrer: (selection, comptes) => {
      cases.forEach(({ montrer }, rang) => montrer(selection, comptes[rang] ?? []));
      const choisis = Object.values(selection).flat().length;
      champ(racine, 'filtres-titre').textContent = T.filtresChoisis(choisis);
    },
  };
}

function creerFacette(
  racine: HTMLElement,
  { cle, titre, valeurs }: FacetteTable,
  totaux: readonly number[],
) {
  const element = copier(racine, 'facette');
  champ(element, 'titre').textContent = titre;
  const autres = champ<HTMLDetailsElement>(element, 'autres');
  const cases = valeurs.map(({ id, libelle }) => {
    const option = copier(racine, 'option');
    const boite = champ<HTMLInputElement>(option, 'case');
    boite.name = cle;
    boite.value = id;
    champ(option, 'libelle').textContent = libelle;
    return { option, boite, id, compte: champ(option, 'compte') };
  });
  const frequentes = new Set(
    valeurs
      .map((_, rang) => rang)
      .sort((a, b) => (totaux[b] ?? 0) - (totaux[a] ?? 0))
      .slice(0, valeurs.length > TOUTES_JUSQU_A ? VISIBLES : TOUTES_JUSQU_A),
  );
  const reste = cases.filter((_, rang) => !frequentes.has(rang)).map(({ option }) => option);
  champ(element, 'premieres').append(
    ...cases.filter((_, rang) => frequentes.has(rang)).map(({ option }) => option),
  );
  champ(element, 'suivantes').append(...reste);
  champ(element, 'autres-titre').textContent = T.autresValeurs(reste.length);
  autres.hidden = reste.length === 0;

  const montrer = (selection: Selection, comptes: readonly number[]) => {
    const choisis = new Set(selection[cle]);
    cases.forEach(({ option, boite, id, compte }, rang) => {
      const nombre = comptes[rang] ?? 0;
      boite.checked = choisis.has(id);
      boite.disabled = nombre === 0 && !boite.checked;
      option.classList.toggle('vide', boite.disabled);
      compte.textContent = String(nombre);
      if (boite.checked && autres.contains(boite)) autres.open = true;
    });
  };
  return { element, montrer };
}

/** Shows the chosen values as links that take them away. */
export function montrerPastilles(racine: HTMLElement, table: Table, etat: Etat): void {
  const pastilles = table.facettes.flatMap(({ cle, titre, valeurs }) =>
    (etat.selection[cle] ?? []).map((id) => {
      const pastille = copier(racine, 'pastille');
      const libelle = valeurs.find((valeur) => valeur.id === id)?.libelle ?? id;
      const lien = champ<HTMLAnchorElement>(pastille, 'lien');
      lien.href = adresseDe(basculer(etat, cle, id));
      lien.setAttribute('aria-label', T.retirer(titre, libelle));
      champ(lien, 'libelle').textContent = libelle;
      return pastille;
    }),
  );
  const zone = champ(racine, 'pastilles');
  zone.hidden = pastilles.length === 0;
  champ(zone, 'liste').replaceChildren(...pastilles);
  champ<HTMLAnchorElement>(zone, 'effacer').href = adresseDe({ ...etat, selection: {}, page: 1 });
}

/** Link to a search, from the search page itself. */
export const adresseDe = (etat: Etat): string => ecrireEtat(etat) || location.pathname;
