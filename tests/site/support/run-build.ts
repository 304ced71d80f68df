import { spawnSync } from 'node:child_process';
import path from 'node:path';

const GUARD = path.resolve(import.meta.dirname, '../../../scripts/node-guard.mjs');

/** Options of `npm run build`, by name. */
export type BuildOptions = Readonly<
  Partial<Record<'contenu' | 'sortie' | 'site' | 'base', string>>
>;

/** Runs the build command as a person would, and returns what they would see. */
export function runBuild(options: BuildOptions): {
  readonly status: number | null;
  readonly output: string;
} {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [GUARD, 'build', ...args], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
