import { type Etat, isFiltre, lireEtat } from '../etat.ts';
import type { Table } from '../table.ts';
import { montrerPastilles } from './pastilles.ts';
import { champ } from './modele.ts';

const TITRE = document.title;

/** The state of the page that its address asks for. */
export const lireAdresse = (): Etat => lireEtat(new URLSearchParams(location.search));

/** True when a state asks for something: words, or a filter. */
export const isDemande = (etat: Etat): boolean => /[\p{L}\d]/u.test(etat.q) || isFiltre(etat);

/** Shows what is asked, wherever it was asked from; a field in use keeps what is being typed in it. */
export function montrerDemande(racine: HTMLElement, table: Table, etat: Etat): void {
  const saisie = champ<HTMLInputElement>(racine, 'saisie');
  if (document.activeElement !== saisie || saisie.value.trim() !== etat.q) saisie.value = etat.q;
  champ<HTMLSelectElement>(racine, 'tri').value = etat.tri;
  document.title = [etat.q, TITRE].filter(Boolean).join(' · ');
  montrerPastilles(racine, table, etat);
}
