import path from 'node:path';
import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { type Options, parseOptions } from '../options.ts';
import { OPTIONS_PARTAGEES, OPTIONS_SITE } from './aide.ts';
import type { Commande } from './commande.types.ts';

/** What was typed after the name of a command. */
export type Lecture =
  | {
      readonly genre: 'demande';
      readonly arguments: readonly string[];
      readonly valeurs: ReadonlyMap<string, readonly string[]>;
      readonly options: Options;
    }
  | { readonly genre: 'aide' }
  | { readonly genre: 'refus'; readonly message: string };

/** The nearest of some names, when it may be what was meant. */
export function proche(ecrit: string, noms: readonly string[]): string | undefined {
  if (noms.length === 0) return undefined;
  const nom = closest(ecrit, noms);
  return distance(ecrit, nom) <= Math.max(2, nom.length / 2) ? nom : undefined;
}

/**
 * Reads the arguments of a command. An unknown option, a missing value or a value given twice is
 * refused in one sentence that says what was probably meant.
 * @param env where the person typed the command, and defaults of the shared options
 */
export function lireDemande(
  commande: Commande,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Lecture {
  const connues = new Map(
    [...commande.options, ...OPTIONS_PARTAGEES].map((option) => [option.nom, option]),
  );
  for (const nom of OPTIONS_SITE)
    if (!connues.has(nom)) connues.set(nom, { nom, valeur: 'VALEUR', description: '' });
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        [...connues.values()].map(({ nom, valeur }) => [
          nom,
          { type: valeur === undefined ? 'boolean' : 'string' } as const,
        ]),
      ),
      aide: { type: 'boolean', short: 'h' },
    },
  });
  const avalee = [...connues.keys()].find(
    (nom) => env[`npm_config_${nom.replaceAll('-', '_')}`] !== undefined,
  );
  if (avalee !== undefined)
    return refus(
      `npm a gardé pour lui l’option --${avalee} : écrivez deux tirets seuls avant la commande, npm run cls -- ${commande.nom} …`,
    );
  const positionnels: string[] = [];
  const valeurs = new Map<string, string[]>();
  const partagees: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (!attendArgument(commande)) return refus(`« ${token.value} » n’est pas attendu ici.`);
      positionnels.push(token.value);
      continue;
    }
    if (token.name === 'aide' || token.name === 'help') return { genre: 'aide' };
    const option = connues.get(token.name);
    if (!option) return refusOption(token.rawName, token.name, [...connues.keys()]);
    if (option.valeur === undefined) {
      if (token.value !== undefined)
        return refus(
          `L’option --${option.nom} ne prend pas de valeur ; retirez « ${token.value} ».`,
        );
      valeurs.set(option.nom, []);
      continue;
    }
    if (token.value === undefined || token.value === '')
      return refus(`Il manque ce qui suit --${option.nom} (${option.valeur}).`);
    if (isSite(option.nom)) partagees.push(`--${option.nom}=${token.value}`);
    const dejaDonnees = valeurs.get(option.nom) ?? [];
    if (dejaDonnees.length > 0 && !option.repetee)
      return refus(`L’option --${option.nom} est donnée deux fois : gardez-en une seule.`);
    valeurs.set(option.nom, [...dejaDonnees, token.value]);
  }
  const request = parseOptions(partagees, env, commande.contenuACreer);
  if (request.kind !== 'options') return refus(request.message.split('\n\nOptions :')[0] ?? '');
  return { genre: 'demande', arguments: positionnels, valeurs, options: request.options };
}

/** A command whose usage starts with a word in capitals (« importer FICHIER ») takes what it names. */
const attendArgument = ({ usage }: Commande) => /^\S+ [A-Z]/.test(usage);

const isSite = (nom: string) =>
  nom === 'contenu' || (OPTIONS_SITE as readonly string[]).includes(nom);

const refus = (message: string): Lecture => ({ genre: 'refus', message });

function refusOption(ecrite: string, nom: string, connues: readonly string[]): Lecture {
  const voisine = proche(nom, connues);
  return refus(
    `L’option ${ecrite} n’existe pas${voisine === undefined ? '.' : ` ; vouliez-vous dire --${voisine} ?`}`,
  );
}

/** Folder from which the person typed the command. */
export const dossierDepart = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): string => path.resolve(env['PORTAIL_DEPUIS'] ?? process.cwd());
