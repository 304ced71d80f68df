import { anciensCodes, COMMUNES, reglesListes } from '../communes.ts';
import { GENRE_COURANT, GENRES_SITUES, motifGenre, nomsHeaders, valeurCommune } from '../genres.ts';
import type { SiteServi } from '../hote.types.ts';
import { AVIS, texteNginx, variable } from './ecrire.ts';

const map = (source: string, cible: string, lignes: readonly string[]): string =>
  [`map ${source} ${cible} {`, ...lignes.map((ligne) => `    ${ligne}`), '}'].join('\n');

/** A map from the path in the site to the value of a header, for one that not all kinds share. */
const tableHeader = (header: string): string =>
  map('$portail_chemin', variable(header), [
    `default ${texteNginx(GENRE_COURANT?.headers[header] ?? '')};`,
    ...GENRES_SITUES.filter(
      (genre) => genre.headers[header] !== GENRE_COURANT?.headers[header],
    ).map((genre) => `"~*^${motifGenre(genre)}" ${texteNginx(genre.headers[header] ?? '')};`),
  ]);

function tablesCommunes({ base, communes }: SiteServi): readonly string[] {
  if (!communes) return [];
  return [
    '# Communes : un code ancien mène au code actuel ; une commune sans page, à la liste de son département.',
    map('$portail_chemin', '$portail_code', [
      'default "";',
      `"~*^${COMMUNES}(?<portail_insee>\\d{5}|2[ab]\\d{3})/?$" $portail_insee;`,
    ]),
    map('$portail_code', '$portail_commune_actuelle', [
      'default "";',
      ...anciensCodes(communes).map(
        ([ancien, actuel]) => `${ancien} ${base}${COMMUNES}${actuel}/;`,
      ),
    ]),
    map('$portail_code', '$portail_liste', [
      'default "";',
      ...reglesListes(communes).map(
        ({ prefixe, suite, page, ancre }) =>
          `"~*^${prefixe}(?<portail_suite>${suite})$" "${page}#${ancre}$portail_suite";`,
      ),
    ]),
  ];
}

/** Tables that nginx reads at the level « http »: which file answers, which headers, where communes lead. */
export const tables = (servi: SiteServi): string =>
  [
    '# Tables du portail : à lire par nginx au niveau « http » (sur Debian et Ubuntu, /etc/nginx/conf.d/).',
    `# ${AVIS}`,
    '',
    'map_hash_max_size 16384;',
    'map_hash_bucket_size 128;',
    '',
    '# Le chemin dans le site, puis le fichier qui y répond ; ceux qui commencent par un point restent cachés.',
    map('$uri', '$portail_chemin', [
      'default .;',
      `"~(?s)^${servi.base}(?<portail_reste>.*)$" $portail_reste;`,
    ]),
    map('$portail_chemin', '$portail_fichier', [
      'default $portail_chemin;',
      '"" index.html;',
      '"~(?:^|/)\\." index.html/aucun;',
      '"~(?s)^(?<portail_dossier>.*/)$" "${portail_dossier}index.html";',
    ]),
    '',
    '# En-têtes, par genre de fichier :',
    ...GENRES_SITUES.map(({ description }) => `# – ${description}`),
    ...nomsHeaders()
      .filter((header) => valeurCommune(header) === undefined)
      .map(tableHeader),
    '',
    ...tablesCommunes(servi),
    '',
  ].join('\n');
