import { diffLines } from 'diff';
import type { Ecriture } from '../fichiers/ecriture.types.ts';

/** Lines shown of one file: enough to recognise it, few enough to be read. */
const LIGNES_MONTREES = 30;

/** What a writing would do, file by file, as a person reads it: `+` what comes, `-` what goes. */
export const previewWritings = (ecritures: readonly Ecriture[]): string =>
  ecritures.map(previewOne).join('\n\n');

function previewOne({ fichier, avant, apres }: Ecriture): string {
  if (apres === undefined) return `${fichier} : supprimé`;
  const lignes = diffLines(avant ?? '', apres).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((ligne) => `  ${added ? '+' : '-'} ${ligne}`)
      : [],
  );
  const reste = lignes.length - LIGNES_MONTREES;
  return [
    `${fichier} : ${avant === undefined ? 'nouveau fichier' : 'modifié'}`,
    ...lignes.slice(0, LIGNES_MONTREES),
    ...(reste > 0 ? [`  … et ${reste} ${reste > 1 ? 'autres lignes' : 'autre ligne'}`] : []),
  ].join('\n');
}
