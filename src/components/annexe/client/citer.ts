const jourFormat = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** Fills the references with the page that is chosen and the day it is, and lets them be copied and saved. */
export function citerAuClic(details: HTMLDetailsElement): void {
  const select = details.querySelector('select');
  if (!select) return;
  const contenu = (forme = '') =>
    details.querySelector(`[data-forme="${forme}"]`)?.textContent ?? '';
  const remplir = (instant: number) => {
    for (const [vide, valeur] of Object.entries(valeurs(select.value, new Date(instant))))
      for (const element of details.querySelectorAll(`[data-vide="${vide}"]`))
        element.textContent = valeur;
  };
  const instantDe = ({ timeStamp }: Event) => performance.timeOrigin + timeStamp;

  details.dataset['pret'] = '';
  const visee = /^#page-(\d+)$/.exec(location.hash)?.[1];
  if (visee && [...select.options].some(({ value }) => value === visee)) select.value = visee;
  select.addEventListener('change', (event) => remplir(instantDe(event)));
  details.addEventListener('toggle', (event) => remplir(instantDe(event)));
  document.addEventListener('click', (event) => {
    const cible =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-citer], [data-copier], [data-enregistrer]')
        : null;
    if (!cible) return;
    const { citer, copier, enregistrer, extension } = cible.dataset;
    if (citer) {
      select.value = citer;
      details.open = true;
    }
    remplir(instantDe(event));
    if (copier) void copierTexte(contenu(copier), cible);
    if (enregistrer)
      enregistrerTexte(
        contenu(enregistrer),
        `${details.dataset['citations']}-p${select.value}${extension}`,
      );
  });
}

function valeurs(page: string, date: Date): Record<string, string> {
  const jourIso = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((nombre) => String(nombre).padStart(2, '0'))
    .join('-');
  return {
    page,
    ancre: `#page-${page}`,
    jour: jourFormat.format(date),
    jourIso,
    jourRis: jourIso.replaceAll('-', '/'),
  };
}

async function copierTexte(texte: string, bouton: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(texte);
  bouton.textContent = bouton.dataset['fait'] ?? '';
}

/** Bibliography software wants the line ends of RIS, which HTML does not keep; BibTeX reads them as well. */
function enregistrerTexte(texte: string, nom: string): void {
  const lien = document.createElement('a');
  lien.href = URL.createObjectURL(
    new Blob([`${texte}\n`.replaceAll('\n', '\r\n')], { type: 'text/plain;charset=utf-8' }),
  );
  lien.download = nom;
  lien.click();
  URL.revokeObjectURL(lien.href);
}
