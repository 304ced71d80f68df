import { HSTS } from '../headers.ts';
import { MEDIA_TYPES } from '../media-types.ts';
import { anciensCodes, COMMUNES, reglesListes } from './communes.ts';
import { GENRE_COURANT, GENRES_SITUES, motifGenre, nomsHeaders, valeurCommune } from './genres.ts';
import type { FichierHote, SiteServi } from './hote.types.ts';

const AVIS = '# Fichier produit par le portail : refaites-le plutôt que de le modifier.';

const texteApache = (valeur: string) => `"${valeur.replace(/["\\]/g, '\\$&')}"`;

/** `Header always` also holds for errors; what an error must not carry is set on answers that hold. */
const enTete = (nom: string, valeur: string): string =>
  `Header ${nom === 'Cache-Control' ? '' : 'always '}set ${nom} ${texteApache(valeur)}`;

function enTetes({ base }: SiteServi): readonly string[] {
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
function types(): readonly string[] {
  const textes = [...MEDIA_TYPES].filter(([, type]) => type.includes('charset='));
  return [
    'AddDefaultCharset Off',
    ...[...MEDIA_TYPES].map(([extension, type]) => `AddType ${type.split(';')[0] ?? ''} ${extension}`),
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

/** Pages are answered by their file, so that its compressed form is found beside it. */
const reecriture = (base: string): readonly string[] => [
  'RewriteEngine On',
  `RewriteBase ${base}`,
  '# Ce qui commence par un point reste caché ; un dossier sans page n’existe pas.',
  'RewriteRule (?:^|/)\\. - [R=404,L]',
  'RewriteCond %{REQUEST_FILENAME} -d',
  'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
  'RewriteRule ^ - [R=404,L]',
  ...[
    ['br', 'br'],
    ['gzip', 'gz'],
  ].flatMap(([nom, extension]) => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${nom}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `RewriteRule ^(.+)$ $1.${extension} [L]`,
  ]),
];

const principal = (servi: SiteServi): string => {
  const { base, site } = servi;
  const hsts = site.startsWith('https:') && base === '/';
  return [
    '# Réglages du portail pour Apache 2.4 (modules headers, rewrite et mime).',
    AVIS,
    '',
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    '',
    ...types(),
    '',
    ...enTetes(servi),
    '',
    hsts
      ? '# Les navigateurs ne reviendront qu’en HTTPS pendant un an.'
      : '# À activer (sans le dièse) quand tout ce nom de domaine répond en HTTPS, et pour de bon :',
    ...Object.entries(HSTS).map(
      ([nom, valeur]) => `${hsts ? '' : '# '}Header always set ${nom} ${texteApache(valeur)}`,
    ),
    '',
    ...reecriture(base),
    '',
  ].join('\n');
};

/** Rules of communes stand in their own folder: they are read for its addresses alone. */
const communes = ({ base }: SiteServi, table: NonNullable<SiteServi['communes']>): string => {
  const parCible = Map.groupBy(anciensCodes(table), ([, actuel]) => actuel);
  return [
    '# Communes : un code ancien mène au code actuel ; une commune sans page, à la liste de son département.',
    AVIS,
    '',
    ...reecriture(`${base}${COMMUNES}`),
    '# Une commune qui a sa page n’est pas concernée.',
    'RewriteCond %{REQUEST_FILENAME}/index.html -f [OR]',
    'RewriteCond %{REQUEST_FILENAME} -f',
    'RewriteRule ^ - [END]',
    ...[...parCible].map(
      ([actuel, anciens]) =>
        `RewriteRule ^(?:${anciens.map(([ancien]) => ancien).join('|')})/?$ ${base}${COMMUNES}${actuel}/ [NC,R=302,L]`,
    ),
    ...reglesListes(table).map(
      ({ prefixe, suite, page, ancre }) =>
        `RewriteRule ^${prefixe}(${suite})/?$ ${page}#${ancre}$1 [NC,NE,R=302,L]`,
    ),
    '',
  ].join('\n');
};

/** Configuration of Apache: files that stand in the folder of the site. */
export const fichiersApache = (servi: SiteServi): readonly FichierHote[] => [
  { chemin: '.htaccess', texte: principal(servi) },
  ...(servi.communes
    ? [{ chemin: `${COMMUNES}.htaccess`, texte: communes(servi, servi.communes) }]
    : []),
];

/** What to do with the files, one line each. */
export const suiteApache = (dossier: string): readonly string[] => [
  `Envoyez tout le dossier ${dossier}/ chez l’hébergeur, fichiers .htaccess compris (ils sont cachés).`,
  'Chaque construction refait ce dossier : relancez cette commande après chaque « npm run build ».',
  'Sur un serveur à vous : AllowOverride All pour ce dossier, et sudo a2enmod headers rewrite.',
];
