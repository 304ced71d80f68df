import { suggestions as T } from '#site/strings/suggestions.ts';
import { apparier, lireSaisie } from './classer.ts';
import { lireMots, plierLettres } from './mots.ts';
import { isVisible, type Trouvee } from './suggestion.types.ts';

/** A piece of a text; `trouve` when it was typed. */
interface Segment {
  readonly texte: string;
  readonly trouve: boolean;
}

/** A suggestion as a list shows it. */
export interface OptionSuggestion {
  readonly segments: readonly Segment[];
  readonly nature: string;
  readonly groupe: string;
  readonly detail?: string | undefined;
  readonly href: string;
}

/** More than that is no longer read. */
const MAXIMUM = 8;
/** Of one kind, when others answer too. */
const MAXIMUM_PAR_GENRE = 3;

/** The few to show of all that answers, kind by kind: the kind of the best comes first. */
export function composer(
  trouvees: readonly Trouvee[],
  saisie: string,
): readonly OptionSuggestion[] {
  const genres = grouper(trouvees);
  const parGenre = genres.length > 1 ? MAXIMUM_PAR_GENRE : MAXIMUM;
  const meilleures = genres.flatMap((liste) => liste.slice(0, parGenre));
  const choisies = trouvees.filter((trouvee) => meilleures.includes(trouvee)).slice(0, MAXIMUM);
  return grouper(choisies)
    .flat()
    .map((trouvee) => montrer(trouvee, saisie));
}

/** Those of each kind, kinds in the order in which they come. */
function grouper(trouvees: readonly Trouvee[]): readonly (readonly Trouvee[])[] {
  const genres = new Set(trouvees.map(({ suggestion }) => suggestion.genre));
  return [...genres].map((genre) =>
    trouvees.filter(({ suggestion }) => suggestion.genre === genre),
  );
}

function montrer({ suggestion, nom }: Trouvee, saisie: string): OptionSuggestion {
  const { genre, texte, href, precision } = suggestion;
  const autreNom = isVisible(nom, suggestion) ? undefined : T.pour(nom);
  return {
    segments: segmenter(texte, saisie),
    nature: T.genres[genre].un,
    groupe: T.genres[genre].plusieurs,
    detail: [autreNom, precision].filter(Boolean).join(' · ') || undefined,
    href,
  };
}

/** Parts a name so that the beginnings of words that were typed can be marked. */
export function segmenter(nom: string, saisie: string): readonly Segment[] {
  const paires = apparier(lireMots(nom), lireSaisie(saisie)?.cherches ?? []) ?? new Map();
  const segments: Segment[] = [];
  let fait = 0;
  for (const [{ debut, fin }, cherche] of [...paires].sort(([a], [b]) => a.debut - b.debut)) {
    const coupe = finDuDebut(nom.slice(debut, fin), cherche.length) + debut;
    segments.push(
      { texte: nom.slice(fait, debut), trouve: false },
      { texte: nom.slice(debut, coupe), trouve: true },
    );
    fait = coupe;
  }
  return [...segments, { texte: nom.slice(fait), trouve: false }].filter(
    ({ texte }) => texte !== '',
  );
}

/** Letters of a word that make so many folded ones: œ makes two, an accent apart none. */
function finDuDebut(mot: string, longueur: number): number {
  let fin = 1;
  while (fin < mot.length && plierLettres(mot.slice(0, fin)).length < longueur) fin += 1;
  return fin;
}
