import { citerAuClic } from './citer.ts';
import { joindreLaReference } from './copier.ts';

/*
 * What JavaScript adds to the page of a document, which is whole without it: references filled in,
 * copies that say where they come from, and the words of a search, marked.
 */

const texte = document.querySelector<HTMLElement>('[data-texte]');
if (texte) joindreLaReference(texte);

const citations = document.querySelector<HTMLDetailsElement>('[data-citations]');
if (citations) citerAuClic(citations);

const surligneur = document.querySelector<HTMLElement>('[data-surligneur]')?.dataset['surligneur'];
if (surligneur && new URLSearchParams(location.search).has('q'))
  void import(/* @vite-ignore */ surligneur);
