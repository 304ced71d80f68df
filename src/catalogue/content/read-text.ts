import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';

/** A text written by hand never comes near this; beyond it, parsing could be made to last. */
export const OCTETS_MAX_TEXTE = 200_000;
/** Files shared by all contracts grow with them. */
export const OCTETS_MAX_PARTAGE = 2_000_000;

// Control characters, and those that reverse the direction of text to hide what it says.
const CARACTERE_INTERDIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** Either a text with `\n` line ends and composed accents, or the anomaly that makes it unreadable. */
export type LectureTexte =
  | { readonly texte: string; readonly anomalie?: undefined }
  | { readonly texte?: undefined; readonly anomalie: Anomalie };

/** Reads a UTF-8 text file of the content folder. */
export function readText(racine: string, fichier: string, octetsMax = OCTETS_MAX_TEXTE): LectureTexte {
  const octets = readFileSync(join(racine, fichier));
  const refus = (trouve: string, attendu: string, remede: string, ligne?: number): LectureTexte => ({
    anomalie: { code: 'texte-illisible', fichier, champ: [], ligne, trouve, attendu, remede },
  });
  if (octets.length > octetsMax)
    return refus(
      `${Math.ceil(octets.length / 1000)} ko de texte`,
      `${octetsMax / 1000} ko au plus`,
      'Gardez l’essentiel ici, et publiez le texte long en annexe (PDF).',
    );
  const texte = decode(octets);
  if (texte === undefined)
    return refus(
      'des octets qui ne sont pas de l’UTF-8',
      'un texte enregistré en UTF-8',
      'Dans votre éditeur : Enregistrer sous…, encodage UTF-8. Pour un document Word ou PDF, recopiez le texte.',
      ligneIllisible(octets),
    );
  const interdit = CARACTERE_INTERDIT.exec(texte);
  if (interdit)
    return refus(
      `un caractère invisible (U+${interdit[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`,
      'du texte, des espaces et des retours à la ligne',
      'Effacez ce caractère : il vient souvent d’un copier-coller. Retapez les mots autour de lui.',
      texte.slice(0, interdit.index).split('\n').length,
    );
  return { texte: texte.replace(/\r\n?/g, '\n').normalize('NFC') };
}

const decode = (octets: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
};

/** First line that is not UTF-8: a byte 0x0A is always a line end, so lines can be tried one by one. */
function ligneIllisible(octets: Buffer): number {
  let ligne = 1;
  for (let debut = 0; debut < octets.length; ligne += 1) {
    const fin = octets.indexOf(0x0a, debut);
    const morceau = octets.subarray(debut, fin === -1 ? octets.length : fin);
    if (decode(morceau) === undefined || fin === -1) return ligne;
    debut = fin + 1;
  }
  return ligne;
}
