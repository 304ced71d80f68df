import { GENRES, type Genre } from '../headers.ts';

/** Names of the headers that some kind of file has. */
export const nomsHeaders = (): readonly string[] => [
  ...new Set(GENRES.flatMap(({ headers }) => Object.keys(headers))),
];

/** The value that every kind of file has; undefined when they differ. */
export function valeurCommune(nom: string): string | undefined {
  const [premier, ...autres] = GENRES;
  const valeur = premier?.headers[nom];
  return autres.every(({ headers }) => headers[nom] === valeur) ? valeur : undefined;
}

/** Kinds told by where they stand; the one that takes the rest is apart. */
export const GENRES_SITUES: readonly Genre[] = GENRES.filter(({ dossiers }) => dossiers.length > 0);

/** The kind that takes what no other does. */
export const GENRE_COURANT: Genre | undefined = GENRES.find(
  ({ dossiers }) => dossiers.length === 0,
);

const echappe = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Regular expression of the files of a kind, from the base folder, without anchor nor leading slash. */
export function motifGenre({ dossiers, extensions }: Genre): string {
  const debuts = dossiers.map(echappe);
  const debut = debuts.length > 1 ? `(?:${debuts.join('|')})` : (debuts[0] ?? '');
  return extensions ? `${debut}.*\\.(?:${extensions.join('|')})$` : debut;
}

/** True when a name, of a file or of a folder with its slash, begins what a kind is told by. */
export const concerne = ({ dossiers }: Genre, nom: string): boolean =>
  dossiers.some((dossier) => dossier.startsWith(nom));
