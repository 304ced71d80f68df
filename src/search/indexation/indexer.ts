import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexLu } from './index-lu.types.ts';
import { lireIndex } from './lire-index.ts';

/** A page as the engine receives it. */
export interface PageIndexee {
  readonly url: string;
  readonly html: string;
}

const VIDE: IndexLu = { textes: [], champs: [], mots: () => [] };

/**
 * Has the engine read pages, and gives what it makes of them to `lire`: it stands in a folder that is
 * removed afterwards. Two pages with the same address stop the build.
 */
export async function indexer<T>(
  pages: Iterable<PageIndexee>,
  lire: (index: IndexLu) => Promise<T>,
): Promise<T> {
  const dossier = await mkdtemp(join(tmpdir(), 'portail-index-'));
  try {
    return await lire((await ecrire(pages, dossier)) > 0 ? lireIndex(dossier) : VIDE);
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}

async function ecrire(pages: Iterable<PageIndexee>, dossier: string): Promise<number> {
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
