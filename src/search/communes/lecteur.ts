import { type Candidate, classer, isEntier, parCode, parNom } from './chercher-nom.ts';
import type { CommuneTrouvee, Fiches } from './commune.types.ts';
import { decoderFeuille } from './feuille-codec.ts';
import { CLES, cheminFeuille, cheminCommune } from './fichiers-communes.ts';
import {
  entreesDuNom,
  departementDuCode,
  feuilleDuCode,
  lireCode,
  motsDuNom,
} from './nom-commune.ts';

/** Finds communes in the index of the site, one sheet at a time. */
export interface LecteurCommunes {
  /** Communes whose name, postcode or INSEE code begins so; best first. */
  readonly chercher: (saisie: string) => Promise<readonly CommuneTrouvee[]>;
  /** Communes of exactly this name (an article aside), postcode or INSEE code. */
  readonly exactes: (nom: string) => Promise<readonly CommuneTrouvee[]>;
  /** Adds communes known from elsewhere: they still answer when a sheet cannot be read. */
  readonly retenir: (fiches: Fiches) => void;
}

/**
 * A reader of the index of communes. It reads nothing before the first question, then each sheet
 * once; when one cannot be read, the communes already seen answer, or the failure is thrown on.
 * @param racine root of the site, with its last slash
 * @param lire text of a file of the site; rejects when it cannot be read
 */
export function creerLecteurCommunes(
  racine: string,
  lire: (url: string) => Promise<string>,
): LecteurCommunes {
  const lues = new Map<string, Promise<Fiches>>();
  const connues: Fiches[] = [];
  let cles: Promise<ReadonlySet<string>> | undefined;

  const lireCles = () => {
    cles ??= lire(racine + CLES).then((texte) => new Set(JSON.parse(texte) as string[]));
    cles.catch(() => (cles = undefined));
    return cles;
  };
  const lireFeuille = (cle: string): Promise<Fiches> => {
    const lue = lues.get(cle) ?? lire(racine + cheminFeuille(cle)).then(decoderFeuille);
    lues.set(cle, lue);
    lue.then((fiches) => connues.push(fiches)).catch(() => lues.delete(cle));
    return lue;
  };

  /** The sheet to look at; undefined when no name begins so. */
  async function feuillePour(
    saisie: string,
    code: string | undefined,
  ): Promise<Fiches | undefined> {
    const mot = code ? feuilleDuCode(code) : entreesDuNom(motsDuNom(saisie))[0];
    const cle = plusLongueCle(await lireCles(), mot);
    return cle === undefined ? undefined : lireFeuille(cle);
  }

  async function trouver(saisie: string): Promise<readonly Candidate[]> {
    const code = lireCode(saisie);
    const parmi = (feuilles: readonly Fiches[]) =>
      classer(
        feuilles.flatMap((fiches) => (code ? parCode(fiches, code) : parNom(fiches, saisie))),
      );
    try {
      const feuille = await feuillePour(saisie, code);
      return feuille ? parmi([feuille]) : [];
    } catch (panne) {
      const candidates = parmi(connues);
      // What was not seen may exist: only the failure is certain.
      if (candidates.length === 0) throw panne;
      return candidates;
    }
  }

  const enTrouvee = ({ commune, ancienNom }: Candidate): CommuneTrouvee => ({
    ...commune,
    ...(ancienNom === undefined ? {} : { ancienNom }),
    departement: departementDuCode(commune.code),
    href: racine + cheminCommune(commune.code),
  });

  return {
    chercher: async (saisie) => (await trouver(saisie)).map(enTrouvee),
    exactes: async (nom) => (await trouver(nom)).filter(isEntier).map(enTrouvee),
    retenir: (fiches) => void connues.push(fiches),
  };
}

/** The fullest key that begins a word, so that a sheet parted by letters is passed over. */
function plusLongueCle(cles: ReadonlySet<string>, mot: string | undefined): string | undefined {
  for (let fin = mot?.length ?? 0; fin > 0; fin -= 1) {
    const cle = mot?.slice(0, fin);
    if (cle !== undefined && cles.has(cle)) return cle;
  }
  return undefined;
}
