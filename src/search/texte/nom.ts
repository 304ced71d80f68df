import { normaliserPourIndex } from './index-text.ts';
import { isMotVide } from './mots-vides.ts';
import { motsPlies, racine } from './mot.ts';

/**
 * Fingerprint of a name, the same for every way of typing it: stems of its words without the small
 * ones, hashed (FNV-1a, 32 bits) so that thousands of names stay light.
 */
export function empreinteNom(nom: string): number {
  const propre = normaliserPourIndex(nom)
    .replaceAll('-', ' ')
    .replace(/[dl]' /gi, '');
  const mots = motsPlies(propre);
  const pleins = mots.filter((mot) => !isMotVide(mot, { premier: true }));
  let empreinte = 0x811c9dc5;
  for (const signe of (pleins.length > 0 ? pleins : mots).map(racine).join(' '))
    empreinte = Math.imul(empreinte ^ signe.charCodeAt(0), 0x01000193) >>> 0;
  return empreinte;
}
