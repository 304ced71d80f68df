import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const decompresser = promisify(gunzip);

/** First bytes of every file of the engine, once decompressed. */
export const SIGNATURE = 'pagefind_dcd';

/** What the engine stored of one page. */
export interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * The engine's format is not documented: its version is pinned, and a test reads an index back.
 * One file at a time: thousands opened together are more than a system allows.
 */
export async function lireFragments(dossier: string): Promise<readonly Fragment[]> {
  const fragments: Fragment[] = [];
  for (const nom of (await readdir(join(dossier, 'fragment'))).sort()) {
    const octets = await decompresser(await readFile(join(dossier, 'fragment', nom)));
    const json = octets.toString('utf8').slice(SIGNATURE.length);
    fragments.push({
      ...(JSON.parse(json) as Omit<Fragment, 'id'>),
      id: nom.replace(/\.pf_fragment$/, ''),
    });
  }
  return fragments;
}
