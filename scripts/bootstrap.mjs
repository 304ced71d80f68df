/*
 * First step of every command (`node scripts/bootstrap.mjs start`): runs on any Node that npm runs
 * on, without dependencies. Installs what is missing, then runs the script on the Node that the
 * project ships.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

const root = new URL('..', import.meta.url);
const npmCli = process.env['npm_execpath'];
if (npmCli === undefined) {
  console.error('Lancez cette commande par npm, par exemple « npm start ».');
  process.exit(2);
}

/**
 * Installs the versions of the lockfile and leaves it untouched; packages run no script of theirs.
 * Not `npm ci`: it refuses the whole lockfile when a registry lacks the binary that some package
 * offers for another system, and it deletes the Node that may be running this file.
 */
function install() {
  console.log('Installation des composants (une minute environ, une seule fois)…');
  const { status } = spawnSync(
    process.env['npm_node_execpath'] ?? process.execPath,
    [
      npmCli,
      'install',
      '--no-save',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (status === 0) return;
  console.error('L’installation a échoué : vérifiez l’accès au réseau, puis relancez la commande.');
  process.exit(status ?? 1);
}

/** The Node of the project where it ships one for this system; else this one, which the guard judges. */
function shippedNode() {
  const { platform, arch, execPath } = process;
  const file =
    platform === 'win32'
      ? `node_modules/node-win-${arch}/bin/node.exe`
      : `node_modules/node-${platform}-${arch}/bin/node`;
  const shipped = fileURLToPath(new URL(file, root));
  return existsSync(shipped) ? shipped : execPath;
}

if (!isInstalled(root)) install();

const guard = fileURLToPath(new URL('node-guard.mjs', import.meta.url));
const command = spawn(shippedNode(), [guard, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // Relative folders given as options start from where the person typed the command.
  env: { ...process.env, PORTAIL_DEPUIS: process.env['INIT_CWD'] ?? process.cwd() },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => command.kill(signal));
}
// npm starts this file through a shell that dies alone when npm is stopped.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) command.kill('SIGTERM');
}, 1000).unref();
command.on('exit', (status, signal) => process.exit(signal === null ? (status ?? 1) : 130));
