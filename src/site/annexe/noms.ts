import type { DocumentAnnexe } from '#catalogue/model.ts';
import type { PageLue } from '#documents/document.types.ts';
import { majuscule } from '../formats.ts';
import { formatEtendue } from '../plages.ts';
import { annexe as T } from '../strings/annexe.ts';
import type { Partie } from './parties.ts';

/** `Page 12`, `Feuille 2 : Budget`: heading of one page of a document. */
export const nomPage = (
  { unite }: Pick<DocumentAnnexe, 'unite'>,
  { numero, nom }: Pick<PageLue, 'numero' | 'nom'>,
): string => `${majuscule(T.unites[unite].un)} ${numero}${nom ? ` : ${nom}` : ''}`;

/** `pages 21 à 40`: what a part shows. */
export const nomPartie = (
  { unite }: Pick<DocumentAnnexe, 'unite'>,
  { debut, fin }: Partie,
): string => formatEtendue(T.unites[unite], debut, fin);
