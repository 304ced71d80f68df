import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server answered, as it came. */
export interface Reponse {
  readonly statut: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As sent, compressed or not. */
  readonly octets: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Asks a server, and follows nothing.
 * @param chemin sent as it is written, so that hostile paths reach the server
 */
export const demander = (
  adresse: string,
  chemin: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reponse> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(adresse);
    request({ hostname, port, path: chemin, headers, method, agent }, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.on('end', () =>
        resolve({
          statut: reponse.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(reponse.headers).map(([nom, valeur]) => [nom, String(valeur)]),
          ),
          octets: Buffer.concat(morceaux),
        }),
      );
      reponse.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

/** The bytes of the file, whatever its compression on the way. */
export function decompresser({ headers, octets }: Reponse): Buffer {
  const encodage = headers['content-encoding'];
  if (encodage === 'gzip') return gunzipSync(octets);
  if (encodage === 'br') return brotliDecompressSync(octets);
  return octets;
}
