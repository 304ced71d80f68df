import { formatChoix, minuscule } from '../formats.ts';
import { dansDepartement, dansRegion } from './lieu.sentences.ts';

/** Words of one filter. */
export interface MotsFiltre {
  /** Title above its boxes, name of its chips, header of its column in a report. */
  readonly titre: string;
  /** Its chosen values inside a sentence: `thème santé mentale ou précarité`, `en Bretagne`. */
  readonly dire: (libelles: readonly string[]) => string;
}

const apres =
  (un: string, plusieurs: string, lire: (libelle: string) => string = minuscule) =>
  (libelles: readonly string[]): string =>
    `${libelles.length > 1 ? plusieurs : un} ${formatChoix(libelles.map(lire))}`;

const avec =
  (preposer: (libelle: string) => string) =>
  (libelles: readonly string[]): string =>
    formatChoix(libelles.map(preposer));

const telQuel = (libelle: string): string => libelle;
const sansCode = (libelle: string): string => libelle.replace(/ \(\w+\)$/, '');

/** Filters of the search page, by their key in the address. */
export const MOTS_FILTRES = {
  type: { titre: 'Type', dire: avec((libelle) => `parmi les ${minuscule(libelle)}`) },
  statut: { titre: 'État du contrat', dire: apres('état', 'états') },
  theme: { titre: 'Thème', dire: apres('thème', 'thèmes') },
  public: { titre: 'Public', dire: apres('public', 'publics') },
  region: { titre: 'Région', dire: avec(dansRegion) },
  departement: {
    titre: 'Département',
    dire: avec((libelle) => dansDepartement(sansCode(libelle))),
  },
  annee: { titre: 'Année', dire: apres('année', 'années') },
  organisation: { titre: 'Organisation', dire: apres('organisation', 'organisations', telQuel) },
} as const satisfies Readonly<Record<string, MotsFiltre>>;

/** Key of a filter in the address. */
export type CleFiltre = keyof typeof MOTS_FILTRES;
