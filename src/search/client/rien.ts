import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import { type Etat, retirer } from '../etat.ts';
import { ajouterSansChaque, type SansFiltre } from '../filtrer.ts';
import { adresseDe } from './pastilles.ts';
import { champ } from './modele.ts';
import type { ReponseDocuments, ReponsePage } from './reponse.types.ts';
import type { Vue } from './vue.ts';

/** What a search that nothing answers can be turned into. */
export interface Issues {
  /** For each filter in use, what taking it away would give. */
  readonly sansChaque: readonly SansFiltre[];
  /** What taking all of them away would give. */
  readonly sansFiltre: number;
}

/** Ways on from a search that nothing answers, each with what it would give; hidden when something answers. */
export function montrerRien(
  { racine, table: { facettes } }: Pick<Vue, 'racine' | 'table'>,
  etat: Etat,
  issues: Issues | undefined,
): void {
  const zone = champ(racine, 'rien');
  zone.hidden = issues === undefined;
  if (!issues) return;
  const retraits = issues.sansChaque.flatMap(({ cle, nombre }) => {
    const facette = facettes.find((connue) => connue.cle === cle);
    const valeurs = (etat.selection[cle] ?? []).map(
      (id) => facette?.valeurs.find((valeur) => valeur.id === id)?.libelle ?? id,
    );
    return facette && nombre > 0
      ? [creerIssue(T.rien.sansFiltre(facette.titre, valeurs), nombre, retirer(etat, cle))]
      : [];
  });
  const filtres = Object.keys(etat.selection).length;
  if (filtres > 1 && issues.sansFiltre > 0)
    retraits.push(
      creerIssue(T.rien.sansFiltres, issues.sansFiltre, { ...etat, selection: {}, page: 1 }),
    );
  champ(zone, 'rien-filtres').replaceChildren(...retraits);
  champ(zone, 'rien-orthographe').hidden = etat.q === '' || retraits.length > 0;
  const elargir = champ(zone, 'rien-elargir');
  elargir.hidden = etat.q === '' || etat.mode !== 'exact';
  champ<HTMLAnchorElement>(elargir, 'lien').href = adresseDe({ ...etat, mode: 'elargi', page: 1 });
  const signaler = champ<HTMLAnchorElement>(zone, 'signaler');
  const courriel = new URL(signaler.href);
  courriel.search = new URLSearchParams({
    subject: T.rien.objet,
    body: T.rien.corps(location.href),
  })
    .toString()
    .replaceAll('+', '%20');
  signaler.href = courriel.href;
}

/** Ways on by contracts and by documents together. */
export const joindreIssues = (
  reponse: Pick<ReponsePage, keyof Issues>,
  documents: Pick<ReponseDocuments, keyof Issues> | undefined,
): Issues => ({
  sansChaque: ajouterSansChaque(reponse.sansChaque, documents?.sansChaque ?? []),
  sansFiltre: reponse.sansFiltre + (documents?.sansFiltre ?? 0),
});

function creerIssue(texte: string, nombre: number, vers: Etat): HTMLElement {
  const element = document.createElement('li');
  const lien = document.createElement('a');
  lien.textContent = typographier(texte);
  lien.href = adresseDe(vers);
  lien.setAttribute('data-en-place', '');
  element.append(lien, typographier(T.rien.donne(nombre)));
  return element;
}
