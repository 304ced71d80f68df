import { readFileSync } from 'node:fs';

/** Reads the packages of a lockfile; none when it is absent or cut. */
function packagesOf(url) {
  try {
    return JSON.parse(readFileSync(url, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Tells whether node_modules holds what package-lock.json asks for. npm writes its own record of
 * node_modules last, so an interrupted installation is seen as missing. Packages of other systems
 * are optional and never installed here.
 */
export function isInstalled(root) {
  const wanted = packagesOf(new URL('package-lock.json', root));
  const present = packagesOf(new URL('node_modules/.package-lock.json', root));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}
