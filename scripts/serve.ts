import { once } from 'node:events';
import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { headersFor } from './headers.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { redirectionOf } from './redirects.ts';

/** A built site served on this machine only. */
export interface LocalSite {
  /** Address of the home page, base folder included. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What to serve: the folder of the site, and the folder where it stands on its host. */
export interface Served {
  readonly folder: string;
  readonly base: string;
}

const LOOPBACK = '127.0.0.1';

/** What stands at a path; nothing when the system cannot even look (a name too long, for example). */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The path that an address names; undefined when it is malformed or outside the site. */
function pathAt({ folder, base }: Served, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    const target = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
    return `${target}${path.sep}`.startsWith(folder + path.sep) ? target : undefined;
  } catch {
    return undefined;
  }
}

/** The file that answers an address, or `redirect` for a folder named without its last slash. */
function fileFor(served: Served, pathname: string): string | 'redirect' | undefined {
  const target = pathAt(served, pathname);
  if (target === undefined) return undefined;
  const named = pathname.endsWith('/') ? path.join(target, 'index.html') : target;
  if (statOf(named)?.isFile()) return named;
  return statOf(path.join(target, 'index.html'))?.isFile() ? 'redirect' : undefined;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const stats = statOf(file);
  if (stats === undefined) {
    response
      .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('Page introuvable');
    return;
  }
  response.writeHead(status, {
    'Content-Type': MEDIA_TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream',
    'Content-Length': stats.size,
    // What is missing today may be there tomorrow, whatever the kind of file.
    ...(status === 404 ? { 'Cache-Control': 'no-cache' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  // The folder may be replaced by a new build meanwhile: a file that vanished ends one answer only.
  else pipeline(createReadStream(file), response, () => undefined);
}

/** Answers as the hosts of the portal do: same headers, types, redirects and page of error 404. */
function answer(served: Served, request: IncomingMessage, response: ServerResponse): void {
  const [pathname = '/', query = ''] = (request.url ?? '/').split(/(?=\?)/, 2);
  const place = pathname.startsWith(served.base) ? pathname.slice(served.base.length) : '';
  for (const [name, value] of Object.entries(headersFor(place))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(served, pathname);
  const elsewhere = file === undefined ? redirectionOf(served, pathname) : undefined;
  if (elsewhere !== undefined) {
    // Not for ever: the day a contract covers the commune, it has a page of its own.
    response.writeHead(302, { Location: elsewhere }).end();
  } else if (file === 'redirect') {
    // One slash in front: a browser would read `//host` as the address of another site.
    response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${query}` }).end();
  } else if (file === undefined) {
    send(request, response, 404, path.join(served.folder, '404.html'));
  } else {
    send(request, response, 200, file);
  }
}

/** Serves a built site on a loopback address; port 0 takes any free one. */
export async function serveSite(served: Served, port: number): Promise<LocalSite> {
  const server = createServer((request, response) => answer(served, request, response));
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  return {
    address: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}${served.base}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** True when an error says that another program holds the port. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Serves a built site on the first free port from the one given. */
export async function serveFromPort(served: Served, first: number): Promise<LocalSite> {
  for (let port = first; ; port += 1) {
    try {
      return await serveSite(served, port);
    } catch (error) {
      if (!isBusy(error) || port >= first + 50) throw error;
    }
  }
}
