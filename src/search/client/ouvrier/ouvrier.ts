import { creerGuichet } from './guichet.ts';
import type { Demande, MessageDemande, MessageReponse, Reponses } from './messages.types.ts';

/** What the types of a page do not say of a worker. */
interface Ouvrier {
  onmessage: ((message: MessageEvent<MessageDemande>) => void) | null;
  postMessage: (message: MessageReponse, transferts: readonly Transferable[]) => void;
}

/*
 * The search, in a thread of its own: the engine and the 12,000 lines of a large portal would hold
 * the page while the reader types.
 */
const ouvrier = globalThis as unknown as Ouvrier;
const canal = creerGuichet();

ouvrier.onmessage = async ({ data: { numero, demande, objet } }) => {
  try {
    const reponse: Reponses[Demande] = await canal(demande, objet);
    const valeurs: readonly unknown[] = Object.values(reponse);
    const transferts = valeurs.flatMap((valeur) =>
      ArrayBuffer.isView(valeur) && valeur.buffer instanceof ArrayBuffer ? [valeur.buffer] : [],
    );
    ouvrier.postMessage({ numero, reponse }, transferts);
  } catch (erreur) {
    ouvrier.postMessage({ numero, erreur: String(erreur) }, []);
  }
};
