/** What a list shows of an option; the rest of it is its owner's. */
export interface OptionMontree {
  /** Its text, cut so that what was typed can be marked. */
  readonly segments: readonly { readonly texte: string; readonly trouve: boolean }[];
  /** What tells it from others, under it: « Charente-Maritime (17) ». */
  readonly detail?: string | undefined;
  /** What it is, for those who hear the option and not the title of its group: « territoire ». */
  readonly nature?: string | undefined;
  /** Title above the options of one kind; these must follow each other. */
  readonly groupe?: string | undefined;
}

/** What a field proposes, and what choosing does. */
export interface Proposeur<O extends OptionMontree> {
  /** Options for what is typed, best first; a failure proposes none. */
  readonly chercher: (saisie: string) => Promise<readonly O[]>;
  /** Called once the list is closed; the text of the field is the caller's to change. */
  readonly choisir: (option: O) => void;
  /** Name of the list. */
  readonly libelle?: string;
  /** Said to screen readers when the reader pauses. */
  readonly annoncer?: (nombre: number) => string;
}
