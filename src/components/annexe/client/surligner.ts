import { lireRequete } from '#search/texte/requete.ts';
import { marquer } from './marquer.ts';
import { ouvrirBarre } from './barre.ts';

/* Loaded only on arrival from the search (`?q=mot1+mot2#page-12`). */

const saisie = new URLSearchParams(location.search).get('q') ?? '';
const racines = lireRequete(saisie).termes.flatMap((terme) => terme.racines);
const texte = document.querySelector<HTMLElement>('[data-texte]');
const barre = document.querySelector<HTMLElement>('[data-barre]');
const page = document.getElementById(location.hash.slice(1));
if (texte && barre && racines.length > 0)
  ouvrirBarre(barre, { marques: marquer(texte, racines, page?.id ?? ''), page, saisie });
