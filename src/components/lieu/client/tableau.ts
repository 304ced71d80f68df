/*
 * Makes the tables of places sort and filter. Without it they are whole, in alphabetical order.
 */

const plier = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Value by which a cell sorts: the number that it holds, else its words. */
const valeurDe = (cellule: Element | undefined): number | string => {
  const donnee = cellule?.querySelector('data')?.value;
  return donnee === undefined ? plier(cellule?.textContent.trim() ?? '') : Number(donnee);
};

const comparer = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fr');

function rendreTriable(tableau: HTMLTableElement): void {
  const corps = tableau.tBodies[0];
  const titres = [...(tableau.tHead?.querySelectorAll<HTMLTableCellElement>('th') ?? [])];
  titres.forEach((titre, rang) => {
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.append(...titre.childNodes);
    titre.append(bouton);
    bouton.addEventListener('click', () => {
      // Numbers are wanted from the largest, names from A.
      const premier = titre.classList.contains('n') ? 'descending' : 'ascending';
      const autre = premier === 'ascending' ? 'descending' : 'ascending';
      const sens = titre.getAttribute('aria-sort') === premier ? autre : premier;
      for (const voisin of titres) voisin.removeAttribute('aria-sort');
      titre.setAttribute('aria-sort', sens);
      const signe = sens === 'ascending' ? 1 : -1;
      const lignes = [...(corps?.rows ?? [])];
      lignes.sort((a, b) => signe * comparer(valeurDe(a.cells[rang]), valeurDe(b.cells[rang])));
      corps?.append(...lignes);
    });
  });
}

function rendreFiltrable(cadre: HTMLElement, tableau: HTMLTableElement): void {
  const outils = cadre.querySelector<HTMLElement>('[data-outils]');
  const champ = outils?.querySelector<HTMLInputElement>('[type=search]');
  const seulement = outils?.querySelector<HTMLInputElement>('[type=checkbox]');
  const etat = outils?.querySelector<HTMLElement>('[role=status]');
  if (!outils || !champ || !seulement || !etat) return;
  const lignes = [...(tableau.tBodies[0]?.rows ?? [])];
  const filtrer = () => {
    const cherche = plier(champ.value.trim());
    for (const ligne of lignes)
      ligne.hidden =
        !plier(ligne.textContent).includes(cherche) ||
        (seulement.checked && ligne.hasAttribute('data-sans'));
    const nombre = lignes.filter(({ hidden }) => !hidden).length;
    etat.textContent = `${nombre} ${(nombre < 2 ? etat.dataset['un'] : etat.dataset['plusieurs']) ?? ''}`;
  };
  champ.addEventListener('input', filtrer);
  seulement.addEventListener('change', filtrer);
  outils.hidden = false;
  // A browser that goes back fills the fields again without telling.
  if (champ.value || seulement.checked) filtrer();
}

for (const cadre of document.querySelectorAll<HTMLElement>('[data-tableau]')) {
  const tableau = cadre.querySelector('table');
  if (!tableau) continue;
  rendreTriable(tableau);
  rendreFiltrable(cadre, tableau);
}
