import { filtres as T } from '#site/strings/filtres.ts';
import { choixDe } from '../choix.ts';
import { basculer, type Etat, ecrireEtat } from '../etat.ts';
import type { Table } from '../table.types.ts';
import { champ, copier } from './modele.ts';

/** Link to a search, from the search page itself. */
export const adresseDe = (etat: Etat): string => ecrireEtat(etat) || location.pathname;

/** Shows the chosen values as links that take them away, with the name of their filter. */
export function montrerPastilles(racine: HTMLElement, table: Table, etat: Etat): void {
  const pastilles = choixDe(table, etat.selection).flatMap(({ cle, titre, valeurs }) =>
    valeurs.map(({ id, libelle }) => {
      const pastille = copier(racine, 'pastille');
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
