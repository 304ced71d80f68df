import path from 'node:path';

/** A folder or a file as the person knows it: from where they are when it stands below, else in full. */
export function dossierMontre(chemin: string, depuis: string): string {
  const relatif = path.relative(depuis, chemin);
  if (relatif === '') return '.';
  return relatif.startsWith('..') || path.isAbsolute(relatif) ? chemin : relatif;
}
