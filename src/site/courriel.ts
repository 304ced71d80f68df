/** A `mailto:` link with its subject and text filled in. */
export function courriel(contact: string, sujet: string, texte: string): string {
  const champs = { subject: sujet, body: texte };
  const requete = Object.entries(champs).map(
    ([nom, valeur]) => `${nom}=${encodeURIComponent(valeur)}`,
  );
  return `mailto:${contact}?${requete.join('&')}`;
}
