import { plier } from './plier.ts';

const TITRE = /^##\s+(.+?)\s*#*$/;

/** Lines of a section, from its heading to the next one of its level. */
function bornes(lignes: readonly string[], titre: string): { readonly debut: number; readonly fin: number } | undefined {
  const cherche = plier(titre);
  const debut = lignes.findIndex((ligne) => plier(TITRE.exec(ligne)?.[1] ?? '') === cherche);
  if (debut === -1) return undefined;
  const suite = lignes.findIndex((ligne, rang) => rang > debut && TITRE.test(ligne));
  return { debut, fin: suite === -1 ? lignes.length : suite };
}

/** Text of the section `## titre` of a body; undefined when it has none. */
export function lireSection(corps: string, titre: string): string | undefined {
  const lignes = corps.split('\n');
  const place = bornes(lignes, titre);
  return place === undefined ? undefined : lignes.slice(place.debut + 1, place.fin).join('\n').trim();
}

/** The same body with the section `## titre` holding this text: replaced, added at the end, or taken out when empty. */
export function poserSection(corps: string, titre: string, texte: string | undefined): string {
  const lignes = corps.split('\n');
  const place = bornes(lignes, titre) ?? { debut: lignes.length, fin: lignes.length };
  const vide = texte === undefined || texte === '';
  const morceaux = [lignes.slice(0, place.debut).join('\n'), vide ? '' : `## ${titre}\n\n${texte}`, lignes.slice(place.fin).join('\n')];
  return morceaux.map((morceau) => morceau.trim()).filter((morceau) => morceau !== '').join('\n\n');
}
