import { normaliserPourIndex } from './index-text.ts';
import { MARQUE } from './marque.ts';
import { plier } from './mot.ts';
import { isMotVide } from './mots-vides.ts';
import { ELISION, MILLIERS, nettoyer } from './nettoyer.ts';

/** Something a query asks for: a word, or several that must follow each other. */
export interface Terme {
  /** As typed, for the sentences that speak of it. */
  readonly saisi: string;
  /** Spellings of it in the index, any of which will do; one with spaces is searched word for word. */
  readonly formes: readonly string[];
  /** Its words, small ones left out: what is left of it when it is not found whole. */
  readonly mots: readonly string[];
}

/** A query, read as French; empty when nothing in it can be searched. */
export type Requete = readonly Terme[];

const CITATION = /(?:"|«|“|„|”)\s*([^"«»“”„]+?)\s*(?:"|»|”|“|$)/g;
const SEPARATEURS = /[\s/|,;:!?()[\]{}…•–—«»"“”„<>=+*&]+/;
const MOT_INCLUSIF = /[·•․‧]\p{L}.*$/u;
const SAINT = /^(s)t(e?)\.?(?=-|$)/iu;

/** Reads what someone typed: quotations, and words freed of elisions and, when others are left, of small words. */
export function lireRequete(saisie: string): Requete {
  const propre = nettoyer(saisie);
  const citations = [...propre.matchAll(CITATION)].flatMap(([, texte = '']) => lireCitation(texte));
  const mots = propre
    .replace(CITATION, ' ')
    .replace(MILLIERS, (nombre) => nombre.replaceAll(' ', ''))
    .replace(/n°/gi, ' ')
    .split(SEPARATEURS)
    .map((mot) => mot.replace(ELISION_INITIALE, ''))
    .filter((mot) => plier(mot) !== '');
  const pleins = mots.filter((mot, rang) => !isMotVide(mot, { premier: rang === 0 }));
  const gardes = pleins.length > 0 || citations.length > 0 ? pleins : mots;
  return [
    ...gardes.map((mot, rang) => lireMot(mot, { dernier: rang === gardes.length - 1 })),
    ...citations,
  ];
}

const ELISION_INITIALE = new RegExp(`^${ELISION.source}`, 'iu');

/** A word with hyphens is looked for with them and, word for word, without: « aller-vers », « aller vers ». */
function lireMot(mot: string, { dernier }: { dernier: boolean }): Terme {
  const entier = mot
    .replace(MOT_INCLUSIF, '')
    .replace(SAINT, (st, s: string, e: string) =>
      dernier && !mot.includes('-') ? st : `${s}aint${e}`,
    );
  return lireFormes(mot, entier);
}

const lireCitation = (texte: string): readonly Terme[] =>
  plier(texte) === '' ? [] : [lireFormes(texte, texte)];

function lireFormes(saisi: string, texte: string): Terme {
  const forme = normaliserPourIndex(texte).replaceAll(MARQUE, '');
  const ecartee = forme.replaceAll('-', ' ').replace(/ +/g, ' ').trim();
  const mots = ecartee.split(' ').filter((mot) => plier(mot) !== '');
  const pleins = mots.filter((mot) => plier(mot).length > 1 && !isMotVide(mot, { premier: false }));
  return { saisi, formes: [...new Set([forme, ecartee])], mots: pleins.length > 0 ? pleins : mots };
}
