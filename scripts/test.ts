import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.ts';

/*
 * `npm test`: style, types and tests, all of them whatever fails, then one line of counts.
 * `npm test -- tests/domain` runs only the tests of that folder.
 */
const ROOT = path.resolve(import.meta.dirname, '..');
const filters = process.argv.slice(2);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const bin = (module: string, file: string) => path.join(ROOT, 'node_modules', module, file);

const run = (script: string, args: readonly string[]): boolean =>
  spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;

/**
 * A tool that passes or fails as a whole counts as one test. Two of them share the machine's cores:
 * what each says is shown once it is done.
 */
function gate(title: string, script: string, args: readonly string[]): Promise<Count> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const tool = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [tool.stdout, tool.stderr])
      stream.on('data', (part: Buffer) => said.push(part));
    tool.on('close', (status) => {
      console.log(`\n— ${title}\n${Buffer.concat(said).toString().trimEnd()}`);
      resolve(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

/** Runs the tests; a file that could not even be loaded counts as one failure. */
function vitest(): Count {
  console.log('\n— Tests');
  const folder = mkdtempSync(path.join(tmpdir(), 'portail-tests-'));
  const report = path.join(folder, 'report.json');
  const ok = run(bin('vitest', 'vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: readonly {
        readonly status: string;
        readonly assertionResults: readonly unknown[];
      }[];
    };
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + unloaded;
    return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = await ensureBrowser();
if (browser === undefined) {
  console.error(
    'Les tests ont besoin de Chrome ou de Chromium : installez-le, ou donnez son chemin dans CHROME_PATH.\n' +
      'The tests need Chrome or Chromium: install it, or set CHROME_PATH to its path.',
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}
process.env['CHROME_PATH'] = browser;

const gates =
  filters.length > 0
    ? []
    : await Promise.all([
        gate('Style et couches (ESLint)', bin('eslint', 'bin/eslint.js'), ['.']),
        gate('Types (astro check)', bin('astro', 'bin/astro.mjs'), [
          'check',
          '--minimumFailingSeverity=error',
        ]),
      ]);
const counts = [...gates, vitest()];
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 ? 0 : 1);
