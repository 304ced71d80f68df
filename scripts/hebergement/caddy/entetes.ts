import { MEDIA_TYPES } from '../../media-types.ts';
import { GENRE_COURANT, GENRES_SITUES, motifGenre, nomsHeaders, valeurCommune } from '../genres.ts';
import { texteCaddy } from './ecrire.ts';

/** Inside the place of the site, paths start from its base folder: nothing here depends on it. */
const dansLeSite = (motif: string) => `(?i)^/${motif}`;

/** Headers of each kind of file. */
export function enTetes(): readonly string[] {
  const nommes = nomsHeaders();
  const propres = nommes.filter((nom) => valeurCommune(nom) === undefined);
  const bloc = (
    apres: string,
    noms: readonly string[],
    valeur: (nom: string) => string | undefined,
  ) => {
    const lignes = noms.flatMap((nom) => {
      const texte = valeur(nom);
      return texte === undefined ? [] : [`\t${nom} ${texteCaddy(texte)}`];
    });
    return [`header${apres} {`, ...lignes, '}'];
  };
  return [
    ...bloc(
      '',
      nommes.filter((nom) => !propres.includes(nom)),
      valeurCommune,
    ),
    ...GENRES_SITUES.flatMap((genre) => [
      `# ${genre.description}`,
      `@${genre.nom} path_regexp ${dansLeSite(motifGenre(genre))}`,
      ...bloc(` @${genre.nom}`, propres, (nom) => genre.headers[nom]),
    ]),
    `# ${GENRE_COURANT?.description ?? ''}`,
    `@pages not path_regexp ${dansLeSite(`(?:${GENRES_SITUES.map(motifGenre).join('|')})`)}`,
    ...bloc(' @pages', propres, (nom) => GENRE_COURANT?.headers[nom]),
  ];
}

/** Types by extension, and what depends on the compression that the reader accepts. */
export const types = (): readonly string[] => [
  ...[...MEDIA_TYPES].flatMap(([extension, type]) => {
    const nom = `type_${extension.slice(1)}`;
    return [`@${nom} path *${extension}`, `header @${nom} Content-Type ${texteCaddy(type)}`];
  }),
  `@texte path */ ${[...MEDIA_TYPES].flatMap(([extension, type]) => (type.includes('charset=') ? [`*${extension}`] : [])).join(' ')}`,
  'header @texte {',
  '\tVary Accept-Encoding',
  '\tdefer',
  '}',
];
