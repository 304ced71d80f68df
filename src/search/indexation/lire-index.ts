import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Cbor, lireCbor } from './cbor.ts';
import type { IndexLu, MotDansTexte, MotIndexe } from './index-lu.types.ts';

/** First bytes of every file of the engine, once decompressed. */
const SIGNATURE = 'pagefind_dcd';
/** Weight of a place before any other is told (`pagefind/src/output`, 1.6.0). */
const POIDS_ORDINAIRE = 25;

const lire = (fichier: string): Buffer =>
  gunzipSync(readFileSync(fichier)).subarray(SIGNATURE.length);
const liste = (valeur: Cbor | undefined): readonly Cbor[] =>
  Array.isArray(valeur) ? (valeur as readonly Cbor[]) : [];

/**
 * Reads what the engine wrote in a folder. Its format is not documented: its version is pinned, and a
 * test compares what we answer with what it answers.
 */
export function lireIndex(dossier: string): IndexLu {
  const meta = readdirSync(dossier).find((nom) => nom.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error(`Search index: no list of records in ${dossier}`);
  const [, pages, , , , champs] = liste(lireCbor(lire(join(dossier, meta))));
  return {
    champs: liste(champs).map(String),
    textes: liste(pages).map((page) => {
      const [nom, longueur] = liste(page);
      const json = lire(join(dossier, 'fragment', `${String(nom)}.pf_fragment`)).toString('utf8');
      const {
        url,
        content,
        meta: faits,
      } = JSON.parse(json) as {
        url: string;
        content: string;
        meta: Record<string, string>;
      };
      return { url, contenu: content, meta: faits, longueur: Number(longueur) };
    }),
    mots: function* () {
      const fichiers = join(dossier, 'index');
      for (const nom of readdirSync(fichiers).sort())
        for (const mot of liste(liste(lireCbor(lire(join(fichiers, nom))))[0])) yield lireMot(mot);
    },
  };
}

function lireMot(mot: Cbor): MotIndexe {
  const [cle, textes, variantes] = liste(mot);
  return {
    cle: String(cle),
    variantes: [[cle, textes], ...liste(variantes).map(liste)].map(([forme, pages]) => ({
      forme: String(forme),
      textes: lireTextes(liste(pages)),
    })),
  };
}

function lireTextes(pages: readonly Cbor[]): readonly MotDansTexte[] {
  let rang = 0;
  return pages.map((page) => {
    const [ecart, places, champs] = liste(page);
    rang += Number(ecart);
    return { rang, poids: lirePoids(liste(places)), champs: lireChamps(liste(champs)) };
  });
}

/** A negative number tells the weight of the places that follow it. */
function lirePoids(places: readonly Cbor[]): readonly number[] {
  let poids = POIDS_ORDINAIRE;
  return places.flatMap((place) => {
    if (Number(place) >= 0) return [poids];
    poids = -Number(place) - 1;
    return [];
  });
}

/** A negative number tells the field of the places that follow it. */
function lireChamps(places: readonly Cbor[]): readonly number[] {
  let champ = 0;
  return places.flatMap((place) => {
    if (Number(place) >= 0) return [champ];
    champ = -Number(place) - 1;
    return [];
  });
}
