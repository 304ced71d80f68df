import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { promisify } from 'node:util';
import { DocumentRefuse } from '../refus.ts';

/** What an archive may hold once inflated, and how many parts. */
const OCTETS_MAX = 50 * 1024 * 1024;
const PARTIES_MAX = 2_000;
/** More than this between inflated and stored sizes is a bomb; small archives of XML may be that dense. */
const RAPPORT_MAX = 100;
const OCTETS_SANS_RAPPORT = 5 * 1024 * 1024;

const MACROS = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/|Basic\/|Scripts\/)/i;

const open = promisify(
  (
    octets: Buffer,
    options: { lazyEntries: boolean; validateEntrySizes: boolean },
    done: (erreur: Error | null, zip: ZipFile) => void,
  ) => {
    fromBuffer(octets, options, done);
  },
);

/** Parts of an office file, inflated, by name. */
export type PartiesOffice = ReadonlyMap<string, Buffer>;

/**
 * Inflates an office file within limits, and refuses bombs, macros, passwords and document types.
 * Sizes are checked as announced before anything is inflated; then the library holds each part to its own.
 */
export async function openOffice(octets: Buffer): Promise<PartiesOffice> {
  const parties = new Map<string, Buffer>();
  const zip = await open(octets, { lazyEntries: true, validateEntrySizes: true }).catch(refuse);
  const entrees = await listEntries(zip);
  checkAnnounced(entrees, octets.length);
  for (const entree of entrees) {
    if (entree.fileName.endsWith('/')) continue;
    const partie = await inflate(zip, entree).catch(refuse);
    if (
      /<!(?:DOCTYPE|ENTITY)/i.test(partie.subarray(0, 2_000).toString('latin1')) &&
      /\.(?:xml|rels)$/i.test(entree.fileName)
    )
      throw new DocumentRefuse('endommage', 'document type in XML');
    parties.set(entree.fileName, partie);
  }
  if (parties.get('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new DocumentRefuse('mot-de-passe');
  return parties;
}

function refuse(erreur: unknown): never {
  throw new DocumentRefuse('endommage', erreur instanceof Error ? erreur.message : String(erreur));
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entrees: Entry[] = [];
    zip.on('entry', (entree: Entry) => {
      entrees.push(entree);
      if (entrees.length > PARTIES_MAX) reject(new DocumentRefuse('trop-volumineux'));
      else zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entrees);
    });
    // yauzl refuses names that leave the archive here.
    zip.on('error', (erreur) => {
      reject(new DocumentRefuse('endommage', String(erreur)));
    });
    zip.readEntry();
  });
}

function checkAnnounced(entrees: readonly Entry[], octets: number): void {
  const total = entrees.reduce((somme, { uncompressedSize }) => somme + uncompressedSize, 0);
  if (total > OCTETS_MAX || (total > OCTETS_SANS_RAPPORT && total > octets * RAPPORT_MAX))
    throw new DocumentRefuse('trop-volumineux');
  if (entrees.some(({ fileName }) => MACROS.test(fileName))) throw new DocumentRefuse('macros');
}

function inflate(zip: ZipFile, entree: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entree, (erreur, flux) => {
      if (erreur) {
        reject(erreur);
        return;
      }
      const morceaux: Buffer[] = [];
      flux.on('data', (morceau: Buffer) => morceaux.push(morceau));
      flux.on('error', reject);
      flux.on('end', () => {
        resolve(Buffer.concat(morceaux));
      });
    });
  });
}
