import { T } from './strings/index.ts';

/** A `mailto:` link that reports an error on a page, with its title and address filled in. */
export function mailCorrection(contact: string, titre: string, adresse: string): string {
  const champs = { subject: T.signalerObjet(titre), body: T.signalerCorps(adresse) };
  const requete = Object.entries(champs).map(([nom, valeur]) => `${nom}=${encodeURIComponent(valeur)}`);
  return `mailto:${contact}?${requete.join('&')}`;
}
