import { fichiersApache, suiteApache } from './apache/apache.ts';
import { fichiersCaddy, suiteCaddy } from './caddy/caddy.ts';
import { fichiersHeaders, suiteHeaders } from './entetes.ts';
import type { FichierHote, SiteServi } from './hote.types.ts';
import { fichiersNginx, suiteNginx } from './nginx/nginx.ts';

/** A host that serves a built folder. */
export interface Hote {
  readonly nom: string;
  /** Its files stand in the folder of the site, and are read there. */
  readonly dansLeSite: boolean;
  readonly fichiers: (servi: SiteServi) => readonly FichierHote[];
  /** What to do next, one line each. */
  readonly suite: (dossier: string, servi: SiteServi) => readonly string[];
}

/** Servers and hosts of static files, by the name that `--pour` takes. */
export const HOTES: ReadonlyMap<string, Hote> = new Map([
  ['nginx', { nom: 'nginx', dansLeSite: false, fichiers: fichiersNginx, suite: suiteNginx }],
  ['caddy', { nom: 'Caddy', dansLeSite: false, fichiers: fichiersCaddy, suite: suiteCaddy }],
  ['apache', { nom: 'Apache', dansLeSite: true, fichiers: fichiersApache, suite: suiteApache }],
  ['netlify', { nom: 'Netlify', dansLeSite: true, fichiers: fichiersHeaders, suite: suiteHeaders }],
  [
    'cloudflare',
    { nom: 'Cloudflare Pages', dansLeSite: true, fichiers: fichiersHeaders, suite: suiteHeaders },
  ],
] satisfies readonly (readonly [string, Hote])[]);
