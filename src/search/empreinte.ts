/** Short fingerprint of a text (FNV-1a, 32 bits): tells texts apart, and hides nothing. */
export function empreinte(texte: string): number {
  let hache = 0x811c9dc5;
  for (let rang = 0; rang < texte.length; rang++)
    hache = Math.imul(hache ^ texte.charCodeAt(rang), 0x01000193);
  return hache >>> 0;
}
