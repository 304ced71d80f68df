import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';

/** Where the content is, where the site goes and where it will stand. */
export interface Options {
  /** Absolute path of the content folder. */
  readonly contenu: string;
  /** Absolute path of the output folder. */
  readonly sortie: string;
  /** Origin of the published site, without a trailing slash. */
  readonly site: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Port of the local server; undefined when the person named none. */
  readonly port: number | undefined;
  /** The build also writes compressed files, for hosts that send them as they are. */
  readonly compresser: boolean;
}

/** What a person asked for on the command line. */
export type Request =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

const ROOT = path.resolve(import.meta.dirname, '..');

const DESCRIPTIONS = {
  contenu: ['DIR', 'dossier du contenu (par défaut : content)'],
  sortie: ['DIR', 'dossier où le site est écrit (par défaut : dist)'],
  site: ['URL', 'adresse du site publié, par exemple https://sante.exemple.fr'],
  base: ['/chemin/', 'dossier du site chez son hébergeur (par défaut : /)'],
  port: ['N', 'port du serveur local (par défaut : 4321, ou le suivant qui est libre)'],
} as const;

type Name = keyof typeof DESCRIPTIONS;
const NAMES = Object.keys(DESCRIPTIONS) as Name[];

/** The one option without a value. */
const COMPRESSER = 'compresser';

/** The options of every command, one a line. */
export const helpText = (): string =>
  [
    'Options :',
    ...NAMES.map((name) => {
      const [value, description] = DESCRIPTIONS[name];
      return `  ${`--${name} ${value}`.padEnd(18)} ${description}`;
    }),
    `  ${`--${COMPRESSER}`.padEnd(18)} écrit aussi chaque fichier compressé, pour un serveur à vous`,
    `  ${'--aide'.padEnd(18)} affiche cette liste`,
  ].join('\n');

class RefusedOption extends Error {}

type Values = Partial<Record<Name, string>> & { [COMPRESSER]?: true };

function readValues(argv: readonly string[]): Values | 'help' {
  const string = { type: 'string' } as const;
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...{ contenu: string, sortie: string, site: string, base: string, port: string },
      aide: { type: 'boolean', short: 'h' },
      help: { type: 'boolean' },
      [COMPRESSER]: { type: 'boolean' },
    },
  });
  const values: Values = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional')
      throw new RefusedOption(`« ${token.value} » n’est pas attendu ici.`);
    if (token.name === 'aide' || token.name === 'help') return 'help';
    if (token.name === COMPRESSER && token.value === undefined) {
      values[COMPRESSER] = true;
      continue;
    }
    const name = NAMES.find((known) => known === token.name);
    if (name === undefined) {
      throw new RefusedOption(
        token.name === COMPRESSER
          ? `L’option --${COMPRESSER} ne prend pas de valeur.`
          : `L’option ${token.rawName} n’existe pas ; vouliez-vous dire --${closest(token.name, [...NAMES, COMPRESSER])} ?`,
      );
    }
    if (token.value === undefined || token.value === '') {
      throw new RefusedOption(`Il manque une valeur après --${name}.`);
    }
    values[name] = token.value;
  }
  return values;
}

function contentFolder(folder: string): string {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new RefusedOption(`Le dossier du contenu n’existe pas : ${folder}`);
  }
  return realpathSync(folder);
}

function outputFolder(folder: string, contenu: string): string {
  const holds = (outer: string, inner: string) =>
    `${inner}${path.sep}`.startsWith(`${outer}${path.sep}`);
  if (holds(folder, contenu) || holds(contenu, folder) || holds(folder, ROOT)) {
    throw new RefusedOption(
      `Le site ne peut pas être écrit dans ${folder} : ce dossier contient autre chose.`,
    );
  }
  return folder;
}

function siteOrigin(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new RefusedOption(
      `--site attend une adresse comme https://sante.exemple.fr ; reçu : ${site}`,
    );
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new RefusedOption(
      `--site attend ${url.origin} seul ; donnez le dossier avec --base ${url.pathname}`,
    );
  }
  return url.origin;
}

function baseFolder(base: string): string {
  const folder = `/${base}/`.replace(/\/+/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(folder) || /\/\.+\//.test(folder)) {
    throw new RefusedOption(
      `--base attend un dossier comme /cls/ (lettres sans accent, chiffres, tirets) ; reçu : ${base}`,
    );
  }
  return folder;
}

function portNumber(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new RefusedOption(`--port attend un nombre entre 0 et 65535 ; reçu : ${port}`);
  }
  return Number(port);
}

/**
 * Reads a command line; options left out come from the environment, then from the defaults.
 * @param contenuACreer the command may make the content folder: it need not exist yet
 */
export function parseOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
  contenuACreer = false,
): Request {
  const from = env['PORTAIL_DEPUIS'] ?? process.cwd();
  const folder = (option: string | undefined, variable: string | undefined, byDefault: string) =>
    option === undefined ? path.resolve(ROOT, variable ?? byDefault) : path.resolve(from, option);
  try {
    const values = readValues(argv);
    if (values === 'help') return { kind: 'help', message: helpText() };
    const demande = folder(values.contenu, env['PORTAIL_CONTENU'], 'content');
    const contenu = contenuACreer && !existsSync(demande) ? demande : contentFolder(demande);
    const options: Options = {
      contenu,
      sortie: outputFolder(folder(values.sortie, env['PORTAIL_SORTIE'], 'dist'), contenu),
      site: siteOrigin(values.site ?? env['PORTAIL_SITE'] ?? 'http://localhost:4321'),
      base: baseFolder(values.base ?? env['PORTAIL_BASE'] ?? '/'),
      port: values.port === undefined ? undefined : portNumber(values.port),
      compresser: values[COMPRESSER] ?? env['PORTAIL_COMPRESSER'] === 'oui',
    };
    return { kind: 'options', options };
  } catch (error) {
    if (!(error instanceof RefusedOption)) throw error;
    return { kind: 'refused', message: `${error.message}\n\n${helpText()}` };
  }
}

/** The environment that carries options to Astro's configuration and to the pages. */
export const toEnvironment = ({
  contenu,
  sortie,
  site,
  base,
  compresser,
}: Options): Record<string, string> => ({
  PORTAIL_CONTENU: contenu,
  PORTAIL_SORTIE: sortie,
  PORTAIL_SITE: site,
  PORTAIL_BASE: base,
  PORTAIL_COMPRESSER: compresser ? 'oui' : 'non',
});

/**
 * Options of the running command, also put in the environment. Ends the process when help was asked
 * for or an option is refused. Import after it whatever reads the environment when loaded.
 */
export function readOptions(): Options {
  const request = parseOptions(process.argv.slice(2));
  if (request.kind === 'options') {
    Object.assign(process.env, toEnvironment(request.options));
    return request.options;
  }
  if (request.kind === 'help') {
    console.log(request.message);
    process.exit(0);
  }
  console.error(request.message);
  process.exit(2);
}
