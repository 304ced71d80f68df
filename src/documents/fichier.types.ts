/** What was measured of a hosted file, never taken from a person's word. */
export interface FichierFacts {
  /** Path from the content folder, with `/`. */
  readonly chemin: string;
  readonly nom: string;
  readonly octets: number;
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** Media type told by the first bytes; undefined when they are not those of an accepted type. */
  readonly type: string | undefined;
}
