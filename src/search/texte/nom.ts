import { empreinte } from '../empreinte.ts';
import { normaliserPourIndex } from './index-text.ts';
import { isMotVide } from './mots-vides.ts';
import { restaurer } from './restaurer.ts';
import { lireUnites } from './unites.ts';

/** 22 bits tell thousands of names apart, and weigh less than 32 in the table. */
const BITS_OTES = 10;

/** Fingerprint of a name, the same for every way of typing it: stems of its words without the small ones. */
export function empreinteNom(nom: string): number {
  const unites = lireUnites(normaliserPourIndex(nom));
  const pleines = unites.filter(({ texte }) => !isMotVide(restaurer(texte), { premier: true }));
  const texte = (pleines.length > 0 ? pleines : unites).map(({ racine }) => racine).join(' ');
  return empreinte(texte) >>> BITS_OTES;
}
