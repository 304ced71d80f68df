import path from 'node:path';
import { HSTS } from '../headers.ts';
import { MEDIA_TYPES } from '../media-types.ts';
import { anciensCodes, COMMUNES, reglesListes } from './communes.ts';
import { GENRE_COURANT, GENRES_SITUES, motifGenre, nomsHeaders, valeurCommune } from './genres.ts';
import type { FichierHote, SiteServi } from './hote.types.ts';

const texteCaddy = (valeur: string) => `"${valeur.replace(/["\\]/g, '\\$&')}"`;

/** Inside the place of the site, paths start from its base folder: nothing here depends on it. */
const dansLeSite = (motif: string) => `(?i)^/${motif}`;

function enTetes(): readonly string[] {
  const nommes = nomsHeaders();
  const propres = nommes.filter((nom) => valeurCommune(nom) === undefined);
  const bloc = (apres: string, noms: readonly string[], valeur: (nom: string) => string | undefined) => {
    const lignes = noms.flatMap((nom) => {
      const texte = valeur(nom);
      return texte === undefined ? [] : [`\t${nom} ${texteCaddy(texte)}`];
    });
    return [`header${apres} {`, ...lignes, '}'];
  };
  return [
    ...bloc('', nommes.filter((nom) => !propres.includes(nom)), valeurCommune),
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

const types = (): readonly string[] => [
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

/** A folder without its slash; one slash in front, since a browser reads `//name` as another site. */
const barres = (base: string): readonly string[] => [
  '@sans_barre {',
  '\tnot path */',
  '\tnot path //*',
  '\tfile {path}/index.html',
  '}',
  'handle @sans_barre {',
  '\t@question expression `{query} != ""`',
  `\tredir @question ${base.slice(0, -1)}{path}/?{query} 301`,
  `\tredir ${base.slice(0, -1)}{path}/ 301`,
  '}',
];

function communes({ base, communes: table }: SiteServi): readonly string[] {
  if (!table) return [];
  const cible = '{portail_commune}';
  return [
    '# Communes : un code ancien mène au code actuel ; une commune sans page, à la liste de son département.',
    '@commune_sans_page {',
    `\tpath_regexp ^/${COMMUNES}`,
    '\tnot file {path} {path}/index.html',
    '}',
    'handle @commune_sans_page {',
    `\tmap {path} ${cible} {`,
    ...anciensCodes(table).map(
      ([ancien, actuel]) => `\t\t~(?i)^/${COMMUNES}${ancien}/?$ ${base}${COMMUNES}${actuel}/`,
    ),
    ...reglesListes(table).map(
      ({ prefixe, suite, page, ancre }) =>
        `\t\t~(?i)^/${COMMUNES}${prefixe}(${suite})/?$ "${page}#${ancre}\${1}"`,
    ),
    '\t\tdefault ""',
    '\t}',
    `\t@connue expression \`${cible} != ""\``,
    `\tredir @connue ${cible} 302`,
    '\terror 404',
    '}',
  ];
}

function caddyfile(servi: SiteServi): string {
  const { base, dossier, site } = servi;
  const { protocol, host } = new URL(site);
  const hsts = protocol === 'https:' && base === '/';
  const indente = (lignes: readonly string[], tabulations: number) =>
    lignes.map((ligne) => (ligne === '' ? '' : '\t'.repeat(tabulations) + ligne));
  return [
    '# Le portail, servi par Caddy, qui obtient et renouvelle seul le certificat HTTPS.',
    '# Fichier produit par le portail : refaites-le plutôt que de le modifier.',
    `${protocol === 'https:' ? host : site} {`,
    `\troot * ${texteCaddy(dossier)}`,
    '\theader -Server',
    hsts
      ? '\t# Les navigateurs ne reviendront qu’en HTTPS pendant un an.'
      : '\t# À activer (sans le dièse) quand tout ce nom de domaine répond en HTTPS, et pour de bon :',
    ...Object.entries(HSTS).map(
      ([nom, valeur]) => `\t${hsts ? '' : '# '}header ${nom} ${texteCaddy(valeur)}`,
    ),
    ...(base === '/' ? [] : [`\tredir ${base.slice(0, -1)} ${base} 301`]),
    '',
    `\t${base === '/' ? 'handle' : `handle_path ${base}*`} {`,
    ...indente([...enTetes(), '', ...types(), ''], 2),
    ...indente([...barres(base), ...communes(servi)], 2),
    '\t\thandle {',
    '\t\t\t# Fichiers déjà compressés (construits avec --compresser) ; les autres le sont au passage.',
    '\t\t\tencode gzip',
    '\t\t\tfile_server {',
    '\t\t\t\tprecompressed br gzip',
    '\t\t\t\thide .*',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    ...(base === '/' ? [] : ['\thandle {', '\t\terror 404', '\t}']),
    '',
    '\thandle_errors {',
    '\t\t@introuvable expression `{http.error.status_code} == 404`',
    '\t\thandle @introuvable {',
    '\t\t\theader -Cache-Control',
    '\t\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\t\trewrite * /404.html',
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** Configuration of Caddy: one file. */
export const fichiersCaddy = (servi: SiteServi): readonly FichierHote[] => [
  { chemin: 'Caddyfile', texte: caddyfile(servi) },
];

/** What to do with the file, one line each. */
export const suiteCaddy = (dossier: string): readonly string[] => [
  'Sur le serveur :',
  `  sudo cp ${path.join(dossier, 'Caddyfile')} /etc/caddy/Caddyfile`,
  '  sudo systemctl reload caddy',
  'Si ce serveur a déjà d’autres sites, ajoutez plutôt ce fichier au vôtre avec « import ».',
];
