declare namespace App {
  interface Locals {
    /** Sources of the editorial page being rendered, for its source marks. */
    sources?: readonly import('#domain/source/source.schema.ts').Source[];
  }
}
