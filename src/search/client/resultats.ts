import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import type { Etat } from '../etat.ts';
import { restaurer } from '../texte/restaurer.ts';
import type { Requete } from '../texte/requete.ts';
import type { Ligne, Table } from '../table.ts';
import { TYPES_ENREGISTREMENT } from '../type.labels.ts';
import { adresseDe } from './filtres.ts';
import { champ, copier } from './modele.ts';
import type { Donnees } from './moteur.ts';
import { phraseOrigine } from './origine.ts';
import { montrerPassage } from './passage.ts';
import type { ReponsePage } from './reponse.types.ts';

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
    partiel: resultat.niveau === 'partiel',
    element: creerResultat(
      racine,
      phraseOrigine(table, resultat.ligne, TYPES_ENREGISTREMENT[resultat.ligne.type].un),
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
  montrerPassage(element, donnees, requete);
  return element;
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
