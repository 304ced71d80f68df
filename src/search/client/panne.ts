import { recherche as T } from '#site/strings/recherche.ts';
import { champ } from './modele.ts';
import type { Statut } from './statut.ts';

/** What every answer shows; what some answers show besides. */
const TOUJOURS = ['filtres', 'barre', 'trouvailles'] as const;
const SELON = ['pastilles', 'lecture', 'rien', 'vers-documents'] as const;

/** Shows the parts that every answer fills, or hides all that an answer may fill. */
export function montrerParties(
  racine: HTMLElement,
  { visibles }: { readonly visibles: boolean },
): void {
  for (const nom of TOUJOURS) champ(racine, nom).hidden = !visibles;
  if (!visibles) for (const nom of SELON) champ(racine, nom).hidden = true;
}

/** The links of the page still lead everywhere; only the search by words is missing, and says so. */
export function montrerPanne(racine: HTMLElement, statut: Statut): void {
  montrerParties(racine, { visibles: false });
  champ(racine, 'parcourir').hidden = false;
  statut.dire(T.panne);
  statut.finir('panne');
}
