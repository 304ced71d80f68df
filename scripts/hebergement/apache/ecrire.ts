/** A text between quotes, as Apache reads it. */
export const texteApache = (valeur: string) => `"${valeur.replace(/["\\]/g, '\\$&')}"`;
