/*
 * How the name of a commune is read, the same when the index is written and when somebody types:
 * accents, capitals, hyphens, apostrophes and ligatures do not count, St is Saint, 13e is 13.
 */

/** Words that say nothing alone: nobody remembers whether it is `sur`, `sous` or `lès`. */
const PETITS_MOTS = new Set('a au aux d de des du en et l la le les les lez sous sur'.split(' '));
const ARTICLES = new Set(['l', 'la', 'le', 'les']);
const ARRONDISSEMENTS = new Set(['arrondissement', 'arrondissements', 'arrdt', 'arrt', 'arr']);
const ABREGES: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
};

/** Most names have no accent: tens of thousands of them are folded at each build. */
const sansAccents = (nom: string): string =>
  /[^ -~]/.test(nom)
    ? nom.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFKD').replace(/\p{M}/gu, '')
    : nom;

/** Words of a name, folded: `L’Haÿ-les-Roses` → `l hay les roses`, `Marseille 13e Arrondissement` → `marseille 13`. */
export const motsDuNom = (nom: string): readonly string[] =>
  sansAccents(nom.toLowerCase())
    .split(/[^a-z0-9]+/)
    .map((mot) => ABREGES[mot] ?? mot.replace(/^(\d+)(?:er|re|e|eme|nd|nde)$/, '$1'))
    .filter((mot) => mot !== '' && !ARRONDISSEMENTS.has(mot));

/** The words without a leading article: `Le Havre` and `Havre` are one name. */
export const sansArticle = (mots: readonly string[]): readonly string[] =>
  mots.length > 1 && ARTICLES.has(mots[0] ?? '') ? mots.slice(1) : mots;

/** The words that tell one name from another; all of them when there is no other. */
export function motsPleins(mots: readonly string[]): readonly string[] {
  const pleins = mots.filter((mot) => !PETITS_MOTS.has(mot));
  return pleins.length > 0 ? pleins : mots;
}

const SAINT = /^saint(?:e|s|es)?$/;

/** Sheets are named by this and the word that follows Saint, since one commune in nine is a saint. */
export const PREFIXE_SAINT = 'saint-';

/**
 * Words under which a name is filed: each of its full words, that of a saint together with its prefix
 * too (`saint-etienne`, `etienne`). Numbers file nothing.
 */
export function entreesDuNom(mots: readonly string[]): readonly string[] {
  const pleins = motsPleins(mots).filter((mot) => !/^\d/.test(mot));
  return [...new Set(pleins.flatMap((mot, rang) => entreesDuMot(mot, pleins[rang + 1])))];
}

const entreesDuMot = (mot: string, suivant: string | undefined): readonly string[] =>
  SAINT.test(mot) && suivant !== undefined ? [PREFIXE_SAINT + suivant] : [mot];

/** Département (or overseas collectivity) in which an INSEE code lies: `17306` → `17`, `97411` → `974`. */
export const departementDuCode = (code: string): string =>
  code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** What is typed, when it is the beginning of a postcode or of an INSEE code: `17 300` → `17300`; else undefined. */
export function lireCode(saisie: string): string | undefined {
  const serre = saisie.replace(/\s+/g, '').toUpperCase();
  return /^(?:\d{2,5}|2[AB]\d{0,3})$/.test(serre) ? serre : undefined;
}

/** Sheet of a postcode or INSEE code; undefined while too little of it is typed. */
export function feuilleDuCode(code: string): string | undefined {
  const longueur = /^9[78]/.test(code) ? 3 : 2;
  return code.length >= longueur ? code.slice(0, longueur).toLowerCase() : undefined;
}
