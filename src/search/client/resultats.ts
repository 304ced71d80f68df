import { minuscule } from '#site/formats.ts';
import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import type { Etat } from '../etat.ts';
import { type Segment, restaurer, segmenterExtrait } from '../texte/excerpt.ts';
import { trouverMotsCles } from '../texte/mots-cles.ts';
import type { Requete } from '../texte/requete.ts';
import type { Ligne, Table } from '../table.ts';
import { TYPES_ENREGISTREMENT } from '../type.labels.ts';
import { adresseDe } from './filtres.ts';
import { champ, copier } from './modele.ts';
import type { Donnees } from './moteur.ts';
import type { ReponsePage } from './repondre.ts';

/** Results on one page. */
export const PAR_PAGE = 10;

/**
 * Prepares one page of results, in a list of those with every word and a list of the others. The
 * function it gives shows them: the caller drops it when another search has begun meanwhile.
 */
export async function preparerResultats(
  racine: HTMLElement,
  table: Table,
  { resultats, requete }: Pick<ReponsePage, 'resultats' | 'requete'>,
  etat: Etat,
): Promise<() => void> {
  const total = Math.max(1, Math.ceil(resultats.length / PAR_PAGE));
  const page = Math.min(etat.page, total);
  const debut = (page - 1) * PAR_PAGE;
  const visibles = resultats.slice(debut, debut + PAR_PAGE);
  const donnees = await Promise.all(visibles.map(({ reference }) => reference.data()));
  const elements = visibles.map((resultat, rang) => ({
    partiel: resultat.partiel,
    element: creerResultat(
      racine,
      phraseOrigine(table, resultat.ligne),
      resultat.ligne,
      donnees[rang],
      requete,
    ),
  }));
  return () => {
    const [tous, partiels] = [false, true].map((voulu) =>
      elements.filter(({ partiel }) => partiel === voulu).map(({ element }) => element),
    );
    champ(racine, 'tous').replaceChildren(...(tous ?? []));
    champ(racine, 'partiels').replaceChildren(...(partiels ?? []));
    champ(racine, 'partiels-titre').hidden = partiels?.length === 0;
    montrerPages(racine, total, { ...etat, page });
  };
}

function creerResultat(
  racine: HTMLElement,
  origine: string,
  { exemple }: Ligne,
  donnees: Donnees | undefined,
  requete: Requete,
): HTMLElement {
  const element = copier(racine, 'resultat');
  if (!donnees) return element;
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  lien.href = donnees.url;
  lien.textContent = typographier(restaurer(donnees.meta['title'] ?? donnees.url));
  champ(element, 'origine').textContent = typographier(origine);
  champ(element, 'exemple').hidden = !exemple;
  const segments = segmenterExtrait(donnees.excerpt);
  champ(element, 'passage').replaceChildren(...segments.map(creerSegment));
  montrerRaison(element, donnees, segments, requete);
  return element;
}

/** `Axe · Pays d’Apt · contrat de 2014 · échu`; a territoire is not said twice. */
function phraseOrigine({ facettes }: Table, { type, territoire, contrat, valeurs }: Ligne): string {
  const rang = facettes.findIndex(({ cle }) => cle === 'statut');
  const statut = facettes[rang]?.valeurs[valeurs[rang]?.[0] ?? -1]?.libelle ?? '';
  return [
    TYPES_ENREGISTREMENT[type].un,
    type === 'territoire' ? '' : territoire,
    contrat,
    minuscule(statut),
  ]
    .filter(Boolean)
    .join(' · ');
}

const creerSegment = ({ texte, trouve }: Segment): Node => {
  const noeud = document.createTextNode(typographier(texte));
  if (!trouve) return noeud;
  const marque = document.createElement('mark');
  marque.append(noeud);
  return marque;
};

/** Says why a result is there when its passage does not show it. */
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

function montrerPages(racine: HTMLElement, total: number, etat: Etat): void {
  champ(racine, 'pages').hidden = total < 2;
  champ(racine, 'position').textContent = T.page(etat.page, total);
  for (const [nom, page] of [
    ['precedente', etat.page - 1],
    ['suivante', etat.page + 1],
  ] as const) {
    const lien = champ<HTMLAnchorElement>(racine, nom);
    lien.hidden = page < 1 || page > total;
    lien.href = adresseDe({ ...etat, page });
  }
}
