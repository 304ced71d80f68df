import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const META = /\.pf_meta$/;
/** A record in the list of all of them: an array of three, the first one a text of ten signs, its name. */
const NOM_LONG = /\x83j(fr_[0-9a-f]{7})/g;
/** Signs of the version in each name: no cache can answer with a record of another build. */
const SIGNES_VERSION = 4;

/**
 * Gives the records of a bundle names that follow each other: every search loads the list of them,
 * and fingerprints cannot be compressed. The format is the engine's own, which is pinned: when the
 * list is not what is expected, nothing is renamed.
 * @param noms names that the engine gave
 * @param version changes with the records
 * @returns new names by the names that the engine gave
 */
export async function shortenNames(
  dossier: string,
  noms: ReadonlySet<string>,
  version: string,
): Promise<ReadonlyMap<string, string>> {
  const meta = (await readdir(dossier)).find((nom) => META.test(nom));
  if (meta === undefined) throw new Error(`Search index: no list of records in ${dossier}`);
  const liste = gunzipSync(await readFile(join(dossier, meta))).toString('latin1');
  const trouves = [...liste.matchAll(NOM_LONG)].flatMap(([, nom = '']) => nom);
  const inchanges = new Map([...noms].map((nom) => [nom, nom]));
  if (trouves.length !== noms.size || trouves.some((nom) => !noms.has(nom))) return inchanges;
  const largeur = String(trouves.length - 1).length;
  const courts = new Map(
    trouves.map((nom, rang) => [
      nom,
      version.slice(0, SIGNES_VERSION) + String(rang).padStart(largeur, '0'),
    ]),
  );
  if (courts.size !== trouves.length) return inchanges;
  const courte = liste.replace(NOM_LONG, (_, nom: string) => {
    const court = courts.get(nom) ?? '';
    return `\x83${String.fromCharCode(0x60 + court.length)}${court}`;
  });
  await writeFile(join(dossier, meta), gzipSync(Buffer.from(courte, 'latin1'), { level: 9 }));
  const fragment = (nom: string) => join(dossier, 'fragment', `${nom}.pf_fragment`);
  for (const [nom, court] of courts) await rename(fragment(nom), fragment(court));
  return courts;
}
