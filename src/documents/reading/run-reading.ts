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

type Report = (avancement: AvancementLecture) => void;

/** Reads one file after another, in a process that is not this one. */
export interface Lecteur {
  readonly run: (demande: DemandeLecture, report: Report) => Promise<Lecture>;
  /** Ends the process; until then it waits for the next file, and keeps this one alive. */
  readonly close: () => void;
}

/** The source file of the process: beside this one, or in the project when this one was bundled. */
function processFile(): string {
  const nom = 'reading.process.ts';
  const voisin = path.join(path.dirname(fileURLToPath(import.meta.url)), nom);
  return existsSync(voisin) ? voisin : path.resolve('src/documents/reading', nom);
}

const start = (): ChildProcess =>
  fork(processFile(), {
    serialization: 'advanced',
    // What pdfium and tesseract print of a bad file would drown the build's own messages.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${String(MEMOIRE_JS_MO)}`, '--no-warnings'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });

/**
 * Opens a reader. Its process starts with the first file, serves those that follow, since starting
 * takes longer than reading ten pages. It is replaced after a file that it could not read, and after
 * an OCR, which never gives its memory back.
 */
export function openLecteur(limites: LimitesLecture = LIMITES): Lecteur {
  let enfant: ChildProcess | undefined;
  const close = () => {
    enfant?.kill('SIGKILL');
    enfant = undefined;
  };
  return {
    run: async (demande, report) => {
      enfant ??= start();
      let ocr = false;
      try {
        return await ask(enfant, demande, limites, (avancement) => {
          ocr ||= avancement.etape === 'ocr';
          report(avancement);
        });
      } catch (erreur) {
        ocr = true;
        throw erreur;
      } finally {
        if (ocr) close();
      }
    },
    close,
  };
}

/** Sends one demand and follows it to its end, within limits of time. */
function ask(
  enfant: ChildProcess,
  demande: DemandeLecture,
  limites: LimitesLecture,
  report: Report,
): Promise<Lecture> {
  const { promise, resolve, reject } = Promise.withResolvers<Lecture>();
  const stop = () => {
    reject(new DocumentRefuse('trop-lent'));
  };
  let silence = setTimeout(stop, limites.silence.texte);
  const duree = setTimeout(stop, limites.texte);
  const listen = (message: MessageLecture) => {
    if (message.genre === 'lecture') resolve(message.lecture);
    if (message.genre === 'refus') reject(new DocumentRefuse(message.code, message.detail));
    if (message.genre !== 'avancement') return;
    const { etape, faites, total } = message.avancement;
    // The last page of text may be followed by a first page of OCR, slower to come.
    const lent = etape === 'ocr' || faites === total;
    if (lent) clearTimeout(duree);
    clearTimeout(silence);
    silence = setTimeout(stop, limites.silence[lent ? 'ocr' : 'texte']);
    report(message.avancement);
  };
  // Ended without a word: Node ends so when its memory is full.
  const lament = () => {
    reject(new DocumentRefuse('trop-de-memoire'));
  };
  enfant.on('message', listen).on('exit', lament).on('error', reject);
  enfant.send(demande);
  return promise.finally(() => {
    clearTimeout(silence);
    clearTimeout(duree);
    enfant.off('message', listen).off('exit', lament).off('error', reject);
  });
}
