import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { removeLeftovers } from './leftovers.ts';

/*
 * A build never touches the site in place: it fills a folder beside it, which then takes its place
 * by two renames. Whatever happens before the second one, the last good site is still there.
 */

/** Says that a folder was made by the portal, hence may be replaced. */
const MARKER = '.portail-cls';
const MARKER_TEXT =
  'Ce dossier est produit par le portail : chaque construction le remplace entièrement.\n';

const previousOf = (output: string) => `${output}.precedent`;
const draftPrefix = (output: string) => `${output}.construction-`;

/** True when something stands at this path that the portal did not make and a build would destroy. */
export function holdsForeignFiles(output: string): boolean {
  const stats = statSync(output, { throwIfNoEntry: false });
  if (stats === undefined || existsSync(path.join(output, MARKER))) return false;
  return !stats.isDirectory() || readdirSync(output).length > 0;
}

/** Puts the last good site back when a build was killed between the two renames. */
export function recoverOutput(output: string): void {
  const previous = previousOf(output);
  if (!existsSync(path.join(previous, MARKER))) return;
  if (existsSync(output)) rmSync(previous, { recursive: true });
  else renameSync(previous, output);
}

/** Folder beside the output that this process fills; its parents are made when missing. */
export function prepareDraft(output: string): string {
  const parent = path.dirname(output);
  mkdirSync(parent, { recursive: true });
  removeLeftovers(parent, path.basename(draftPrefix(output)));
  return `${draftPrefix(output)}${process.pid}`;
}

/** Makes the draft the site; the site that was there is removed last. */
export function replaceOutput(output: string, draft: string): void {
  writeFileSync(path.join(draft, MARKER), MARKER_TEXT);
  recoverOutput(output);
  if (existsSync(output)) renameSync(output, previousOf(output));
  renameSync(draft, output);
  rmSync(previousOf(output), { recursive: true, force: true });
}
