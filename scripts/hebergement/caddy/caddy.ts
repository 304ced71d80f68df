import path from 'node:path';
import { HSTS } from '../../headers.ts';
import type { FichierHote, SiteServi } from '../hote.types.ts';
import { barres, communes } from './adresses.ts';
import { texteCaddy } from './ecrire.ts';
import { enTetes, types } from './entetes.ts';

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
