import { MEDIA_TYPES } from '../../media-types.ts';
import { GENRE_COURANT, GENRES_SITUES, motifGenre, nomsHeaders, valeurCommune } from '../genres.ts';
import type { SiteServi } from '../hote.types.ts';
import { texteApache } from './ecrire.ts';

/** `Header always` also holds for errors; what an error must not carry is set on answers that hold. */
const enTete = (nom: string, valeur: string): string =>
  `Header ${nom === 'Cache-Control' ? '' : 'always '}set ${nom} ${texteApache(valeur)}`;

/** Headers of each kind of file. */
export function enTetes({ base }: SiteServi): readonly string[] {
  const noms = nomsHeaders();
  const propres = noms.filter((nom) => valeurCommune(nom) === undefined);
  return [
    ...noms.flatMap((nom) => {
      const valeur = valeurCommune(nom) ?? GENRE_COURANT?.headers[nom];
      return valeur === undefined ? [] : [enTete(nom, valeur)];
    }),
    ...GENRES_SITUES.flatMap((genre) => [
      `# ${genre.description}`,
      // Compressed files are answered under their own names.
      `<If "%{REQUEST_URI} =~ m#^${base}${motifGenre(genre).replace(/\$$/, '(?:\\.gz|\\.br)?$')}#i">`,
      ...propres.flatMap((nom) => {
        const valeur = genre.headers[nom];
        return valeur === undefined || valeur === GENRE_COURANT?.headers[nom]
          ? []
          : [`  ${enTete(nom, valeur)}`];
      }),
      '</If>',
    ]),
  ];
}

/** Types, and the encoding of what is compressed: `.br` would else be read as Breton. */
export function types(): readonly string[] {
  const textes = [...MEDIA_TYPES].filter(([, type]) => type.includes('charset='));
  return [
    'AddDefaultCharset Off',
    ...[...MEDIA_TYPES].map(
      ([extension, type]) => `AddType ${type.split(';')[0] ?? ''} ${extension}`,
    ),
    `AddCharset utf-8 ${textes.map(([extension]) => extension).join(' ')}`,
    'RemoveLanguage .br',
    'RemoveType .gz .br',
    'AddEncoding gzip .gz',
    'AddEncoding br .br',
    '# L’encodage est négocié ici : le serveur ne compresse pas une seconde fois.',
    '<FilesMatch "\\.(?:gz|br)$">',
    '  SetEnv no-gzip 1',
    '  SetEnv no-brotli 1',
    '</FilesMatch>',
    `<FilesMatch "\\.(?:${textes.map(([extension]) => extension.slice(1)).join('|')})(?:\\.gz|\\.br)?$">`,
    '  Header merge Vary Accept-Encoding',
    '</FilesMatch>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${[...new Set(textes.map(([, type]) => type.split(';')[0] ?? ''))].join(' ')}`,
    '</IfModule>',
  ];
}
