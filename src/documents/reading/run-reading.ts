import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentRefuse } from '../refus.ts';
import { DUREE_MAX_TEXTE_MS, MEMOIRE_JS_MO, SILENCE_MAX_MS } from './limits.ts';
import type {
  AvancementLecture,
  DemandeLecture,
  Lecture,
  MessageLecture,
} from './reading.types.ts';

/** Limits of a reading, in milliseconds; tests shorten them. */
export interface LimitesLecture {
  readonly silence: Readonly<Record<'texte' | 'ocr', number>>;
  readonly texte: number;
}

const LIMITES: LimitesLecture = { silence: SILENCE_MAX_MS, texte: DUREE_MAX_TEXTE_MS };

/** The source file of the process: beside this one, or in the project when this one was bundled. */
function processFile(): string {
  const nom = 'reading.process.ts';
  const voisin = path.join(path.dirname(fileURLToPath(import.meta.url)), nom);
  return existsSync(voisin) ? voisin : path.resolve('src/documents/reading', nom);
}

/** Reads one file in a process of its own, with limits of memory and time. */
export function runReading(
  demande: DemandeLecture,
  report: (avancement: AvancementLecture) => void = () => undefined,
  limites: LimitesLecture = LIMITES,
): Promise<Lecture> {
  const enfant = fork(processFile(), {
    serialization: 'advanced',
    // What pdfium and tesseract print of a bad file would drown the build's own messages.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${String(MEMOIRE_JS_MO)}`, '--no-warnings'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lecture = follow(enfant, report, limites);
  enfant.send(demande);
  return lecture;
}

function follow(
  enfant: ChildProcess,
  report: (avancement: AvancementLecture) => void,
  limites: LimitesLecture,
): Promise<Lecture> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      end(() => {
        reject(new DocumentRefuse('trop-lent'));
      });
    };
    let silence = setTimeout(stop, limites.silence.texte);
    const duree = setTimeout(stop, limites.texte);
    const end = (conclude: () => void) => {
      clearTimeout(silence);
      clearTimeout(duree);
      enfant.removeAllListeners();
      // A listener remains for the errors of a process that is being ended.
      enfant.on('error', () => undefined);
      enfant.kill('SIGKILL');
      conclude();
    };
    enfant.on('message', (message: MessageLecture) => {
      if (message.genre === 'avancement') {
        const { avancement } = message;
        clearTimeout(silence);
        // The last page of text is followed by a first page of OCR, slower to come.
        const lent = avancement.etape === 'ocr' || avancement.faites === avancement.total;
        if (lent) clearTimeout(duree);
        silence = setTimeout(stop, limites.silence[lent ? 'ocr' : 'texte']);
        report(avancement);
      } else if (message.genre === 'lecture') {
        end(() => {
          resolve(message.lecture);
        });
      } else {
        end(() => {
          reject(new DocumentRefuse(message.code, message.detail));
        });
      }
    });
    enfant.on('error', (erreur) => {
      end(() => {
        reject(erreur);
      });
    });
    // Ended without a word: Node ends so when its memory is full.
    enfant.on('exit', () => {
      end(() => {
        reject(new DocumentRefuse('trop-de-memoire'));
      });
    });
  });
}
