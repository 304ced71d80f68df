import { compter } from '../formats.ts';
import { recherche as T } from '../strings/recherche.ts';

/** Results and the contracts that they belong to. */
interface CompteDit {
  readonly resultats: number;
  readonly contrats: number;
  readonly dansContrats: number;
}

/** Documents found, each with its pages. */
type DocumentsDits = readonly { readonly pages: readonly unknown[] }[];

/** What there is besides the results; unknown while documents are searched. */
type SuiteDite =
  'attente' | { readonly documents: DocumentsDits; readonly approximations: boolean };

/** `134 résultats dans 23 contrats`; `12 résultats, dont 9 dans 4 contrats`. */
export function phraseCompte({ resultats, contrats, dansContrats }: CompteDit): string {
  const tous = compter(resultats, 'résultat');
  if (contrats === 0) return tous;
  const dans = `dans ${compter(contrats, 'contrat')}`;
  return dansContrats === resultats ? `${tous} ${dans}` : `${tous}, dont ${dansContrats} ${dans}`;
}

/** `12 pages dans 3 documents`. */
export const phraseComptePages = (documents: DocumentsDits): string =>
  `${compter(nombrePages(documents), 'page')} dans ${compter(documents.length, 'document')}`;

const nombrePages = (documents: DocumentsDits): number =>
  documents.reduce((somme, { pages }) => somme + pages.length, 0);

/** Title of the results; the page is said from the second one on. */
export function phraseTitre(
  compte: CompteDit,
  { page, total }: { readonly page: number; readonly total: number },
  suite: SuiteDite,
): string {
  if (compte.resultats === 0) return phraseAucun(suite);
  return `${phraseCompte(compte)}${page > 1 ? ` (${T.page(page, total).toLowerCase()})` : ''}`;
}

function phraseAucun(suite: SuiteDite): string {
  if (suite === 'attente') return T.resultats;
  if (suite.documents.length > 0) return T.aucunHorsDocuments;
  return suite.approximations ? T.aucunEntier : T.aucun;
}

/** `Documents : 12 pages dans 3 documents`. */
export const phraseTitreDocuments = (documents: DocumentsDits): string =>
  `${T.documents.titre} : ${phraseComptePages(documents)}`;

/** What has some of the words only: `45 résultats dans 12 contrats ; 8 pages dans 2 documents`. */
export const phraseApproximations = (compte: CompteDit, documents: DocumentsDits): string =>
  [
    compte.resultats > 0 && phraseCompte(compte),
    documents.length > 0 && phraseComptePages(documents),
  ]
    .filter(Boolean)
    .join(' ; ');
