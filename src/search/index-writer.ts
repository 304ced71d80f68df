import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Elargisseur } from './elargissement.ts';
import { CHEMINS, FICHIERS_MOTEUR } from './index-files.ts';
import { recordHtml } from './record-html.ts';
import type { Enregistrement } from './record.types.ts';
import { buildTable } from './table.ts';
import { encoderTable } from './table-codec.ts';
import { encoderMots, motsDistincts } from './vocabulaire.ts';

const decompresser = promisify(gunzip);

/** What the engine stored of one record. */
interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What was written, for the build's last line. */
export interface BilanIndex {
  readonly enregistrements: number;
  readonly mots: number;
}

/** Writes the search index of records into the folder of a site: the engine's files, the table of filters, the words. */
export async function writeSearchIndex(
  enregistrements: readonly Enregistrement[],
  elargir: Elargisseur,
  site: string,
): Promise<BilanIndex> {
  const dossier = join(site, CHEMINS.moteur);
  await rm(dossier, { recursive: true, force: true });
  await ecrireMoteur(enregistrements, elargir, dossier);
  await retirerInterfaces(dossier);
  const fragments = await lireFragments(dossier);
  const ids = new Map(fragments.map(({ url, id }) => [url, id]));
  const identifiant = ({ url }: Enregistrement): string => {
    const id = ids.get(url);
    if (!id) throw new Error(`Search index: no fragment for ${url}`);
    return id;
  };
  const version = createHash('sha256')
    .update([...ids].sort().join())
    .digest('hex')
    .slice(0, 10);
  const mots = motsDistincts(
    fragments.flatMap(({ content, meta }) => [content, ...Object.values(meta)]),
  );
  await ecrire(
    join(site, CHEMINS.table),
    encoderTable(buildTable(enregistrements, identifiant, version)),
  );
  await ecrire(join(site, CHEMINS.mots), encoderMots(mots));
  return { enregistrements: enregistrements.length, mots: mots.length };
}

async function ecrire(fichier: string, texte: string) {
  await mkdir(dirname(fichier), { recursive: true });
  await writeFile(fichier, texte);
}

async function ecrireMoteur(
  enregistrements: readonly Enregistrement[],
  elargir: Elargisseur,
  dossier: string,
) {
  const urls = new Set<string>();
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' });
    if (!index) throw new Error(`Search index: ${errors.join(' ; ')}`);
    for (const enregistrement of enregistrements) {
      if (urls.has(enregistrement.url))
        throw new Error(`Search index: two records for ${enregistrement.url}`);
      urls.add(enregistrement.url);
      const content = recordHtml(enregistrement, elargir(enregistrement));
      exigerSansErreur(
        await index.addHTMLFile({ url: enregistrement.url, content }),
        enregistrement.url,
      );
    }
    exigerSansErreur(await index.writeFiles({ outputPath: dossier }), dossier);
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
async function retirerInterfaces(dossier: string) {
  const entrees = await readdir(dossier, { withFileTypes: true });
  const inutiles = entrees.filter(
    (entree) => entree.isFile() && !FICHIERS_MOTEUR.test(entree.name),
  );
  await Promise.all(inutiles.map(({ name }) => rm(join(dossier, name))));
}

/** The engine's format is not documented: its version is pinned, and a test reads an index back. */
async function lireFragments(dossier: string): Promise<readonly Fragment[]> {
  const noms = (await readdir(join(dossier, 'fragment'))).sort();
  return Promise.all(
    noms.map(async (nom) => {
      const octets = await decompresser(await readFile(join(dossier, 'fragment', nom)));
      const json = octets.toString('utf8').replace(/^pagefind_dcd/, '');
      return {
        ...(JSON.parse(json) as Omit<Fragment, 'id'>),
        id: nom.replace(/\.pf_fragment$/, ''),
      };
    }),
  );
}
