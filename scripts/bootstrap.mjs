/*
 * First step of every command: runs on any Node that npm runs on, without dependencies.
 * Installs what is missing, then runs the named inner script through npm, so that the Node
 * shipped in node_modules/.bin comes first on the PATH.
 */
import { spawn, spawnSync } from 'node:child_process';
import { isInstalled } from './installed.mjs';

const root = new URL('..', import.meta.url);
const [innerScript, ...options] = process.argv.slice(2);
const npmCli = process.env['npm_execpath'];

if (innerScript === undefined || npmCli === undefined) {
  console.error('Lancez cette commande par npm, par exemple « npm start ».');
  process.exit(2);
}

// npm replaces the very Node it ships while it installs: it must run on the one that started it.
const npmNode = process.env['npm_node_execpath'] ?? process.execPath;

/** Installs exactly what the lockfile says; packages run no script of theirs. */
function install() {
  console.log('Installation des composants (une minute environ, une seule fois)…');
  const { status } = spawnSync(
    npmNode,
    [
      npmCli,
      'ci',
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

if (!isInstalled(root)) install();

const inner = spawn(npmNode, [npmCli, 'run', '--silent', innerScript, '--', ...options], {
  cwd: root,
  stdio: 'inherit',
  // Relative folders given as options start from where the person typed the command.
  env: { ...process.env, PORTAIL_DEPUIS: process.env['INIT_CWD'] ?? process.cwd() },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => inner.kill(signal));
inner.on('exit', (status, signal) => process.exit(signal === null ? (status ?? 1) : 130));
