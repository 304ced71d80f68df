import type { DonneesAdministration, TerritoireEdite } from '#publishing/administration/donnees.types.ts';

const element = <T extends keyof HTMLElementTagNameMap>(nom: T, texte = '', enfants: readonly Node[] = []): HTMLElementTagNameMap[T] => {
  const noeud = document.createElement(nom);
  noeud.append(...(texte === '' ? [] : [texte]), ...enfants);
  return noeud;
};

/** What stands on the page as long as no editor is open. */
export function montrer(titre: string, ...enfants: readonly Node[]): void {
  const accueil = document.querySelector('#accueil');
  accueil?.replaceChildren(element('h1', titre), ...enfants);
  document.title = titre;
}

/** A few sentences in place of the editor: why it cannot open, and what to do. */
export const expliquer = (titre: string, ...phrases: readonly string[]): void =>
  montrer(titre, ...phrases.map((phrase) => element('p', phrase)));

const sansAccents = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The territoires of the portal: one is edited at a time, so that its forms open at once. */
export function proposerTerritoires({ nom, territoires }: DonneesAdministration): void {
  const champ = element('input');
  champ.type = 'search';
  champ.id = 'filtre';
  champ.autocomplete = 'off';
  const etiquette = element('label', 'Votre territoire');
  etiquette.htmlFor = champ.id;
  const rangees = territoires.map((territoire) => ({ rangee: rangeeDe(territoire), cle: sansAccents(territoire.libelle) }));
  const compte = element('p');
  compte.setAttribute('role', 'status');
  champ.addEventListener('input', () => {
    const cherche = sansAccents(champ.value.trim());
    for (const { rangee, cle } of rangees) rangee.hidden = !cle.includes(cherche);
    const montres = rangees.filter(({ rangee }) => !rangee.hidden).length;
    compte.textContent = montres === 0 ? 'Aucun territoire de ce nom.' : `${String(montres)} sur ${String(rangees.length)}`;
  });
  montrer(`Modifier le contenu — ${nom}`, etiquette, champ, compte, element('ul', '', rangees.map(({ rangee }) => rangee)));
}

function rangeeDe({ id, libelle, contrats }: TerritoireEdite): HTMLLIElement {
  const lien = element('a', libelle, [element('small', contrats.map((contrat) => contrat.libelle).join(' · '))]);
  lien.href = `?territoire=${encodeURIComponent(id)}`;
  return element('li', '', [lien]);
}
