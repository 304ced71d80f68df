import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import { debutDe, type Segment, trouverPassages } from '../texte/passages.ts';
import { trouverMotsCles } from '../texte/mots-cles.ts';
import type { Requete } from '../texte/requete.ts';
import { champ } from './modele.ts';
import type { Donnees } from './moteur.ts';

/** Shows the passage of a result with the words marked, or why it is there when its passage does not show them. */
export function montrerPassage(element: HTMLElement, donnees: Donnees, requete: Requete): void {
  const segments =
    trouverPassages(donnees.raw_content, requete, { maximum: 1 })[0] ??
    debutDe(donnees.raw_content);
  champ(element, 'passage').replaceChildren(...segments.map(creerSegment));
  montrerRaison(element, donnees, segments, requete);
}

const creerSegment = ({ texte, trouve }: Segment): Node => {
  const noeud = document.createTextNode(typographier(texte));
  if (!trouve) return noeud;
  const marque = document.createElement('mark');
  marque.append(noeud);
  return marque;
};

function montrerRaison(
  element: HTMLElement,
  { meta }: Donnees,
  segments: readonly Segment[],
  requete: Requete,
): void {
  const raison = champ(element, 'raison');
  const titre = trouverMotsCles(meta['title'], requete);
  const dansLeTexte = segments.some(({ trouve }) => trouve) || titre.length > 0;
  const motsCles = dansLeTexte ? [] : trouverMotsCles(meta['k'], requete);
  const voisins = dansLeTexte || motsCles.length > 0 ? [] : trouverMotsCles(meta['s'], requete);
  const mots = [...motsCles, ...voisins];
  raison.hidden = mots.length === 0;
  raison.textContent = typographier(
    `${voisins.length > 0 ? T.voisins : T.motsCles} ${mots.join(', ')}`,
  );
}
