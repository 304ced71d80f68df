import { lireMemoire, type Memoire } from './memoire.ts';

/** Scrolling is written down once it has stopped: browsers refuse too many changes to the history. */
const ATTENTE_DEFILEMENT = 200;
/** What a reader does to move by themselves: the page then stays where they went. */
const GESTES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * The history of the search page. Each entry has its address, and keeps where the reader was on the
 * page: results come after the page is loaded, too late for the browser to find that place again.
 */
export class Historique {
  memoire: Memoire;
  /** Height to come back to, until the page is high enough for it. */
  #reprise: number | undefined;
  #defilement: ReturnType<typeof setTimeout> | undefined;
  #adresse = location.search;

  /** `revenir` is called when the reader goes back or forward to another search. */
  constructor(racine: HTMLElement, revenir: () => void) {
    history.scrollRestoration = 'manual';
    this.memoire = lireMemoire(history.state);
    this.#reprise = this.memoire.y;
    if (this.#reprise === undefined) this.noter({ y: scrollY });
    addEventListener('popstate', () => {
      this.memoire = lireMemoire(history.state);
      this.#reprise = this.memoire.y;
      clearTimeout(this.#defilement);
      const autre = location.search !== this.#adresse;
      this.#adresse = location.search;
      if (autre) revenir();
      else this.reprendre({ fini: true });
    });
    addEventListener('scroll', () => this.#noterBientot(), { passive: true });
    for (const geste of GESTES)
      addEventListener(geste, () => (this.#reprise = undefined), { passive: true });
    racine.addEventListener('click', ({ target }) => {
      const lien = target instanceof Element && target.closest('a')?.getAttribute('href');
      if (lien) this.noter({ y: scrollY, lien });
    });
  }

  /** Adds an entry; the same search twice makes one. */
  aller(adresse: string): void {
    const nouvelle = new URL(adresse, location.href).search !== location.search;
    this.#ecrire(adresse, nouvelle ? 'pushState' : 'replaceState');
  }

  /** Gives the present entry another address. */
  remplacer(adresse: string): void {
    this.#ecrire(adresse, 'replaceState');
  }

  /** Keeps something of how the page is now, for whoever comes back to it. */
  noter(changement: Partial<Memoire>): void {
    this.memoire = { ...this.memoire, ...changement };
    history.replaceState(this.memoire, '');
  }

  /** Goes back to where the reader was, as soon as the page is high enough or finished. */
  reprendre({ fini }: { fini: boolean }): void {
    const y = this.#reprise;
    if (y === undefined) return;
    const { scrollHeight, clientHeight } = document.documentElement;
    if (!fini && scrollHeight - clientHeight < y) return;
    this.#reprise = undefined;
    scrollTo({ top: y, behavior: 'instant' });
    const { lien } = this.memoire;
    if (lien && document.activeElement === document.body)
      document
        .querySelector<HTMLElement>(`main a[href="${CSS.escape(lien)}"]`)
        ?.focus({ preventScroll: true });
  }

  #ecrire(adresse: string, comment: 'pushState' | 'replaceState'): void {
    clearTimeout(this.#defilement);
    this.#reprise = undefined;
    this.memoire = { y: scrollY, deplies: {} };
    history[comment](this.memoire, '', adresse);
    this.#adresse = location.search;
  }

  #noterBientot(): void {
    clearTimeout(this.#defilement);
    if (this.#reprise !== undefined) return;
    this.#defilement = setTimeout(() => this.noter({ y: scrollY }), ATTENTE_DEFILEMENT);
  }
}
