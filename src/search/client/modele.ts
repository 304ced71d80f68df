/** A part of a template, by its `data-champ`. */
export function champ<E extends Element = HTMLElement>(parent: ParentNode, nom: string): E {
  const trouve = parent.querySelector<E>(`[data-champ="${nom}"]`);
  if (!trouve) throw new Error(`Search page: no [data-champ="${nom}"]`);
  return trouve;
}

/** A copy of one of the page's templates: its markup and its styles stay in the Astro component. */
export function copier(racine: ParentNode, nom: string): HTMLElement {
  const modele = champ<HTMLTemplateElement>(racine, `modele-${nom}`);
  const copie = modele.content.firstElementChild?.cloneNode(true);
  if (!(copie instanceof HTMLElement)) throw new Error(`Search page: template ${nom} is empty`);
  return copie;
}
