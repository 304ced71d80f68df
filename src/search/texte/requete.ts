import { normaliserPourIndex } from './index-text.ts';
import { jetonIdentifiant } from './jetons.ts';
import { MARQUE } from './marque.ts';
import { plier } from './mot.ts';
import { isMotVide, isPetitMot } from './mots-vides.ts';
import { MILLIERS, nettoyer } from './nettoyer.ts';
import { restaurer } from './restaurer.ts';
import { lireUnites, type Unite } from './unites.ts';

/** Something a query asks for. */
export interface Terme {
  /** As typed, for the sentences that speak of it. */
  readonly saisi: string;
  /** Stems of its words; several must follow each other. */
  readonly racines: readonly string[];
  /** Its words as they are indexed. */
  readonly texte: string;
  /** Rank of its first word in what was typed, and of the word after its last. */
  readonly debut: number;
  readonly fin: number;
}

/** A query, read as French; without term when nothing in it can be searched. */
export interface Requete {
  /** Words as typed, small ones and elisions included: the name of a place has some. */
  readonly mots: readonly string[];
  readonly termes: readonly Terme[];
  /** Sequences of stems to mark in the passages. */
  readonly motifs: readonly (readonly string[])[];
}

const CITATION = /(?:"|«|“|„|”)\s*([^"«»“”„]+?)\s*(?:"|»|”|“|$)/g;
const SEPARATEURS = /[\s/|,;:!?()[\]{}…•–—«»"“”„<>=+*&]+/;
const SAINT = /^(s)t(e?)\.?(?=-|$)/iu;
const ELISION_INITIALE = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi|pres|quel)?qu)'(?=[\p{L}\d])/iu;
/** « fiche 3.2 », « fiche-action n° 1-2 », « axe 4 ». */
const IDENTIFIANT =
  /(?<![\p{L}-])(fiche(?:[- ]action)?s?|action|axe)\s+(?:n°\s*|numéro\s+)?(\d{1,3}(?:[.-]\d+)*)(?![\d.,]*\p{L}|[.,-]?\d)/giu;

/** « code postal 17600 » asks for 17600. */
const CODE_POSTAL = /code\s+postal\s+(?=\d{5}(?!\d))/giu;
const DATE_EN_CHIFFRES =
  /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const MOIS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Dates are written in words everywhere. */
const ecrireDates = (texte: string): string =>
  texte.replace(
    DATE_EN_CHIFFRES,
    (date, jour: string, mois: string, an: string, an2: string, mois2: string, jour2: string) => {
      const nom = MOIS[Number(mois ?? mois2) - 1];
      return nom ? `${Number(jour ?? jour2)} ${nom} ${an ?? an2}` : date;
    },
  );

/** Reads what someone typed: quotations, codes, and words freed of elisions and, when others are left, of small words. */
export function lireRequete(saisie: string): Requete {
  const propre = ecrireDates(nettoyer(saisie)).replace(CODE_POSTAL, '');
  const citations = [...propre.matchAll(CITATION)].map(([, texte = '']) => texte);
  const sansCitations = propre.replace(CITATION, ' ');
  const codes = [...sansCitations.matchAll(IDENTIFIANT)];
  const mots = sansCitations
    .replace(IDENTIFIANT, ' ')
    .replace(MILLIERS, (nombre) => nombre.replaceAll(' ', ''))
    .replace(/n°/gi, ' ')
    .split(SEPARATEURS)
    .filter((mot) => plier(mot.replace(ELISION_INITIALE, '')) !== '');
  const lus = mots.flatMap((mot, rang) =>
    lireMot(mot.replace(ELISION_INITIALE, ''), rang, mots.length),
  );
  const precises = [
    ...codes.map(([saisi, genre = '', numero = '']) => lireCode(saisi, genre, numero)),
    ...citations.flatMap(lireCitation),
  ];
  const pleins = lus.filter(
    ({ saisi, debut }) =>
      !saisi.split('-').every((mot) => mot === '' || isMotVide(mot, { premier: debut === 0 })),
  );
  const gardes = pleins.length > 0 || precises.length > 0 ? pleins : lus;
  const termes = [...gardes, ...precises];
  return { mots, termes, motifs: termes.map(({ racines }) => racines) };
}

/** True when there is nothing to search. */
export const isVide = ({ termes }: Requete): boolean => termes.length === 0;

/** A word; one with hyphens is looked for word by word, in that order. */
function lireMot(mot: string, rang: number, nombre: number): readonly Terme[] {
  const entier = mot.replace(SAINT, (st, s: string, e: string) =>
    rang === nombre - 1 && !mot.includes('-') ? st : `${s}aint${e}`,
  );
  const unites = lireUnites(normaliserPourIndex(entier));
  const place = { debut: rang, fin: rang + 1 };
  if (mot.includes('-') && unites.length > 1) return [{ saisi: mot, ...suiteDe(unites), ...place }];
  return unites.map((unite) => ({
    saisi: unites.length === 1 ? mot : restaurer(unite.texte),
    racines: [unite.racine],
    texte: unite.texte,
    ...place,
  }));
}

const HORS_RANG = { debut: -1, fin: -1 } as const;

function lireCitation(citation: string): readonly Terme[] {
  const unites = lireUnites(normaliserPourIndex(citation));
  return unites.length === 0 ? [] : [{ saisi: citation, ...suiteDe(unites), ...HORS_RANG }];
}

/** Words that follow each other, as the engine reads them: without the marks of spelling. */
const suiteDe = (unites: readonly Unite[]): Pick<Terme, 'racines' | 'texte'> => ({
  racines: unites.map(({ racine }) => racine),
  texte: unites.map(({ texte }) => texte.replaceAll(MARQUE, '')).join(' '),
});

function lireCode(saisi: string, genre: string, numero: string): Terme {
  const jeton = jetonIdentifiant(/^axe/i.test(genre) ? 'axe' : 'fiche', numero);
  return { saisi, racines: [jeton], texte: jeton, ...HORS_RANG };
}

/** Stems of a name or an expression, without its small words: what a sequence of words is compared by. */
export const racinesPleines = (texte: string): readonly string[] =>
  lireUnites(normaliserPourIndex(texte))
    .filter((unite) => !isPetitMot(restaurer(unite.texte)))
    .map(({ racine }) => racine);
