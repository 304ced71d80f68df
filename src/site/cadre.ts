import type { Catalogue } from '#catalogue/model.ts';
import type { PortailFacts } from '#domain/portail/portail.schema.ts';

/** What every page shows around its own content: portal, counts, date. */
export interface Cadre {
  readonly portail: PortailFacts;
  readonly contrats: number;
  readonly territoires: number;
}

/** Builds the frame of a page from the catalogue. */
export const cadreDe = ({ portail, contrats, territoires }: Catalogue): Cadre => ({
  portail,
  contrats: contrats.length,
  territoires: territoires.length,
});

/** One step of the breadcrumb; the last has no address. */
export interface Etape {
  readonly nom: string;
  readonly href?: string;
}
