import { recherche as T } from '#site/strings/recherche.ts';
import type { Etat } from '../etat.ts';
import type { Disposition, PageDeGroupes } from './disposer.ts';
import { adresseDe } from './pastilles.ts';
import { creerGroupe } from './groupe.ts';
import { champ } from './modele.ts';
import type { Vue } from './vue.ts';

/** Up to this number of results in all, nothing is folded: there is nothing to choose from. */
const PEU = 12;

/**
 * Prepares one page of the results that have every word. The function it gives shows them: the
 * caller drops it when another search has begun meanwhile.
 */
export async function preparerResultats(
  vue: Vue,
  { resultats, compte }: Pick<Disposition, 'resultats' | 'compte'>,
  etat: Etat,
): Promise<() => void> {
  const deplie = compte.resultats <= PEU;
  const elements = await Promise.all(
    resultats.groupes.map((groupe) => creerGroupe(vue, groupe, { deplie })),
  );
  return () => {
    champ(vue.racine, 'tous').replaceChildren(...elements);
    montrerPages(vue.racine, resultats, etat);
  };
}

function montrerPages(racine: HTMLElement, { page, total }: PageDeGroupes, etat: Etat): void {
  champ(racine, 'pages').hidden = total < 2;
  champ(racine, 'position').textContent = T.page(page, total);
  for (const [nom, voulue] of [
    ['precedente', page - 1],
    ['suivante', page + 1],
  ] as const) {
    const lien = champ<HTMLAnchorElement>(racine, nom);
    lien.hidden = voulue < 1 || voulue > total;
    lien.href = adresseDe({ ...etat, page: voulue });
  }
}
