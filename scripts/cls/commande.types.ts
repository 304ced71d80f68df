import type { Options } from '../options.ts';

/** An option of a command, as `--aide` tells it. */
export interface OptionCommande {
  readonly nom: string;
  /** What follows the option (« FICHIER »); none for a yes or no. */
  readonly valeur?: string;
  readonly description: string;
  /** May be given several times. */
  readonly repetee?: boolean;
}

/** What a person asked for, once read. */
export interface Demande {
  readonly arguments: readonly string[];
  /** Values of each option given; an option for yes or no is there without value (`valeurs.has`). */
  readonly valeurs: ReadonlyMap<string, readonly string[]>;
  /** The options that every command shares: content folder, address, port. */
  readonly options: Options;
  /** Asks a question in the terminal; undefined when nobody is there to answer. */
  readonly demander: ((question: string, parDefaut?: string) => Promise<string>) | undefined;
  /** Folder from which the person typed the command: relative paths start there. */
  readonly depuis: string;
}

/** A command of `npm run cls`. */
export interface Commande {
  readonly nom: string;
  /** One line for the list of commands. */
  readonly resume: string;
  /** How it is written, for example « importer FICHIER --contrat TERRITOIRE/CONTRAT ». */
  readonly usage: string;
  readonly options: readonly OptionCommande[];
  /** What `--aide` says after the options: lists too long for them. */
  readonly precisions?: string;
  /** Lines shown by `--aide` as they are, ready to be copied. */
  readonly exemples?: readonly string[];
  /** The content folder need not exist yet: the command offers to make it. */
  readonly contenuACreer?: true;
  /** Prints what it does; true when it held. */
  readonly executer: (demande: Demande) => Promise<boolean>;
}
