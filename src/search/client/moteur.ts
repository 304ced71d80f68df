import { type Fonds, FONDS } from '../index-files.ts';
import type { Table } from '../table.ts';
import { decoderTable } from '../table-codec.ts';

/** Text of one result, as the engine gives it. */
export interface Donnees {
  readonly url: string;
  /** Its whole text, as indexed. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** One answer of the engine; its text is fetched on demand. */
export interface Reference {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Donnees>;
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (texte: string | null) => Promise<{ readonly results: readonly Reference[] }>;
}

interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

/** How files of the index are reached: by the network in a browser, otherwise in tests. */
export interface Acces {
  readonly lire: (url: string) => Promise<string>;
  readonly importer: (url: string) => Promise<unknown>;
}

/** The engine of one bundle, asked in its own words: see `FIN_DE_RACINE`. */
export interface Moteur {
  /** Rank of its bundle in the counts of words. */
  readonly rang: 0 | 1;
  /** Records that have every word; everything when `texte` is null. */
  readonly interroger: (texte: string | null) => Promise<readonly Reference[]>;
}

/** What a match in each field of metadata weighs, against one in the text. */
export type PoidsChamps = Readonly<Record<'title' | 'k' | 'c' | 't' | 's' | 'm', number>>;

/** A title says what a record is about; the words under which it is filed only lead to it. */
const POIDS: PoidsChamps = { title: 3, k: 0.4, c: 5, t: 1.5, s: 0.3, m: 0.1 };

/** Files of the site, by the network. */
export const accesReseau: Acces = {
  lire: async (url) => {
    const reponse = await fetch(url);
    if (!reponse.ok) throw new Error(`${reponse.status} ${url}`);
    return reponse.text();
  },
  importer: (url) => import(/* @vite-ignore */ url),
};

/** Reads the table of filters; `racine` is the root of the site. */
export const chargerTable = async (racine: string, { lire }: Acces = accesReseau): Promise<Table> =>
  decoderTable(await lire(racine + FONDS.contrats.table));

/** Engines whose program is there: all bundles run on it. */
const demarres = new WeakSet<Pagefind>();

/** Loads the engine; `version` keeps a cached index from answering for a new one. */
export async function chargerMoteur(
  racine: string,
  { version }: Pick<Table, 'version'>,
  { importer }: Pick<Acces, 'importer'> = accesReseau,
  fonds: Fonds = FONDS.contrats,
  poids: PoidsChamps = POIDS,
): Promise<Moteur> {
  const module = (await importer(`${racine}${FONDS.contrats.moteur}pagefind.js`)) as Pagefind;
  // The program of the engine stands in the first bundle only: it must be there before the others.
  if (fonds.rang !== FONDS.contrats.rang && !demarres.has(module))
    await chargerMoteur(racine, { version }, { importer });
  const instance = module.createInstance({
    basePath: racine + fonds.moteur,
    baseUrl: '/',
    excerptLength: 1,
    metaCacheTag: version,
    // The search has a thread of its own already: see `ouvrier/`.
    noWorker: true,
    ranking: { metaWeights: poids },
  });
  // Two engines that start together would share a memory that only one has filled.
  await instance.init();
  // What `init` waits for depends on where it runs; an empty question waits for the program.
  await instance.search('');
  demarres.add(module);
  return {
    rang: fonds.rang,
    interroger: retenir(async (texte) => (await instance.search(texte)).results),
  };
}

/** Questions whose answers are kept: a filter, a sort or a page more asks the same ones again. */
const RETENUES = 8;

/** The same engine, that answers at once what it was asked last. */
function retenir(interroger: Moteur['interroger']): Moteur['interroger'] {
  const connues = new Map<string | null, ReturnType<Moteur['interroger']>>();
  return (texte) => {
    const reponse = connues.get(texte) ?? interroger(texte);
    connues.delete(texte);
    connues.set(texte, reponse);
    reponse.catch(() => connues.delete(texte));
    for (const ancienne of connues.keys()) if (connues.size > RETENUES) connues.delete(ancienne);
    return reponse;
  };
}
