import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Fonds } from './index-files.ts';
import { encoderMots, motsDistincts } from './vocabulaire.ts';

const decompresser = promisify(gunzip);

/** What the engine needs to answer in French, in its folder. */
const DONNEES_MOTEUR = /^(pagefind-entry\.json|wasm\.fr\.pagefind|pagefind\..*\.pf_meta)$/;
const CODE_MOTEUR = /^(pagefind|pagefind-worker)\.js$/;

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
  /** Its distinct words, sorted. */
  readonly mots: readonly string[];
}

/** What the engine stored of one page. */
interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Writes an engine's folder, or none without page; `avecCode` when no other bundle brings the code that reads it. */
export async function writeBundle(
  pages: Iterable<PageIndexee>,
  dossier: string,
  { avecCode }: { readonly avecCode: boolean },
): Promise<IndexEcrit> {
  await rm(dossier, { recursive: true, force: true });
  const nombre = await ecrireMoteur(pages, dossier);
  if (nombre > 0) await retirerInutiles(dossier, avecCode);
  const fragments = nombre > 0 ? await lireFragments(dossier) : [];
  const ids = new Map(fragments.map(({ url, id }) => [url, id]));
  return {
    identifiant: (url) => {
      const id = ids.get(url);
      if (!id) throw new Error(`Search index: no fragment for ${url}`);
      return id;
    },
    version: createHash('sha256')
      .update([...ids].sort().join())
      .digest('hex')
      .slice(0, 10),
    mots: motsDistincts(
      fragments.flatMap(({ content, meta }) => [content, ...Object.values(meta)]),
    ),
  };
}

/** Writes the files that stand beside the engine: the table, already coded, and the words. */
export async function writeBesideBundle(
  site: string,
  { table, mots }: Fonds,
  contenu: { readonly table: string; readonly mots: readonly string[] },
): Promise<void> {
  await ecrire(join(site, table), contenu.table);
  await ecrire(join(site, mots), encoderMots(contenu.mots));
}

async function ecrire(fichier: string, texte: string) {
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

/**
 * The engine's format is not documented: its version is pinned, and a test reads an index back.
 * One file at a time: thousands opened together are more than a system allows.
 */
async function lireFragments(dossier: string): Promise<readonly Fragment[]> {
  const fragments: Fragment[] = [];
  for (const nom of (await readdir(join(dossier, 'fragment'))).sort()) {
    const octets = await decompresser(await readFile(join(dossier, 'fragment', nom)));
    const json = octets.toString('utf8').replace(/^pagefind_dcd/, '');
    fragments.push({
      ...(JSON.parse(json) as Omit<Fragment, 'id'>),
      id: nom.replace(/\.pf_fragment$/, ''),
    });
  }
  return fragments;
}
