import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import { restaurer } from '../texte/restaurer.ts';
import { TYPES_ENREGISTREMENT } from '../type.labels.ts';
import type { Groupe } from './grouper.ts';
import { preparerListe } from './liste.ts';
import { champ, copier } from './modele.ts';
import { phraseOrigine } from './origine.ts';
import { montrerPassage } from './passage.ts';
import { installerPliable } from './pliable.ts';
import type { Resultat } from './reponse.types.ts';
import type { Vue } from './vue.ts';

/** Other results of a contract shown at a time. */
const PAS = 10;

/** The card of a group: its best result, and the others under it, folded unless `deplie`. */
export async function creerGroupe(
  vue: Vue,
  { cle, premier, autres }: Groupe<Resultat>,
  { deplie }: { readonly deplie: boolean },
): Promise<HTMLElement> {
  const element = copier(vue.racine, 'resultat');
  const { ligne } = premier;
  const genre = TYPES_ENREGISTREMENT[ligne.type].un;
  champ(element, 'origine').textContent = typographier(phraseOrigine(vue.table, ligne, genre));
  champ(element, 'exemple').hidden = !ligne.exemple;
  await remplir(element, premier, vue);
  await ajouterAutres(champ(element, 'autres-resultats'), vue, { cle, autres, deplie });
  return element;
}

async function ajouterAutres(
  details: HTMLDetailsElement,
  vue: Vue,
  {
    cle,
    autres,
    deplie,
  }: { readonly cle: string; readonly autres: readonly Resultat[]; readonly deplie: boolean },
): Promise<void> {
  if (autres.length === 0) return details.remove();
  champ(details, 'autres-titre').textContent = T.autresResultats(autres.length);
  const montres = vue.deplies[cle];
  await installerPliable(details, {
    ouvert: montres === undefined ? deplie : montres > 0,
    preparer: () =>
      preparerListe(details, 'autres', {
        elements: autres,
        creer: async (resultat) => {
          const element = copier(vue.racine, 'autre-resultat');
          champ(element, 'genre').textContent = TYPES_ENREGISTREMENT[resultat.ligne.type].un;
          await remplir(element, resultat, vue);
          return element;
        },
        pas: PAS,
        montres: montres || undefined,
        plus: T.plusDeResultats,
        noter: (nombre) => vue.deplier(cle, nombre),
      }),
    noter: (ouvert) => vue.deplier(cle, ouvert ? PAS : 0),
  });
}

/** Link, title and passage of a result. */
async function remplir(
  element: HTMLElement,
  { reference }: Resultat,
  { requete }: Vue,
): Promise<void> {
  const donnees = await reference.data();
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  lien.href = donnees.url;
  lien.textContent = typographier(restaurer(donnees.meta['title'] ?? donnees.url));
  montrerPassage(element, donnees, requete);
}
