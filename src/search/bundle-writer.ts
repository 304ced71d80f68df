import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { shortenNames } from './fragment-names.ts';
import { lireFragments, SIGNATURE } from './fragments.ts';
import type { Fonds } from './index-files.ts';
import type { Recensement } from './vocabulaire/recensement.ts';

/** What the engine needs to answer in French, in its folder. */
const DONNEES_MOTEUR = /^(pagefind-entry\.json|wasm\.fr\.pagefind|pagefind\..*\.pf_meta)$/;
/** The same program for every bundle: it comes with the first, the others hold its signature only. */
const PROGRAMME = 'wasm.fr.pagefind';
const CODE_MOTEUR = /^pagefind\.js$/;

/** A page as the engine receives it. */
export interface PageIndexee {
  readonly url: string;
  readonly html: string;
}

/** What the engine made of the pages. */
export interface IndexEcrit {
  /** Identifier of a page in the engine. */
  readonly identifiant: (url: string) => string;
  /** Changes with the index. */
  readonly version: string;
}

/** Writes an engine's folder, or none without page, and counts its words. */
export async function writeBundle(
  pages: Iterable<PageIndexee>,
  site: string,
  { moteur, rang }: Fonds,
  recensement: Recensement,
): Promise<IndexEcrit> {
  const dossier = join(site, moteur);
  await rm(dossier, { recursive: true, force: true });
  const nombre = await ecrireMoteur(pages, dossier);
  // The code of the first bundle reads the others.
  if (nombre > 0) await retirerInutiles(dossier, rang === 0);
  if (nombre > 0 && rang > 0) await writeFile(join(dossier, PROGRAMME), SIGNATURE);
  const fragments = nombre > 0 ? await lireFragments(dossier) : [];
  for (const { content, meta } of fragments)
    recensement.lire([content, ...Object.values(meta)], rang);
  const ids = new Map(fragments.map(({ url, id }) => [url, id]));
  const version = createHash('sha256')
    .update([...ids].sort().join())
    .digest('hex')
    .slice(0, 10);
  const noms =
    nombre > 0
      ? await shortenNames(dossier, new Set(ids.values()), version)
      : new Map<string, string>();
  return {
    identifiant: (url) => {
      const id = noms.get(ids.get(url) ?? '');
      if (!id) throw new Error(`Search index: no fragment for ${url}`);
      return id;
    },
    version,
  };
}

/** Writes a file of the site, with the folders that lead to it. */
export async function writeSiteFile(site: string, chemin: string, texte: string): Promise<void> {
  const fichier = join(site, chemin);
  await mkdir(dirname(fichier), { recursive: true });
  await writeFile(fichier, texte);
}

async function ecrireMoteur(pages: Iterable<PageIndexee>, dossier: string): Promise<number> {
  const urls = new Set<string>();
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' });
    if (!index) throw new Error(`Search index: ${errors.join(' ; ')}`);
    for (const { url, html } of pages) {
      if (urls.has(url)) throw new Error(`Search index: two records for ${url}`);
      urls.add(url);
      exigerSansErreur(await index.addHTMLFile({ url, content: html }), url);
    }
    if (urls.size > 0) exigerSansErreur(await index.writeFiles({ outputPath: dossier }), dossier);
    return urls.size;
  } finally {
    await close();
  }
}

/** Every answer of the engine carries its errors; none throws by itself. */
function exigerSansErreur(
  { errors }: Awaited<ReturnType<PagefindIndex['writeFiles'] | PagefindIndex['addHTMLFile']>>,
  quoi: string,
) {
  if (errors.length > 0) throw new Error(`Search index, ${quoi}: ${errors.join(' ; ')}`);
}

/** The engine comes with interfaces and engines for other languages that nothing here loads. */
async function retirerInutiles(dossier: string, avecCode: boolean) {
  const entrees = await readdir(dossier, { withFileTypes: true });
  const utile = (nom: string) => DONNEES_MOTEUR.test(nom) || (avecCode && CODE_MOTEUR.test(nom));
  const inutiles = entrees.filter((entree) => entree.isFile() && !utile(entree.name));
  await Promise.all(inutiles.map(({ name }) => rm(join(dossier, name))));
}
