import { lireTexte } from '../lire-reponse.ts';
import type { Saisie } from '../saisie.ts';

const URL_WEB = /^https?:\/\//i;

/** Where the source can be found: its address, else the name of a document. */
export async function saisirReference(saisie: Saisie, consulteeLe: string) {
  const url = await saisie.proposer({
    option: 'source-url',
    question: 'Son adresse sur le web ? (Entrée : elle n’en a pas)',
    lire: (ecrit) =>
      URL_WEB.test(ecrit) && URL.canParse(ecrit)
        ? { valeur: ecrit }
        : { refus: `« ${ecrit} » n’est pas une adresse complète, commençant par https://.` },
  });
  if (url !== undefined) return { url, consulteeLe };
  const document = await saisie.exiger({
    option: 'source-document',
    question: 'Nom du document (ou donnez son adresse avec --source-url)',
    lire: lireTexte,
  });
  return document === undefined ? undefined : { document };
}
