import type { Table } from '../table.ts';
import type { Requete } from '../texte/requete.ts';

/** What every part of an answer is drawn with. */
export interface Vue {
  readonly racine: HTMLElement;
  readonly table: Table;
  /** As typed: links into documents carry it, so that its words are marked on arrival. */
  readonly q: string;
  /** As it was searched: its words are marked in passages. */
  readonly requete: Requete;
  /** Lists already unfolded by the reader, with how many of their elements. */
  readonly deplies: Readonly<Record<string, number>>;
  /** Told when a list is unfolded, or folded back (0). */
  readonly deplier: (cle: string, nombre: number) => void;
}
