import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../scripts/serve.ts';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from the repository's own content. */
    siteFolder: string;
    /** Address at which that folder is served, with a slash at the end. */
    siteAddress: string;
  }
}

/** Builds the repository's own content once, and serves it, for all the tests that read a site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portail-site-'));
  // A site already built saves its build to whoever writes a test: PORTAIL_SITE_CONSTRUIT=dist.
  const ready = process.env['PORTAIL_SITE_CONSTRUIT'];
  const site = ready === undefined ? path.join(folder, 'site') : path.resolve(ready);
  if (ready === undefined) {
    const { status, output } = runBuild({ sortie: site });
    if (status !== 0) throw new Error(`The portal could not be built:\n${output}`);
  }
  const server = await serveSite({ folder: site, base: '/' }, 0);
  project.provide('siteFolder', site);
  project.provide('siteAddress', server.address);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
