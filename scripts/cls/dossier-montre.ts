import path from 'node:path';

/** A folder or a file as the person knows it: from where they are when it stands below, else in full. */
export function dossierMontre(chemin: string, depuis: string): string {
  const relatif = path.relative(depuis, chemin);
  if (relatif === '') return '.';
  return relatif.startsWith('..') || path.isAbsolute(relatif) ? chemin : relatif;
}

const CONTENU_PAR_DEFAUT = path.resolve(import.meta.dirname, '../../content');

/** The option that the next command needs, when the content is not that of the project; else nothing. */
export const rappelContenu = (contenu: string, depuis: string): string => {
  if (path.resolve(contenu) === CONTENU_PAR_DEFAUT) return '';
  const montre = dossierMontre(contenu, depuis);
  return ` --contenu ${/\s/.test(montre) ? `"${montre}"` : montre}`;
};
