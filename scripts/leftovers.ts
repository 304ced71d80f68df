import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Removes the folders (`<prefix><process number>`) that killed processes left in a parent folder;
 * a process still running keeps its own.
 */
export function removeLeftovers(parent: string, prefix: string): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (/^\d+$/.test(pid) && !isRunning(Number(pid))) {
      rmSync(path.join(parent, name), { recursive: true });
    }
  }
}
