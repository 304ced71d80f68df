import { EXTENSIONS_ACCEPTEES } from '#documents/media-types.ts';
import { DOSSIER_INDEX } from '#search/index-files.ts';
import { ADMINISTRATION_POLICY, CONTENT_SECURITY_POLICY } from './security-policies.ts';

/*
 * The one table of headers: which kind of file a path names, and what a host must send with it. The
 * local server reads it; the configurations of hosts are written from it (scripts/hebergement).
 */

/** A kind of file of the site, told apart by where it stands. Kinds never overlap. */
export interface Genre {
  /** Name in the configurations: letters only. */
  readonly nom: string;
  /** What it is and why its headers are such, for whoever reads a configuration. */
  readonly description: string;
  /** Folders from the base of the site, with a slash at the end; none for what no other kind takes. */
  readonly dossiers: readonly string[];
  /** Only files with these extensions, in lower case without the dot; all of them when absent. */
  readonly extensions?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Folder of the administration page, from the base folder of the site. */
export const ADMINISTRATION = 'admin/';

const SECURITE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked again at each visit, and answered « not modified » while it is: a reader sees what stands. */
const REVALIDER = { 'Cache-Control': 'no-cache' };
/** The name of the file changes with its content: a browser never asks for it again. */
const IMMUABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Open data: any page of the web may read it. */
const OUVERT = { 'Access-Control-Allow-Origin': '*' };

/** Every kind of file; the last takes what the others leave. */
export const GENRES: readonly Genre[] = [
  {
    nom: 'ressources',
    description: 'Styles, scripts et police : leur nom change avec leur contenu, gardés un an.',
    dossiers: ['ressources/'],
    headers: { ...SECURITE, ...IMMUABLE },
  },
  {
    nom: 'recherche',
    description: 'Index de recherche : son dossier change de nom avec son contenu, gardé un an.',
    dossiers: [`${DOSSIER_INDEX}/`],
    headers: { ...SECURITE, ...IMMUABLE },
  },
  {
    nom: 'donnees',
    description: 'Données ouvertes : relues à chaque visite, lisibles depuis n’importe quel site.',
    dossiers: ['donnees/'],
    headers: { ...SECURITE, ...REVALIDER, ...OUVERT },
  },
  {
    nom: 'documents',
    description:
      'Documents des contrats : relus à chaque visite, lisibles depuis n’importe quel site.',
    dossiers: ['contrats/'],
    extensions: EXTENSIONS_ACCEPTEES,
    headers: { ...SECURITE, ...REVALIDER, ...OUVERT },
  },
  {
    nom: 'administration',
    description:
      'Page d’administration : ses propres règles, tenue à l’écart des moteurs de recherche.',
    dossiers: [ADMINISTRATION],
    headers: {
      ...SECURITE,
      'Content-Security-Policy': ADMINISTRATION_POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      ...REVALIDER,
    },
  },
  {
    nom: 'pages',
    description: 'Pages, et tout ce qui précède n’a pas pris : relus à chaque visite.',
    dossiers: [],
    headers: { ...SECURITE, ...REVALIDER },
  },
];

/**
 * Has browsers come back by HTTPS alone for a year. Not in the table: only a host that answers by
 * HTTPS, on a name that carries nothing but the portal, may send it.
 */
export const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

const tient = ({ dossiers, extensions }: Genre, path: string): boolean =>
  dossiers.some((dossier) => path.startsWith(dossier)) &&
  (extensions?.some((extension) => path.toLowerCase().endsWith(`.${extension}`)) ?? true);

/**
 * Headers of one file of the site.
 * @param path address from the base folder of the site, without a leading slash: `admin/`, `recherche/`
 */
export const headersFor = (path: string): Readonly<Record<string, string>> =>
  (GENRES.find((genre) => tient(genre, path)) ?? GENRES.at(-1))?.headers ?? {};
