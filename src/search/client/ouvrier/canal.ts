import type {
  Canal,
  Demande,
  Demandes,
  MessageDemande,
  MessageReponse,
  Reponses,
} from './messages.types.ts';

/** The worker could not start: the browser has none of this kind, or its code did not come. */
class OuvrierAbsent extends Error {}

interface Attente {
  readonly resoudre: (reponse: Reponses[Demande]) => void;
  readonly rejeter: (erreur: Error) => void;
}

/**
 * Opens the search in a worker or, in a browser that has none, in the page itself: slower on a large
 * portal, with the same answers.
 */
export async function ouvrirCanal(ouverture: Demandes['ouvrir']): Promise<Canal> {
  try {
    const canal = canalOuvrier();
    await canal('ouvrir', ouverture);
    return canal;
  } catch (erreur) {
    if (!(erreur instanceof OuvrierAbsent)) throw erreur;
  }
  const { creerGuichet } = await import('./guichet.ts');
  const canal = creerGuichet();
  await canal('ouvrir', ouverture);
  return canal;
}

function canalOuvrier(): Canal {
  const ouvrier = creerOuvrier();
  const attentes = new Map<number, Attente>();
  let numeros = 0;
  ouvrier.onmessage = ({ data }: MessageEvent<MessageReponse>) => {
    const attente = attentes.get(data.numero);
    attentes.delete(data.numero);
    if ('erreur' in data) attente?.rejeter(new Error(data.erreur));
    else attente?.resoudre(data.reponse);
  };
  ouvrier.onerror = () => {
    for (const { rejeter } of attentes.values()) rejeter(new OuvrierAbsent());
    attentes.clear();
  };
  return <D extends Demande>(demande: D, objet: Demandes[D]) =>
    new Promise<Reponses[D]>((resoudre, rejeter) => {
      const numero = ++numeros;
      attentes.set(numero, { resoudre: resoudre as Attente['resoudre'], rejeter });
      ouvrier.postMessage({ numero, demande, objet } satisfies MessageDemande<D>);
    });
}

function creerOuvrier(): Worker {
  try {
    return new Worker(new URL('./ouvrier.ts', import.meta.url), { type: 'module' });
  } catch {
    throw new OuvrierAbsent();
  }
}
