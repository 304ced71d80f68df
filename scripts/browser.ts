import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chrome',
];

const APPLICATIONS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (file) => path.join(process.env[variable] ?? 'C:\\', file),
    ),
  ),
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command: string): string[] =>
  (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, command));

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Chrome or Chromium of this machine: CHROME_PATH, else the usual names and places. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  return [...COMMANDS.flatMap(onPath), ...(APPLICATIONS[process.platform] ?? [])].find(
    isExecutable,
  );
}

function installWithApt(): boolean {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return false;
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

async function installWithPlaywright(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const cli = path.resolve(import.meta.dirname, '../node_modules/playwright-core/cli.js');
  if (!run(process.execPath, [cli, 'install', 'chromium'])) return undefined;
  const file = chromium.executablePath();
  // Without the system libraries it needs, the browser is there and cannot start.
  return run(file, ['--version']) ? file : undefined;
}

/** A browser for the tests, installed when the machine has none; undefined when that failed. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('Aucun navigateur Chrome ou Chromium : installation…');
  return (installWithApt() ? findBrowser() : undefined) ?? installWithPlaywright();
}
