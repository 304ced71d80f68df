import { readFile } from 'node:fs/promises';
import { DocumentRefuse } from '../refus.ts';
import { capWasmMemory, MEMOIRE_WASM_MO } from './limits.ts';
import type { DemandeLecture, Lecture, MessageLecture } from './reading.types.ts';

/*
 * The process that reads files, started by run-reading.ts: a file made to exhaust memory or time
 * takes this process down, and not the build. Libraries are loaded by the files that need them.
 */

const isMemoireAtteinte = capWasmMemory(MEMOIRE_WASM_MO * 1024 * 1024);

const say = (message: MessageLecture): void => {
  process.send?.(message);
};

async function read(demande: DemandeLecture): Promise<Lecture> {
  const octets = await readFile(demande.chemin);
  if (demande.type === 'application/pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    return readPdf(octets, demande, (avancement) => {
      say({ genre: 'avancement', avancement });
    });
  }
  if (demande.type.startsWith('image/')) {
    const { readImage } = await import('./read-image.ts');
    return readImage(octets, demande);
  }
  const { readOffice } = await import('../office/read-office.ts');
  return readOffice(octets, demande.type);
}

function toRefus(erreur: unknown): MessageLecture {
  if (erreur instanceof DocumentRefuse)
    return { genre: 'refus', code: erreur.code, detail: erreur.detail };
  const detail = erreur instanceof Error ? erreur.message : String(erreur);
  return { genre: 'refus', code: isMemoireAtteinte() ? 'trop-de-memoire' : 'inattendu', detail };
}

process.on('message', (demande: DemandeLecture) => {
  void read(demande)
    .then((lecture): MessageLecture => ({ genre: 'lecture', lecture }), toRefus)
    .then(say);
});

// Whoever asked is gone: nobody will read the answer.
process.once('disconnect', () => process.exit());
