import { distance } from 'fastest-levenshtein';
import { enumerate } from '#catalogue/describe-value.ts';
import type { Probleme } from '../../erreur.types.ts';
import type { Contexte } from '../colonne.types.ts';
import type { Genre, Lecture } from '../genre.types.ts';
import { terminologieDe, type Terminologie } from '../terminologie.ts';
import { isAbsence, isRenvoi, RENVOI } from './absences.ts';
import { decouper, reunir } from './decouper.ts';

type Vocabulaire = 'themes' | 'publics' | 'leviers';

/** Terms of a closed list, one a line; labels may hold commas, so that a line is tried whole first. */
function vocabulaireGenre(vocabulaire: Vocabulaire, inconnu: (mot: string, termes: Terminologie) => Lecture): Genre {
  const termesDe = ({ entrees }: Contexte) => terminologieDe(entrees[vocabulaire]);
  return {
    lire: ({ texte }, contexte) => {
      const termes = termesDe(contexte);
      const lectures = decouper(texte, [';', ' / '])
        .flatMap((mot) => cutWhereKnown(mot, termes))
        .filter((mot) => !isAbsence(mot))
        .map((mot) => lireTerme(mot, termes, inconnu));
      return {
        valeur: [...new Set(lectures.flatMap(({ valeur }) => (valeur === undefined ? [] : [valeur])))],
        problemes: lectures.flatMap(({ problemes = [] }) => problemes),
        deductions: lectures.flatMap(({ deductions = [] }) => deductions),
        ailleurs: mergeElsewhere(lectures),
      };
    },
    ecrire: (valeur, contexte) => {
      const termes = termesDe(contexte);
      return reunir((valeur as readonly string[]).map((id) => written(id, termes)), [';', ' / ']);
    },
    choix: (contexte) => termesDe(contexte).libelles,
  };
}

/** « Enfants et seniors » names two publics; « Femmes enceintes et jeunes parents » is one. */
function cutWhereKnown(texte: string, termes: Terminologie): readonly string[] {
  if (termes.chercher(texte).length > 0) return [texte];
  return decouper(texte, [',']).flatMap((mot) => {
    const parties = mot.split(/\s+et\s+/);
    const connues = termes.chercher(mot).length === 0 && parties.every((partie) => termes.chercher(partie).length === 1);
    return connues ? parties : [mot];
  });
}

/** The label, unless another term answers to it. */
const written = (id: string, termes: Terminologie): string => {
  const trouves = termes.chercher(termes.libelleDe(id));
  return trouves.length === 1 && trouves[0] === id ? termes.libelleDe(id) : id;
};

function lireTerme(mot: string, termes: Terminologie, inconnu: (mot: string, termes: Terminologie) => Lecture): Lecture {
  if (isRenvoi(mot)) return { problemes: [RENVOI] };
  const [id, ...autres] = termes.chercher(mot);
  if (id === undefined || autres.length > 0) return inconnu(mot, termes);
  const libelle = termes.libelleDe(id);
  return { valeur: id, deductions: libelle === mot || id === mot ? [] : [`« ${mot} » est lu « ${libelle} »`] };
}

const mergeElsewhere = (lectures: readonly Lecture[]): NonNullable<Lecture['ailleurs']> => {
  const cites = lectures.flatMap(({ ailleurs = [] }) => ailleurs.flatMap(([, valeur]) => valeur as readonly string[]));
  return cites.length === 0 ? [] : [[['publicsCites'], cites]];
};

/** A theme or a levier must be one of the list: how contracts are compared depends on it. */
const refuse = (mot: string, termes: Terminologie): Lecture => ({ problemes: [unknownTerm(mot, termes)] });

function unknownTerm(mot: string, termes: Terminologie): Probleme {
  const communs = termes.chercher(mot).map(termes.libelleDe);
  if (communs.length > 1) return { pourquoi: `« ${mot} » peut vouloir dire ${enumerate(communs.map((libelle) => `« ${libelle} »`))}.`, remede: 'Écrivez celui qui convient, tel qu’il est dans la liste du portail.', exemple: communs[0] };
  const proches = nearestLabels(mot, termes.libelles);
  return {
    pourquoi: `« ${mot} » n’est pas dans la liste du portail.`,
    remede: `Choisissez dans la liste, par exemple ${enumerate(proches.map((libelle) => `« ${libelle} »`))}, ou videz la cellule.`,
    exemple: proches[0],
  };
}

/** Three labels of the list: those that share the most words with the text, then those written most like it. */
function nearestLabels(mot: string, libelles: readonly string[]): string[] {
  const mots = new Set(mot.toLowerCase().split(/[^\p{L}]+/u).filter((un) => un.length > 3));
  const note = (libelle: string) => {
    const bas = libelle.toLowerCase();
    return [...mots].filter((un) => bas.includes(un.slice(0, 5))).length * 100 - distance(mot.toLowerCase(), bas);
  };
  return [...libelles].sort((a, b) => note(b) - note(a)).slice(0, 3);
}

/** A public that the list has not is kept in the words of the source. */
const keepWords = (mot: string): Lecture => ({
  ailleurs: [[['publicsCites'], [mot]]],
  deductions: [`« ${mot} » n’est pas dans la liste des publics du portail : gardé dans vos mots`],
});

export const themesGenre: Genre = vocabulaireGenre('themes', refuse);
export const leviersGenre: Genre = vocabulaireGenre('leviers', refuse);
export const publicsGenre: Genre = vocabulaireGenre('publics', keepWords);
