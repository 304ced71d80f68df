import { avecMots, pageDuPdf } from '#site/document-links.ts';
import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import type { Table } from '../table.ts';
import { preparerListe } from './liste.ts';
import { champ, copier } from './modele.ts';
import { phraseOrigine } from './origine.ts';
import { montrerPassage } from './passage.ts';
import { installerPliable } from './pliable.ts';
import type { DocumentTrouve, PageTrouvee } from './reponse.types.ts';
import type { Vue } from './vue.ts';

/** Documents shown at a time. */
const DOCUMENTS = 5;
/** Pages of one document shown at once; those that follow are folded under them, so many at a time. */
const PAGES = 3;
const AUTRES_PAGES = 10;

/** Prepares a list of documents in a part of the page; the function it gives shows it. */
export const preparerDocuments = (
  vue: Vue,
  cadre: ParentNode,
  nom: string,
  { table, documents }: { readonly table: Table; readonly documents: readonly DocumentTrouve[] },
): Promise<() => void> =>
  preparerListe(cadre, nom, {
    elements: documents,
    creer: (trouve) => creerDocument(vue, table, trouve),
    pas: DOCUMENTS,
    montres: vue.deplies[nom],
    plus: T.documents.plus,
    noter: (nombre) => vue.deplier(nom, nombre),
  });

async function creerDocument(
  vue: Vue,
  table: Table,
  { document, ligne, pages }: DocumentTrouve,
): Promise<HTMLElement> {
  const element = copier(vue.racine, 'document');
  const { titre, genre, unite } = document;
  champ(element, 'origine').textContent = typographier(phraseOrigine(table, ligne, genre));
  champ(element, 'exemple').hidden = !ligne.exemple;
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  // Whoever opens a document from its passage wants the page of that passage.
  lien.href = avecMots(document.href + (pages[0]?.page.suite ?? ''), vue.q);
  lien.textContent = typographier(titre);
  champ(element, 'compte').textContent = typographier(T.documents.trouvees(pages.length, unite));
  const creer = (page: PageTrouvee) => creerPage(vue, document, page);
  const premieres = await Promise.all(pages.slice(0, PAGES).map(creer));
  champ(element, 'pages-trouvees').replaceChildren(...premieres);
  const autres = pages.slice(PAGES);
  const details = champ<HTMLDetailsElement>(element, 'autres-pages');
  if (autres.length === 0) {
    details.remove();
    return element;
  }
  champ(details, 'autres-pages-titre').textContent = T.documents.autresPages(autres.length, unite);
  const cle = `pages ${document.href}`;
  const montres = vue.deplies[cle];
  await installerPliable(details, {
    ouvert: Boolean(montres),
    preparer: () =>
      preparerListe(details, 'autres', {
        elements: autres,
        creer,
        pas: AUTRES_PAGES,
        montres,
        plus: (nombre) => T.documents.plusDePages(nombre, unite),
        noter: (nombre) => vue.deplier(cle, nombre),
      }),
    noter: (ouvert) => vue.deplier(cle, ouvert ? AUTRES_PAGES : 0),
  });
  return element;
}

async function creerPage(
  { racine, q, requete }: Vue,
  { titre, unite, pdf, href }: DocumentTrouve['document'],
  { page, reference }: PageTrouvee,
): Promise<HTMLElement> {
  const element = copier(racine, 'page');
  const nom = typographier(`${unite} ${page.numero}`);
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  lien.href = avecMots(href + page.suite, q);
  lien.textContent = nom;
  lien.setAttribute('aria-label', typographier(`${nom}, ${titre}`));
  champ(element, 'a-verifier').hidden = !page.aVerifier;
  const lienPdf = champ<HTMLAnchorElement>(element, 'pdf');
  lienPdf.hidden = pdf === '';
  lienPdf.href = pageDuPdf(pdf, page.numero);
  lienPdf.setAttribute('aria-label', typographier(`${T.documents.pdf} : ${nom}, ${titre}`));
  montrerPassage(element, await reference.data(), requete);
  return element;
}
