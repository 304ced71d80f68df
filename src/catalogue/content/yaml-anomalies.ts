import type { ErrorCode } from 'yaml';

/** What to say of a YAML error, in place of the parser's English. */
interface Explication {
  readonly attendu: string;
  readonly remede: string;
}

const GUILLEMETS: Explication = {
  attendu: 'un seul « : » par ligne, entre une clé et sa valeur',
  remede: 'Si la valeur contient « : » ou « # », mettez-la entre guillemets droits : titre: "Se soigner : agir tôt".',
};

const ALIGNEMENT: Explication = {
  attendu: 'des lignes alignées : même nombre d’espaces pour des champs de même rang',
  remede: 'Alignez cette ligne sur la précédente, avec des espaces et non des tabulations.',
};

const FERMETURE: Explication = {
  attendu: 'un guillemet, un crochet ou une accolade refermés',
  remede: 'Regardez cette ligne et celles d’avant : refermez le guillemet, le crochet ou l’accolade resté ouvert.',
};

const RENVOI: Explication = {
  attendu: 'des valeurs écrites en toutes lettres, sans renvoi (&nom, *nom) ni étiquette (!nom)',
  remede: 'Recopiez la valeur à sa place. Si un texte commence par &, * ou !, mettez-le entre guillemets droits.',
};

const EXPLICATIONS: Partial<Record<ErrorCode, Explication>> = {
  BLOCK_AS_IMPLICIT_KEY: GUILLEMETS,
  MULTILINE_IMPLICIT_KEY: GUILLEMETS,
  BAD_INDENT: ALIGNEMENT,
  TAB_AS_INDENT: ALIGNEMENT,
  BLOCK_IN_FLOW: FERMETURE,
  MISSING_CHAR: FERMETURE,
  ALIAS_PROPS: RENVOI,
  BAD_ALIAS: RENVOI,
  MULTIPLE_ANCHORS: RENVOI,
  MULTIPLE_TAGS: RENVOI,
  TAG_RESOLVE_FAILED: RENVOI,
  BAD_SCALAR_START: {
    attendu: 'une valeur qui ne commence pas par un signe réservé (@, `, %)',
    remede: 'Mettez la valeur entre guillemets droits.',
  },
  BAD_DQ_ESCAPE: {
    attendu: 'pas de barre oblique inversée (\\) entre guillemets droits',
    remede: 'Retirez la barre oblique inversée, ou écrivez-la deux fois.',
  },
  DUPLICATE_KEY: {
    attendu: 'une clé écrite une seule fois',
    remede: 'Gardez une seule des deux lignes, ou réunissez leurs valeurs en une liste.',
  },
  MULTIPLE_DOCS: {
    attendu: 'un seul bloc de champs',
    remede: 'Supprimez la ligne « --- » ou « ... » qui coupe les champs en deux.',
  },
};

const PAR_DEFAUT: Explication = {
  attendu: 'une ligne « clé: valeur », ou un élément de liste commençant par « - »',
  remede: 'Comparez cette ligne avec un fichier qui fonctionne ; mettez le texte entre guillemets droits en cas de doute.',
};

/** What was expected and what to do for a kind of YAML error. */
export const explainYamlError = (code: ErrorCode): Explication => EXPLICATIONS[code] ?? PAR_DEFAUT;

/** What to say of an anchor, an alias or a tag. */
export const EXPLICATION_RENVOI: Explication = RENVOI;
