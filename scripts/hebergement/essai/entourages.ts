import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteServi } from '../hote.types.ts';
import { FICHIERS } from '../nginx/ecrire.ts';

/** The module that lets nginx send `.br` files; a machine may lack it. */
export const MODULE_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const MODULES_APACHE = '/usr/lib/apache2/modules';

/** Writes a generated file again with one change, which must be one. */
function changer(fichier: string, de: RegExp | string, vers: string): void {
  const texte = readFileSync(fichier, 'utf8');
  const change = texte.replace(de, vers);
  if (change === texte) throw new Error(`${fichier} no longer holds ${String(de)}`);
  writeFileSync(fichier, change);
}

/** What surrounds the generated files on a real machine: as little as each server starts with. */
export const ENTOURAGES: Readonly<
  Record<string, (dossier: string, servi: SiteServi, port: number) => readonly string[]>
> = {
  nginx: (dossier, _, port) => {
    const brotli = existsSync(MODULE_BROTLI);
    if (brotli) changer(path.join(dossier, FICHIERS.reglages), '# brotli_static', 'brotli_static');
    changer(
      path.join(dossier, FICHIERS.serveur),
      /listen 80;\n.*listen \[::\]:80;/,
      `listen 127.0.0.1:${port};`,
    );
    const dossiers = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      path.join(dossier, 'nginx.conf'),
      [
        ...(brotli ? [`load_module ${MODULE_BROTLI};`] : []),
        `pid ${dossier}/nginx.pid;`,
        'daemon off; error_log stderr warn; events {}',
        'http {',
        ...dossiers.map((nom) => `${nom}_temp_path ${dossier}/tmp-${nom};`),
        'access_log off; include portail-serveur.conf; include portail-tables.conf;',
        '}',
      ].join('\n'),
    );
    return ['nginx', '-p', dossier, '-c', `${dossier}/nginx.conf`, '-e', 'stderr'];
  },
  caddy: (dossier, { site }, port) => {
    const fichier = path.join(dossier, 'Caddyfile');
    changer(fichier, `\n${new URL(site).host} {`, `\n:${port} {\n\tbind 127.0.0.1`);
    changer(fichier, /^/, '{\n\tadmin off\n\tauto_https off\n}\n');
    return ['caddy', 'run', '--config', fichier, '--adapter', 'caddyfile'];
  },
  apache: (dossier, { base, dossier: site }, port) => {
    const modules = [
      'mpm_event',
      'authz_core',
      'alias',
      'dir',
      'mime',
      'headers',
      'rewrite',
      'env',
      'filter',
      'deflate',
    ];
    const fichier = path.join(dossier, 'apache.conf');
    writeFileSync(
      fichier,
      [
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        `PidFile ${dossier}/apache.pid`,
        `ErrorLog ${dossier}/apache.log`,
        `DefaultRuntimeDir ${dossier}`,
        ...modules.map((nom) => `LoadModule ${nom}_module ${MODULES_APACHE}/mod_${nom}.so`),
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${dossier}/racine`,
        ...(base === '/' ? [] : [`Alias ${base.slice(0, -1)} ${site}`]),
        `<Directory ${site}>`,
        'AllowOverride All',
        'Require all granted',
        '</Directory>',
        ...(base === '/' ? [`DocumentRoot ${site}`] : []),
      ].join('\n'),
    );
    mkdirSync(path.join(dossier, 'racine'), { recursive: true });
    return ['apache2', '-f', fichier, '-DFOREGROUND'];
  },
};
