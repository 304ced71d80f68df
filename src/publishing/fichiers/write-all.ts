import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ecriture } from './ecriture.types.ts';

/** A file was changed by someone else between the preview and the writing. */
export class FichierChange extends Error {
  readonly fichier: string;
  constructor(fichier: string) {
    super(
      `Le fichier ${fichier} a changé depuis l’aperçu : rien n’a été écrit. Relancez la commande.`,
    );
    this.fichier = fichier;
  }
}

/**
 * Writes several files of the content, all of them or none: each is written aside, then they take their
 * places; should one fail to, those already in place are put back as they were.
 * @param contenu content folder
 * @throws FichierChange when a file is no longer what the preview was made from
 */
export function writeAll(contenu: string, ecritures: readonly Ecriture[]): void {
  for (const { fichier, avant } of ecritures)
    if (withUnixLines(readIfAny(path.join(contenu, fichier))) !== avant) throw new FichierChange(fichier);
  const prepares: Prepare[] = [];
  const places: Prepare[] = [];
  try {
    for (const ecriture of ecritures) {
      const prepare = placeOf(contenu, ecriture);
      // Known before it is written: a disk that fills up leaves a part of it.
      prepares.push(prepare);
      writeAside(prepare, ecriture);
    }
    for (const prepare of prepares) {
      places.push(prepare);
      if (prepare.provisoire === undefined) rmSync(prepare.chemin);
      else renameSync(prepare.provisoire, prepare.chemin);
    }
  } catch (erreur) {
    for (const { chemin, avant } of places.reverse()) {
      if (avant === undefined) rmSync(chemin, { force: true });
      else writeFileSync(chemin, avant);
    }
    throw erreur;
  } finally {
    for (const { provisoire } of prepares)
      if (provisoire !== undefined) rmSync(provisoire, { force: true });
  }
}

/** Texts are handled with `\n` line ends, whatever the editor of the file. */
const withUnixLines = (texte: string | undefined) => texte?.replace(/\r\n?/g, '\n');

interface Prepare {
  readonly chemin: string;
  readonly avant: string | undefined;
  /** The new text, beside its place; undefined for a file to delete. */
  readonly provisoire: string | undefined;
}

function placeOf(contenu: string, { fichier, avant, apres }: Ecriture): Prepare {
  const chemin = path.join(contenu, fichier);
  // A name that starts with a dot is never read as content, should the machine stop here.
  const provisoire = path.join(path.dirname(chemin), `.${path.basename(chemin)}.${String(process.pid)}.tmp`);
  return { chemin, avant, provisoire: apres === undefined ? undefined : provisoire };
}

function writeAside({ provisoire }: Prepare, { apres }: Ecriture): void {
  if (provisoire === undefined || apres === undefined) return;
  mkdirSync(path.dirname(provisoire), { recursive: true });
  writeFileSync(provisoire, apres, { flush: true });
}

/** Text of a file, or nothing when there is none. */
export function readIfAny(chemin: string): string | undefined {
  try {
    return readFileSync(chemin, 'utf8');
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw erreur;
  }
}
