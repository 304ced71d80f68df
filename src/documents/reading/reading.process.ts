import { readFile } from 'node:fs/promises';
import { readOffice } from '../office/read-office.ts';
import { DocumentRefuse } from '../refus.ts';
import { capWasmMemory, MEMOIRE_WASM_MO } from './limits.ts';
import { readImage } from './read-image.ts';
import { readPdf } from './read-pdf.ts';
import type { DemandeLecture, Lecture, MessageLecture } from './reading.types.ts';

/*
 * The process that reads one file, started by run-reading.ts: a file made to exhaust memory or time
 * takes this process down, and not the build.
 */

const isMemoireAtteinte = capWasmMemory(MEMOIRE_WASM_MO * 1024 * 1024);

const say = (message: MessageLecture): Promise<void> =>
  new Promise((resolve) =>
    process.send?.(message, undefined, undefined, () => {
      resolve();
    }),
  );

async function read(demande: DemandeLecture): Promise<Lecture> {
  const octets = await readFile(demande.chemin);
  if (octets.length === 0) throw new DocumentRefuse('vide');
  if (demande.type.startsWith('image/')) return readImage(octets, demande);
  if (demande.type !== 'application/pdf') return readOffice(octets, demande.type);
  return readPdf(octets, demande, (avancement) => void say({ genre: 'avancement', avancement }));
}

function toRefus(erreur: unknown): MessageLecture {
  if (erreur instanceof DocumentRefuse)
    return { genre: 'refus', code: erreur.code, detail: erreur.detail };
  const detail = erreur instanceof Error ? erreur.message : String(erreur);
  return { genre: 'refus', code: isMemoireAtteinte() ? 'trop-de-memoire' : 'inattendu', detail };
}

process.once('message', (demande: DemandeLecture) => {
  void read(demande)
    .then((lecture): MessageLecture => ({ genre: 'lecture', lecture }), toRefus)
    .then(say)
    .finally(() => process.exit());
});

// Whoever asked is gone: nobody will read the answer.
process.once('disconnect', () => process.exit());
