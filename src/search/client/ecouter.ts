import { basculer, type Etat, lireEtat, TRIS } from '../etat.ts';
import { champ } from './modele.ts';

const ATTENTE_FRAPPE = 300;
const LETTRES_MINIMUM = 3;

/** What the reader can make the search page do. */
export interface PageEcoutee {
  readonly etat: Etat;
  /** A new search, with an address of its own in the history; the keyboard follows when it left what is gone. */
  readonly aller: (etat: Etat, suite?: { readonly versTitre: boolean }) => void;
  /** The same, in the place of the last one. */
  readonly remplacer: (etat: Etat) => void;
  /** Called when a search is likely to follow. */
  readonly preparer: () => void;
}

/** Listens to the form, the sort, the filters and the links followed in place. */
export function ecouter(racine: HTMLElement, page: PageEcoutee): void {
  const saisie = champ<HTMLInputElement>(racine, 'saisie');
  const tri = champ<HTMLSelectElement>(racine, 'tri');
  let frappe: ReturnType<typeof setTimeout> | undefined;
  const aller: PageEcoutee['aller'] = (etat, suite) => {
    clearTimeout(frappe);
    page.aller(etat, suite);
  };

  champ(racine, 'formulaire').addEventListener('submit', (evenement) => {
    evenement.preventDefault();
    aller({ ...page.etat, q: saisie.value.trim(), page: 1 });
    // The keyboard of a phone would cover the results.
    if (matchMedia('(pointer: coarse)').matches) saisie.blur();
  });
  saisie.addEventListener('input', () => {
    clearTimeout(frappe);
    const q = saisie.value.trim();
    if (q !== '' && q.length < LETTRES_MINIMUM) return;
    frappe = setTimeout(() => page.remplacer({ ...page.etat, q, page: 1 }), ATTENTE_FRAPPE);
  });
  saisie.addEventListener('focus', () => page.preparer(), { once: true });
  tri.addEventListener('change', () => {
    aller({ ...page.etat, tri: TRIS.find((connu) => connu === tri.value) ?? TRIS[0], page: 1 });
  });
  champ(racine, 'facettes').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox')
      aller(basculer(page.etat, target.name, target.value));
  });
  racine.addEventListener('click', (evenement) => {
    const lien = lienEnPlace(evenement);
    if (!lien) return;
    evenement.preventDefault();
    aller(lireEtat(new URLSearchParams(lien.search)), { versTitre: true });
  });
  champ(racine, 'vers-documents').addEventListener('click', (evenement) => {
    evenement.preventDefault();
    champ(racine, 'documents-titre').focus();
  });
}

/** A link to another search (chip, page), when it is not opened elsewhere. */
function lienEnPlace(evenement: MouseEvent): HTMLAnchorElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey } = evenement;
  if (!(target instanceof Element) || button !== 0 || ctrlKey || metaKey || shiftKey) return null;
  return target.closest<HTMLAnchorElement>('a[data-en-place]');
}
