import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalSite, serveFromPort, serveSite } from '../../scripts/serve.ts';

let parent: string;
let site: LocalSite;

beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'portail-serveur-'));
  const folder = path.join(parent, 'site');
  mkdirSync(path.join(folder, 'contrats'), { recursive: true });
  mkdirSync(path.join(parent, 'site.secret'));
  writeFileSync(path.join(parent, 'site.secret', 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), 'accueil');
  writeFileSync(path.join(folder, '404.html'), 'introuvable');
  writeFileSync(path.join(folder, 'contrats', 'index.html'), 'contrats');
  writeFileSync(path.join(folder, 'données.csv'), 'é');
  site = await serveSite({ folder, base: '/cls/' }, 0);
});
afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

/** Sends an address as it is written: `fetch` would tidy it up first. */
const ask = (pathname: string) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(site.address);
      get({ hostname, port, path: pathname }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      }).on('error', reject);
    },
  );

test('a page answers at its address, in UTF-8, with the headers of a published portal', async () => {
  const { status, headers, body } = await ask('/cls/contrats/?statut=signe');
  expect({ status, body }).toEqual({ status: 200, body: 'contrats' });
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a folder without its last slash is redirected, query kept', async () => {
  const { status, headers } = await ask('/cls/contrats?q=1');
  expect({ status, location: headers['location'] }).toEqual({
    status: 301,
    location: '/cls/contrats/?q=1',
  });
});

test('a file with an accent in its name has its type', async () => {
  const { headers, body } = await ask('/cls/donn%C3%A9es.csv');
  expect({ type: headers['content-type'], body }).toEqual({
    type: 'text/csv; charset=utf-8',
    body: 'é',
  });
});

test.each([
  '/cls/nulle-part/',
  '/',
  '/contrats/',
  '/cls/index.html/',
  '/cls/index.html/x',
  '/cls/../site.secret/secret.txt',
  '/cls/../../site.secret/secret.txt',
  '/cls/%2e%2e/site.secret/secret.txt',
  '/cls/..%2fsite.secret%2fsecret.txt',
  '/cls/%00',
  '/cls/%',
  `/cls/${'a'.repeat(5000)}`,
])('%s is answered by the page of error 404', async (pathname) => {
  const { status, body } = await ask(pathname);
  expect({ status, body }).toEqual({ status: 404, body: 'introuvable' });
});

test('when the port is busy, the next free one is taken', async () => {
  const busy = Number(new URL(site.address).port);
  const next = await serveFromPort({ folder: parent, base: '/' }, busy);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(busy);
  await next.close();
});
