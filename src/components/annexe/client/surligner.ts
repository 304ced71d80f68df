import { lireRequete } from '#search/texte/requete.ts';
import { marquer } from './marquer.ts';
import { ouvrirBarre } from './barre.ts';

/* Loaded only on arrival from the search (`?q=mot1+mot2#page-12`). */

const saisie = new URLSearchParams(location.search).get('q') ?? '';
const mots = lireRequete(saisie).flatMap((terme) => terme.mots);
const texte = document.querySelector<HTMLElement>('[data-texte]');
const barre = document.querySelector<HTMLElement>('[data-barre]');
if (texte && barre && mots.length > 0) ouvrirBarre(barre, marquer(texte, mots), saisie);
