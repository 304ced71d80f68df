import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { HOTES } from '../cibles.ts';
import type { SiteServi } from '../hote.types.ts';
import { FICHIERS } from '../nginx/ecrire.ts';

/** A server under trial, on this machine only. */
export interface EssaiDemarre {
  /** Address of the home page. */
  readonly adresse: string;
  /** Compressions that it sends. */
  readonly compressions: readonly string[];
  readonly arreter: () => void;
}

const MODULE_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const MODULES_APACHE = '/usr/lib/apache2/modules';

const portLibre = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const serveur = createServer().once('error', reject);
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address();
      serveur.close(() => resolve(typeof adresse === 'object' && adresse ? adresse.port : 0));
    });
  });

/** Writes a generated file again with one change, which must be one. */
function changer(fichier: string, de: RegExp | string, vers: string): void {
  const texte = readFileSync(fichier, 'utf8');
  const change = texte.replace(de, vers);
  if (change === texte) throw new Error(`${fichier} no longer holds ${String(de)}`);
  writeFileSync(fichier, change);
}

/** What surrounds the generated files on a real machine: as little as each server starts with. */
const ENTOURAGES: Readonly<
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

/**
 * Starts a server with its generated configuration, on a loopback port.
 * @param dossier empty folder for the configuration
 */
export async function demarrer(
  cible: string,
  servi: SiteServi,
  dossier: string,
): Promise<EssaiDemarre> {
  const hote = HOTES.get(cible);
  const entourage = ENTOURAGES[cible];
  if (!hote || !entourage) throw new Error(`Nothing is known of ${cible}.`);
  // A server reads what it is given from the folder of the site: a copy, so that the site stays whole.
  const site = hote.dansLeSite ? path.join(dossier, 'site') : servi.dossier;
  if (hote.dansLeSite) cpSync(servi.dossier, site, { recursive: true });
  const ici = { ...servi, dossier: site };
  for (const { chemin, texte } of hote.fichiers(ici))
    writeFileSync(path.join(hote.dansLeSite ? site : dossier, chemin), texte);
  const port = await portLibre();
  const [programme = '', ...args] = entourage(dossier, ici, port);
  const processus = spawn(programme, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const adresse = `http://127.0.0.1:${port}${servi.base}`;
  await repond(adresse, processus);
  return {
    adresse,
    compressions: cible === 'nginx' && !existsSync(MODULE_BROTLI) ? ['gzip'] : ['gzip', 'br'],
    arreter: () => void processus.kill('SIGTERM'),
  };
}

async function repond(adresse: string, processus: ChildProcess): Promise<void> {
  for (let essai = 0; essai < 100 && processus.exitCode === null; essai += 1) {
    if (
      await fetch(adresse).then(
        () => true,
        () => false,
      )
    )
      return;
    await attendre(100);
  }
  processus.kill('SIGTERM');
  throw new Error(`The server did not start (status ${processus.exitCode}).`);
}
