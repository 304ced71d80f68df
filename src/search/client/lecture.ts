import { type Morceau, phrasesLecture } from '#site/sentences/lecture.sentences.ts';
import { typographier } from '#site/typography.ts';
import type { Etat } from '../etat.ts';
import { adresseDe } from './pastilles.ts';
import { champ } from './modele.ts';
import type { Lecture } from './reponse.types.ts';

/** Says what was understood of the query beside its words, each time with the link that undoes it. */
export function montrerLecture(racine: HTMLElement, lecture: Lecture, etat: Etat): void {
  const zone = champ(racine, 'lecture');
  const phrases = phrasesLecture(lecture, etat).map((phrase) => {
    const element = document.createElement('li');
    element.append(...phrase.map((morceau) => creerMorceau(morceau, etat)));
    return element;
  });
  zone.hidden = phrases.length === 0;
  // What has not changed is left alone: a focused link stays focused, and nothing is said twice.
  const deja = [...zone.children];
  if (
    deja.length === phrases.length &&
    deja.every((dite, i) => dite.isEqualNode(phrases[i] ?? null))
  )
    return;
  zone.replaceChildren(...phrases);
}

function creerMorceau({ texte, vers }: Morceau, etat: Etat): Node {
  if (!vers) return document.createTextNode(typographier(texte));
  const lien = document.createElement('a');
  lien.textContent = typographier(texte);
  const href = 'href' in vers ? vers.href : adresseDe({ ...etat, ...vers, page: 1 });
  lien.href = href;
  // Another search is shown in place; a page is gone to.
  lien.toggleAttribute('data-en-place', href.startsWith('?'));
  return lien;
}
