import { lireRequete } from '#search/texte/requete.ts';
import { marquer } from './marquer.ts';
import { ouvrirBarre } from './barre.ts';

/* Loaded only on arrival from the search (`?q=mot1+mot2#page-12`). */

const saisie = new URLSearchParams(location.search).get('q') ?? '';
const mots = lireRequete(saisie).flatMap((terme) => terme.mots);
const texte = document.querySelector<HTMLElement>('[data-texte]');
const barre = document.querySelector<HTMLElement>('[data-barre]');
const page = document.getElementById(location.hash.slice(1));
if (texte && barre && mots.length > 0)
  ouvrirBarre(barre, { marques: marquer(texte, mots, page?.id ?? ''), page, saisie });
