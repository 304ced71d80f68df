import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readOptions } from './options.ts';
import { isBusy, serveFromPort, serveSite } from './serve.ts';

/* `npm start`: builds the portal, then serves it on this machine. */
const DEFAULT_PORT = 4321;

const { sortie, base, port } = readOptions();

// In a process of its own, so that serving does not keep the memory of the build.
const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'build.ts')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const served = { folder: sortie, base };
const { address } = await (
  port === undefined ? serveFromPort(served, DEFAULT_PORT) : serveSite(served, port)
).catch((error: unknown) => {
  if (!isBusy(error)) throw error;
  console.error(
    `Le port ${port ?? DEFAULT_PORT} est déjà pris par un autre programme : choisissez-en un autre avec --port.`,
  );
  process.exit(1);
});
console.log(`Le portail est servi à l’adresse ${address} (Ctrl+C pour arrêter).`);
