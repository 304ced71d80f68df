import type { Annexe, DocumentAnnexe } from '#catalogue/model.ts';
import type { BandeLecture, Bloc, PageLue } from '#documents/document.types.ts';
import { lisibiliteOf } from '#documents/lisibilite.rules.ts';
import {
  unCatalogue,
  uneAnnexe,
  unContrat,
  unTerritoire,
} from '../../catalogue/support/entries.ts';

/** A page read from the text of its file, with one paragraph. */
export const unePage = (numero: number, champs: Partial<PageLue> = {}): PageLue => ({
  numero,
  blocs: [unParagraphe(`Texte de la page ${numero}.`)],
  methode: 'texte',
  bande: 'bon',
  mots: 5,
  ...champs,
});

export const unParagraphe = (texte: string): Bloc => ({ type: 'paragraphe', texte });

/** Pages of which some, by number, are not sure. */
export const desPages = (
  nombre: number,
  bandes: Readonly<Record<number, BandeLecture>> = {},
): PageLue[] =>
  Array.from({ length: nombre }, (_, rang) => {
    const bande = bandes[rang + 1] ?? 'bon';
    return unePage(rang + 1, { bande, methode: bande === 'bon' ? 'texte' : 'ocr' });
  });

/** A PDF as it was read. */
export const unDocument = (
  pages: readonly PageLue[],
  champs: Partial<DocumentAnnexe> = {},
): DocumentAnnexe => ({
  sha256: '578413aba6eed861d28e94e7572d0c1c52d98592e7040311fca323c7d0c7f4b9',
  octets: 309_046,
  type: 'application/pdf',
  unite: 'page',
  balise: false,
  chiffre: false,
  avertissements: [],
  nombrePages: pages.length,
  lisibilite: lisibiliteOf({ pages }),
  couverture: undefined,
  lirePages: () => pages,
  ...champs,
});

/** The annexe `a/2022/diagnostic` of a contract, with its document. */
export function uneAnnexeLue(
  document: DocumentAnnexe | undefined,
  champs: Readonly<Record<string, unknown>> = {},
): Annexe {
  const [contrat] = unCatalogue({
    territoires: [unTerritoire('a', { porteur: { nom: 'Ville d’A & B_1', nature: 'commune' } })],
    contrats: [unContrat('a/2022', { titre: 'Contrat local de santé d’A' })],
    annexes: [
      uneAnnexe('a/2022/diagnostic', {
        titre: 'Diagnostic',
        type: 'diagnostic',
        url: 'https://exemple.fr/d.pdf',
        ...champs,
      }),
    ],
  }).contrats;
  const annexe = contrat?.annexes[0];
  if (!annexe) throw new Error('The annexe is missing');
  return { ...annexe, document };
}
