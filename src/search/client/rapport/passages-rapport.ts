import { recherche as R } from '#site/strings/recherche.ts';
import { trouverMotsCles } from '../../texte/mots-cles.ts';
import { debutDe, trouverPassages } from '../../texte/passages.ts';
import type { Requete } from '../../texte/requete.ts';
import type { Donnees } from '../moteur.ts';
import type { LigneRapport } from './rapport.types.ts';

/** Shown of one result; its address gives the others. */
const PASSAGES = 2;

/** Passages of a result with the words marked, and why it is there when they do not show it. */
export function passagesDe(
  { raw_content: texte, meta }: Donnees,
  requete: Requete,
): Pick<LigneRapport, 'passages' | 'explication'> {
  const trouves = trouverPassages(texte, requete, { maximum: PASSAGES });
  if (trouves.length > 0) return { passages: trouves, explication: '' };
  const parTitre = trouverMotsCles(meta['title'], requete).length > 0;
  return {
    passages: texte === '' ? [] : [debutDe(texte)],
    explication: parTitre ? '' : expliquer(meta, requete),
  };
}

function expliquer(meta: Donnees['meta'], requete: Requete): string {
  const motsCles = trouverMotsCles(meta['k'], requete);
  if (motsCles.length > 0) return `${R.motsCles} ${motsCles.join(', ')}`;
  const voisins = trouverMotsCles(meta['s'], requete);
  return voisins.length > 0 ? `${R.voisins} ${voisins.join(', ')}` : '';
}
