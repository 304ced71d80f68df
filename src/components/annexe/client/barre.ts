/** Shows the bar that steps from one mark to the next, and goes to the first of the page that was asked for. */
export function ouvrirBarre(barre: HTMLElement, marques: readonly HTMLElement[], saisie: string): void {
  const statut = barre.querySelector<HTMLElement>('[role="status"]');
  const retour = barre.querySelector<HTMLAnchorElement>('[data-retour]');
  if (!statut || !retour) return;
  retour.search = new URLSearchParams({ q: saisie }).toString();
  barre.hidden = false;
  let rang = -1;
  const aller = (vers: number) => {
    marques[rang]?.classList.remove('courant');
    rang = (vers + marques.length) % marques.length;
    marques[rang]?.classList.add('courant');
    marques[rang]?.scrollIntoView({ block: 'center' });
    statut.textContent = (statut.dataset['position'] ?? '')
      .replace('{rang}', String(rang + 1))
      .replace('{total}', String(marques.length));
  };
  barre.addEventListener('click', ({ target }) => {
    const bouton = target instanceof Element ? target.closest('button') : null;
    if (bouton?.dataset['pas'] && marques.length > 0) aller(rang + Number(bouton.dataset['pas']));
    if (bouton && 'fermer' in bouton.dataset) fermer(barre);
  });
  if (marques.length > 0) aller(premiere(marques));
  else {
    statut.textContent = statut.dataset['aucun'] ?? '';
    for (const bouton of barre.querySelectorAll<HTMLElement>('[data-pas]')) bouton.hidden = true;
  }
}

/** The first mark of the page in the address, else of the pages after it, else of all. */
function premiere(marques: readonly HTMLElement[]): number {
  const page = document.querySelector(location.hash || '[data-texte]');
  const rang = marques.findIndex(
    (marque) => page && page.compareDocumentPosition(marque) & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return Math.max(0, rang);
}

function fermer(barre: HTMLElement): void {
  barre.hidden = true;
  for (const marque of document.querySelectorAll('[data-texte] mark')) marque.replaceWith(...marque.childNodes);
}
