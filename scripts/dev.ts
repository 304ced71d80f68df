import path from 'node:path';
import { readOptions } from './options.ts';

/* `npm run dev`: the portal while it is being written, redrawn at each change. */
const { port } = readOptions();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Loaded now: Astro's configuration reads the options from the environment.
const { dev } = await import('astro');
await dev({
  root: path.resolve(import.meta.dirname, '..'),
  server: port === undefined ? {} : { port },
});
