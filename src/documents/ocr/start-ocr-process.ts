import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LectureOcr } from './ocr-lines.ts';
import type { LecteurOcr } from './ocr-worker.ts';

interface Reponse {
  readonly lecture?: LectureOcr;
  readonly erreur?: string;
}

/** Starts a reader of pictures in a process of its own; it takes one picture at a time. */
export function startOcrProcess(): LecteurOcr {
  const enfant = fork(fileURLToPath(import.meta.resolve('./ocr.process.ts')), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--no-warnings'],
  });
  const fini = once(enfant, 'exit').then((): [Reponse] => [{ erreur: 'OCR process ended' }]);
  return {
    read: async (png) => {
      const reponse = once(enfant, 'message') as Promise<[Reponse]>;
      enfant.send(png);
      const [{ lecture, erreur }] = await Promise.race([reponse, fini]);
      if (!lecture) throw new Error(erreur ?? 'OCR process gave nothing');
      return lecture;
    },
    close: async () => {
      enfant.disconnect();
      await fini;
    },
  };
}
