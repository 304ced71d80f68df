import { comparer, lireSaisie, repondre } from './classer.ts';
import {
  cheminFeuille,
  CLES_MAXIMUM,
  decoderFeuille,
  nomFeuille,
  SOMMAIRE,
  type Sommaire,
} from './fichiers-suggestions.ts';
import { clesDesMots } from './mots.ts';
import type { Suggestion, Trouvee } from './suggestion.types.ts';

/** Answers what is typed from the index of the site, one part at a time. */
export interface LecteurSuggestions {
  /** Loads what every question needs. */
  readonly preparer: () => Promise<unknown>;
  /** Suggestions whose words begin with those typed, best first. */
  readonly chercher: (saisie: string) => Promise<readonly Trouvee[]>;
}

/**
 * A reader of the index of suggestions: it reads nothing before it is asked, then each part once.
 * @param racine root of the site, with its last slash
 * @param lire text of a file of the site; rejects when it cannot be read
 */
export function creerLecteurSuggestions(
  racine: string,
  lire: (url: string) => Promise<string>,
): LecteurSuggestions {
  const lues = new Map<string, Promise<string>>();
  const lireUneFois = (chemin: string): Promise<string> => {
    const lue = lues.get(chemin) ?? lire(racine + chemin);
    lues.set(chemin, lue);
    // What failed once may be there the next time.
    lue.catch(() => lues.delete(chemin));
    return lue;
  };
  const lireFeuille = async (nom: string): Promise<readonly Suggestion[]> =>
    decoderFeuille(await lireUneFois(cheminFeuille(nom)), racine);

  const lireSommaire = async (): Promise<Sommaire> =>
    JSON.parse(await lireUneFois(SOMMAIRE)) as Sommaire;

  return {
    preparer: lireSommaire,
    chercher: async (texte) => {
      const saisie = lireSaisie(texte);
      const cles = [...clesDesMots(saisie?.mots ?? [])];
      if (!saisie || cles.length === 0) return [];
      const nom = choisirFeuille(await lireSommaire(), cles);
      if (nom === undefined) return [];
      return (await lireFeuille(nom))
        .flatMap((suggestion) => repondre(suggestion, saisie) ?? [])
        .sort(comparer);
    },
  };
}

/**
 * The part that answers words of these keys: the first that holds everything, else the narrowest
 * beginning; none when nothing has these keys together.
 */
export function choisirFeuille(
  { completes, amorces }: Sommaire,
  cles: readonly string[],
): string | undefined {
  let choisie: string | undefined;
  for (let nombre = 1; nombre <= Math.min(cles.length, CLES_MAXIMUM); nombre += 1) {
    const noms = combinaisons(cles, nombre).map(nomFeuille);
    const complete = noms.find((nom) => completes.includes(nom));
    if (complete !== undefined) return complete;
    // Some of the keys never meet: no name has them all.
    if (!noms.every((nom) => amorces.includes(nom))) return undefined;
    choisie = noms.at(-1);
  }
  return choisie;
}

/** Sets of so many of the keys, those typed first first. */
function combinaisons(cles: readonly string[], nombre: number): readonly (readonly string[])[] {
  if (nombre === 0) return [[]];
  return cles.flatMap((cle, rang) =>
    combinaisons(cles.slice(rang + 1), nombre - 1).map((suite) => [cle, ...suite]),
  );
}
