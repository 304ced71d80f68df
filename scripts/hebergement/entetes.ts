import { concerne, GENRE_COURANT, GENRES_SITUES, nomsHeaders, valeurCommune } from './genres.ts';
import type { FichierHote, SiteServi } from './hote.types.ts';

/*
 * `_headers`, read by Netlify, Cloudflare Pages and others. Rules that meet are added up, and two
 * values of one header are joined: so what all share stands under `/*`, and the places of the rest
 * never meet. Only the end of a path may be a star; extensions cannot be told, so that documents
 * have the headers of pages there.
 */

/** Places that such rules can name, from the base folder, with what they must send. */
function regles(
  servi: SiteServi,
): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const situes = GENRES_SITUES.filter(({ extensions }) => extensions === undefined);
  const courant = GENRE_COURANT?.headers ?? {};
  const pris = situes.flatMap((genre) =>
    genre.dossiers
      .filter((dossier) => servi.racine.some((nom) => dossier.startsWith(nom)))
      .map((dossier) => [`${dossier}*`, genre.headers] as const),
  );
  const libres = servi.racine
    .filter((nom) => !situes.some((genre) => concerne(genre, nom)))
    .map((nom) => [nom.endsWith('/') ? `${nom}*` : nom, courant] as const);
  return [...pris, ['', courant], ...libres];
}

const bloc = (lieu: string, headers: readonly (readonly [string, string])[]): string =>
  [lieu, ...headers.map(([nom, valeur]) => `  ${nom}: ${valeur}`)].join('\n');

/** Headers as hosts of static files read them. */
export function texteHeaders(servi: SiteServi): string {
  const communs = nomsHeaders().flatMap((nom) => {
    const valeur = valeurCommune(nom);
    return valeur === undefined ? [] : [[nom, valeur] as const];
  });
  const propres = nomsHeaders().filter((nom) => valeurCommune(nom) === undefined);
  return [
    '# En-têtes du portail (Netlify, Cloudflare Pages…).',
    '# Fichier produit par le portail : refaites-le plutôt que de le modifier.',
    bloc(`${servi.base}*`, communs),
    ...regles(servi).map(([lieu, headers]) =>
      bloc(
        servi.base + lieu,
        propres.flatMap((nom) =>
          headers[nom] === undefined ? [] : [[nom, headers[nom]] as const],
        ),
      ),
    ),
    '',
  ].join('\n\n');
}

/** The file `_headers`, at the root of what is published. */
export const fichiersHeaders = (servi: SiteServi): readonly FichierHote[] => [
  { chemin: '_headers', texte: texteHeaders(servi) },
];

/** What to do with the file, one line each. */
export const suiteHeaders = (dossier: string, { base }: SiteServi): readonly string[] => [
  base === '/'
    ? `Publiez le dossier ${dossier}/ : l’hébergeur y lit ce fichier, et répond par 404.html aux communes sans page.`
    : `Le site est construit pour ${base} : publiez un dossier qui le contient à cet endroit, avec _headers à sa racine.`,
  'Chaque construction refait ce dossier : relancez cette commande après chaque « npm run build ».',
];
