import { HSTS } from '../../headers.ts';
import { anciensCodes, COMMUNES, reglesListes } from '../communes.ts';
import type { FichierHote, SiteServi } from '../hote.types.ts';
import { texteApache } from './ecrire.ts';
import { enTetes, types } from './entetes.ts';

const AVIS = '# Fichier produit par le portail : refaites-le plutôt que de le modifier.';

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
