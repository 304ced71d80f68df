/** What to step through, the page that was asked for, and the search it comes from. */
interface Arrivee {
  readonly marques: readonly HTMLElement[];
  readonly page: HTMLElement | null;
  readonly saisie: string;
}

/** Shows the bar that steps from one mark to the next, and goes to the first of the page that was asked for. */
export function ouvrirBarre(barre: HTMLElement, { marques, page, saisie }: Arrivee): void {
  const statut = barre.querySelector<HTMLElement>('[role="status"]');
  const retour = barre.querySelector<HTMLAnchorElement>('[data-retour]');
  if (!statut || !retour) return;
  const dire = (phrase: 'position' | 'ailleurs' | 'aucun') => {
    statut.textContent = (statut.dataset[phrase] ?? '')
      .replace('{rang}', String(rang + 1))
      .replace('{total}', String(marques.length));
  };
  let rang = premiere(marques, page);
  /** Between two marks: the one before is the current one. */
  let entre = false;
  const aller = (pas: number, behavior: ScrollBehavior) => {
    marques[rang]?.classList.remove('courant');
    rang = (rang + (entre && pas < 0 ? 0 : pas) + marques.length) % marques.length;
    entre = false;
    marques[rang]?.classList.add('courant');
    marques[rang]?.scrollIntoView({ block: 'center', behavior });
    dire('position');
  };
  barre.addEventListener('click', ({ target }) => {
    const bouton = target instanceof Element ? target.closest('button') : null;
    if (bouton?.dataset['pas']) aller(Number(bouton.dataset['pas']), 'auto');
    if (bouton && 'fermer' in bouton.dataset) fermer(barre);
  });
  retour.search = new URLSearchParams({ q: saisie }).toString();
  barre.hidden = false;
  if (marques.length === 0) {
    for (const bouton of barre.querySelectorAll<HTMLElement>('[data-pas]')) bouton.hidden = true;
    dire('aucun');
  } else if (page && !page.contains(marques[rang] ?? null)) {
    // The page that was asked for stays in sight; the first step goes to the nearest mark after it.
    rang -= 1;
    entre = true;
    dire('ailleurs');
  } else aller(0, 'instant');
}

/** Rank of the first mark of a page, else of what follows it, else of all. */
const premiere = (marques: readonly HTMLElement[], page: HTMLElement | null): number =>
  Math.max(
    0,
    marques.findIndex(
      (marque) => page && page.compareDocumentPosition(marque) & Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );

function fermer(barre: HTMLElement): void {
  barre.hidden = true;
  for (const marque of document.querySelectorAll('[data-texte] mark'))
    marque.replaceWith(...marque.childNodes);
}
