import type { AnnexeFacts } from '#domain/annexe/annexe.schema.ts';
import { decisionSur, isFichierPublie, isTextePublie } from '#domain/annexe/donnees.rules.ts';
import type { DocumentOuvert } from '#documents/open-documents.ts';
import { DocumentRefuse } from '#documents/refus.ts';
import { mask } from '#documents/safety/mask.ts';
import type { DocumentAnnexe } from '../model.ts';

/** A document as its annexe lets it be read: masked where a decision says so, absent where it is not hosted. */
export function joinDocument(
  annexe: AnnexeFacts,
  ouvert: DocumentOuvert | DocumentRefuse | undefined,
): DocumentAnnexe | undefined {
  if (!ouvert || ouvert instanceof DocumentRefuse || !isTextePublie(annexe)) return undefined;
  const { donnees, lirePages, ...document } = ouvert;
  const aMasquer = donnees.filter((donnee) => decisionSur(annexe, donnee) === 'masquer');
  return {
    ...document,
    // The picture of the first page shows what its text would mask.
    couverture: isFichierPublie(annexe) ? document.couverture : undefined,
    lirePages: () => mask(lirePages(), aMasquer),
  };
}
