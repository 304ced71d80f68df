import type { NiveauRapport } from '#site/strings/rapport.ts';
import type { Etat } from '../../etat.ts';
import type { Table } from '../../table.types.ts';
import type { Passage } from '../../texte/passages.ts';
import type { Requete } from '../../texte/requete.ts';
import type { Donnees } from '../moteur.ts';
import type { ReponseDocuments, ReponsePage } from '../reponse.types.ts';

/** A search and all that answered it. */
export interface Recherche {
  readonly etat: Etat;
  readonly table: Table;
  readonly reponse: ReponsePage;
  /** Undefined when documents were not to be searched. */
  readonly documents: ReponseDocuments | 'panne' | undefined;
}

/** What a report says besides what was found. */
export interface Contexte {
  /** Any full address of the published site: makes the others absolute. */
  readonly origine: string;
  /** Link to the search page. */
  readonly recherche: string;
  /** Day of the content: `2026-11-22`. */
  readonly dateContenu: string;
  /** When the report is made. */
  readonly maintenant: Date;
}

/** Which part of the report a line is in. */
export type SectionRapport = 'portail' | 'documents' | 'portailPartiel' | 'documentsPartiel';

/** A result, before its text is read. */
export interface Trouvaille {
  readonly section: SectionRapport;
  readonly niveau: NiveauRapport;
  readonly exemple: boolean;
  /** What it answers: marks its passages. */
  readonly requete: Requete;
  readonly lire: () => Promise<Donnees>;
  /** What is known of it without its text. */
  readonly decrire: (donnees: Donnees) => Description;
}

/** What a line says of its result, passages apart. */
export interface Description {
  readonly type: string;
  readonly titre: string;
  readonly territoire: string;
  readonly contrat: string;
  /** Labels of its values in each filter, by key. */
  readonly valeurs: Readonly<Record<string, readonly string[]>>;
  /** Title of the document, for its pages and for its own page. */
  readonly document: string;
  readonly page: number | undefined;
  /** `page 12`, `feuille 3`. */
  readonly endroit: string;
  readonly aVerifier: boolean;
  /** Link in the site. */
  readonly href: string;
  /** Link to the PDF at this page; empty when there is none. */
  readonly pdf: string;
}

/** A line of the report. */
export interface LigneRapport extends Description {
  /** From 1: the same on the page and in the file. */
  readonly numero: number;
  readonly section: SectionRapport;
  readonly niveau: NiveauRapport;
  readonly exemple: boolean;
  /** Full address. */
  readonly adresse: string;
  /** Full address of the PDF at this page; empty when there is none. */
  readonly adressePdf: string;
  readonly passages: readonly Passage[];
  /** Why it is there, when its passages do not show it; may be empty. */
  readonly explication: string;
}

/** A line of the head: what it is about, and what there is to say. */
export type FaitRapport = readonly [libelle: string, valeur: string];
