/** A text between quotes, as Caddy reads it. */
export const texteCaddy = (valeur: string) => `"${valeur.replace(/["\\]/g, '\\$&')}"`;
