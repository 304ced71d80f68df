import { HSTS } from '../../headers.ts';
import { MEDIA_TYPES } from '../../media-types.ts';
import { nomsHeaders, valeurCommune } from '../genres.ts';
import type { SiteServi } from '../hote.types.ts';
import { AVIS, texteNginx, variable } from './ecrire.ts';

/** Only an answer that holds may be kept: an error is never. */
const SANS_ERREUR = 'Cache-Control';

/** Types by extension, as nginx groups them; those that carry UTF-8 text are listed apart. */
function typesNginx(): { readonly types: readonly string[]; readonly textes: readonly string[] } {
  const parType = Map.groupBy(MEDIA_TYPES, ([, type]) => type.split(';')[0] ?? '');
  return {
    types: [...parType].map(
      ([type, lignes]) => `${type} ${lignes.map(([extension]) => extension.slice(1)).join(' ')};`,
    ),
    textes: [...MEDIA_TYPES.values()]
      .filter((type) => type.includes('charset='))
      .map((type) => type.split(';')[0] ?? ''),
  };
}

const hstsVoulu = ({ site, base }: SiteServi): boolean => site.startsWith('https:') && base === '/';

const enTetes = (hsts: boolean): readonly string[] => [
  ...nomsHeaders().map(
    (header) =>
      `add_header ${header} ${
        valeurCommune(header) === undefined
          ? variable(header)
          : texteNginx(valeurCommune(header) ?? '')
      }${header === SANS_ERREUR ? '' : ' always'};`,
  ),
  hsts
    ? '# Les navigateurs ne reviendront qu’en HTTPS pendant un an.'
    : '# À activer (sans le dièse) quand tout ce nom de domaine répond en HTTPS, et pour de bon :',
  ...Object.entries(HSTS).map(
    ([nom, valeur]) => `${hsts ? '' : '# '}add_header ${nom} ${texteNginx(valeur)} always;`,
  ),
];

/** What the places of the site share: its folder, types, compression and headers. */
export function reglages(servi: SiteServi): string {
  const { types, textes } = typesNginx();
  // nginx adds text/html to such lists by itself, and complains when it is there twice.
  const listes = textes.filter((type) => type !== 'text/html').join(' ');
  return [
    '# Ce que partagent les trois emplacements du portail.',
    `# ${AVIS}`,
    '',
    `root ${texteNginx(servi.dossier)};`,
    'server_tokens off;',
    'absolute_redirect off;',
    '',
    'charset utf-8;',
    `charset_types ${listes};`,
    'default_type application/octet-stream;',
    'types {',
    ...types.map((ligne) => `    ${ligne}`),
    '}',
    '',
    '# Fichiers déjà compressés (construits avec --compresser) ; les autres le sont au passage.',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1024;',
    `gzip_types ${listes};`,
    '# Avec le module brotli (Debian et Ubuntu : apt install libnginx-mod-http-brotli-static), retirez le dièse :',
    '# brotli_static on;',
    '',
    ...enTetes(hstsVoulu(servi)),
    '',
  ].join('\n');
}
