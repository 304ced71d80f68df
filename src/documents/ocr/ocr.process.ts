import { startOcr } from './ocr-worker.ts';

/*
 * A reader of pictures in a process of its own: what tesseract takes of memory is then neither added
 * to the reading of the PDF nor kept once the document is read. Ends with whoever started it.
 */
const lecteur = startOcr();

process.on('disconnect', () => process.exit(0));
process.on('message', (png: Uint8Array) => {
  lecteur
    .then((ocr) => ocr.read(Buffer.from(png)))
    .then((lecture) => process.send?.({ lecture }))
    .catch((erreur: unknown) => process.send?.({ erreur: String(erreur) }));
});
