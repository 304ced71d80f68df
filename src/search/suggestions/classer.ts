import { lireMots, type Mot } from './mots.ts';
import { GENRES, isVisible, type Suggestion, type Trouvee } from './suggestion.types.ts';

/** Ranks: the whole name, its beginning, words of it; a name shown before one that is not. */
export const RANGS = { entier: 0, debut: 2, mots: 4, autreNom: 1 } as const;

/** What is typed, read once for many names. */
export interface Saisie {
  readonly mots: readonly Mot[];
  /** Words to be found: all the full ones, and the last one, perhaps unfinished. */
  readonly cherches: readonly string[];
  readonly entiere: string;
}

/** Reads what is typed; undefined as long as it asks for nothing. */
export function lireSaisie(texte: string): Saisie | undefined {
  const lus = lireMots(texte);
  // The last word may be the beginning of a full one: « su » of « surpoids ».
  const mots = lus.map((mot, rang) => ({ ...mot, petit: mot.petit && rang < lus.length - 1 }));
  const cherches = mots.filter(({ petit }) => !petit).map(({ plie }) => plie);
  return cherches.length > 0 ? { mots, cherches, entiere: joindre(mots) } : undefined;
}

const joindre = (mots: readonly Mot[]): string => mots.map(({ plie }) => plie).join(' ');

/** Words that begin with what is searched, each for one of them; undefined when one has none. */
export function apparier(
  mots: readonly Mot[],
  cherches: readonly string[],
): ReadonlyMap<Mot, string> | undefined {
  const paires = new Map<Mot, string>();
  for (const cherche of cherches) {
    const mot = mots.find(
      (un) => !paires.has(un) && un.plie.startsWith(cherche) && (!un.petit || cherches.length > 1),
    );
    if (!mot) return undefined;
    paires.set(mot, cherche);
  }
  return paires;
}

function rangDuNom(nom: string, { cherches, entiere }: Saisie): number | undefined {
  const mots = lireMots(nom);
  if (!apparier(mots, cherches)) return undefined;
  const entier = joindre(mots);
  if (entier === entiere) return RANGS.entier;
  return entier.startsWith(entiere) ? RANGS.debut : RANGS.mots;
}

/** How a suggestion answers, by the best of its names; undefined when it does not. */
export function repondre(suggestion: Suggestion, saisie: Saisie): Trouvee | undefined {
  let meilleure: Trouvee | undefined;
  for (const nom of [suggestion.texte, ...(suggestion.noms ?? [])]) {
    const rangNom = rangDuNom(nom, saisie);
    if (rangNom === undefined) continue;
    const rang = rangNom + (isVisible(nom, suggestion) ? 0 : RANGS.autreNom);
    if (!meilleure || rang < meilleure.rang) meilleure = { suggestion, nom, rang };
  }
  return meilleure;
}

/** Best first: how well, of what kind, then the shortest; communes keep the order of their reader. */
export function comparer(a: Trouvee, b: Trouvee): number {
  const ordre =
    a.rang - b.rang || GENRES.indexOf(a.suggestion.genre) - GENRES.indexOf(b.suggestion.genre);
  return a.suggestion.genre === 'commune'
    ? ordre
    : ordre || a.nom.length - b.nom.length || a.nom.localeCompare(b.nom, 'fr');
}
