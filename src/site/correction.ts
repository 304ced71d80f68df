import { courriel } from './courriel.ts';
import { T } from './strings/index.ts';

/** A `mailto:` link that reports an error on a page, with its title and address filled in. */
export const mailCorrection = (contact: string, titre: string, adresse: string): string =>
  courriel(contact, T.signalerObjet(titre), T.signalerCorps(adresse));
