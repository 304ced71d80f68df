import type { SansFiltre } from '../filtrer.ts';
import type { Requete } from '../texte/requete.ts';
import type { Ligne, Table } from '../table.ts';
import type { DocumentListe, PageListee } from '../documents/documents-table.ts';
import type { Reference } from './moteur.ts';

/**
 * How well a result answers: every word as typed (in any of its forms); every word, some of them by
 * a synonym or by the theme of the page; some of the words only.
 */
export const NIVEAUX = ['exact', 'elargi', 'partiel'] as const;
export type Niveau = (typeof NIVEAUX)[number];

/** A result with what the table knows of it. */
export interface Resultat {
  readonly reference: Reference;
  readonly ligne: Ligne;
  readonly niveau: Niveau;
}

/** A word that was nowhere, and the close one that was searched in its place. */
export interface Correction {
  readonly saisi: string;
  readonly cherche: string;
}

/** Words that were also looked for: `CLSM` → `conseil local de santé mentale`. */
export interface Elargissement {
  readonly saisi: string;
  readonly vers: readonly string[];
  /** Themes whose pages were looked for too. */
  readonly themes?: readonly string[];
}

/** Words of the query read as the name of a place. */
export interface LieuLu {
  /** As typed. */
  readonly saisi: string;
  /** `Saujon (17)`. */
  readonly nom: string;
  /** Page that says what covers it. */
  readonly href: string;
  /** Territoires that cover it; none when no recorded contract does. */
  readonly territoires: readonly string[];
}

/** What was understood of a query beside its words, to be said and undone. */
export interface Lecture {
  readonly corrections: readonly Correction[];
  readonly elargissements: readonly Elargissement[];
  readonly lieux: readonly LieuLu[];
  /** Words, as typed, that are nowhere. */
  readonly absents: readonly string[];
  /** Close spellings of the absent words, that were not searched. */
  readonly proches: readonly Correction[];
}

/** The answer to a state of the page: what to list, what to count, what to say. */
export interface ReponsePage {
  /** Facts of the records among which it was searched. */
  readonly table: Table;
  /** What was searched, corrections included: marks the passages. */
  readonly requete: Requete;
  readonly lecture: Lecture;
  /** Filtered and sorted; those that have every word first, then those that have some. */
  readonly resultats: readonly Resultat[];
  /** Results that each value of each filter would show. */
  readonly comptes: readonly (readonly number[])[];
  /** Results before filters. */
  readonly sansFiltre: number;
  /** For each filter in use, results that there would be without it. */
  readonly sansChaque: readonly SansFiltre[];
}

/** One page of a document that answers. */
export interface PageTrouvee {
  readonly niveau: Niveau;
  readonly page: PageListee;
  readonly reference: Reference;
}

/** A document with its pages that answer, best first. */
export interface DocumentTrouve {
  readonly document: DocumentListe;
  readonly ligne: Ligne;
  readonly pages: readonly PageTrouvee[];
}

/** What the documents answer to a state of the page. */
export interface ReponseDocuments {
  readonly table: Table;
  readonly requete: Requete;
  /** Level of the best page: pages with some of the words are given when none has them all. */
  readonly niveau: Niveau;
  readonly documents: readonly DocumentTrouve[];
  readonly nombrePages: number;
  /** Pages that each value of each filter would show. */
  readonly comptes: readonly (readonly number[])[];
  readonly lecture: Lecture;
  /** Pages before filters. */
  readonly sansFiltre: number;
  /** For each filter in use, pages that there would be without it. */
  readonly sansChaque: readonly SansFiltre[];
  /** Pages that could not be read, in the documents that the filters keep. */
  readonly illisibles: number;
}
