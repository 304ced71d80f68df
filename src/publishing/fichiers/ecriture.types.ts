/** A text file that a tool wants to write. */
export interface Ecriture {
  /** Path from the content folder, with `/`. */
  readonly fichier: string;
  /** Present text; undefined when the file does not exist yet. */
  readonly avant: string | undefined;
  /** Text to write; undefined when the file is to be deleted. */
  readonly apres: string | undefined;
}
