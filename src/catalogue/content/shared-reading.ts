import { DOSSIER_CONTENU, DOSSIER_PROJET, TERRITOIRE_SEUL } from './content-folder.ts';
import { readContent, type Lecture } from './read-content.ts';

/** One reading of the content folder, numbered from 1. */
export interface LecturePartagee extends Lecture {
  readonly numero: number;
}

let derniere: LecturePartagee | undefined;
let perimee = false;

/** The content folder as last read: all collections share one reading. */
export function sharedReading(): LecturePartagee {
  if (derniere === undefined || perimee) {
    const lecture = readContent(DOSSIER_CONTENU, { defauts: DOSSIER_PROJET, territoire: TERRITOIRE_SEUL });
    derniere = { ...lecture, numero: (derniere?.numero ?? 0) + 1 };
    perimee = false;
  }
  return derniere;
}

/** Makes the next call read the folder again: something has changed in it. */
export const forgetReading = (): void => {
  perimee = true;
};
