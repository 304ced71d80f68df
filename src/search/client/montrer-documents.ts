import { avecMots, pageDuPdf } from '#site/document-links.ts';
import { phrasePagesTrouvees } from '#site/sentences/recherche.sentences.ts';
import { recherche as T } from '#site/strings/recherche.ts';
import { typographier } from '#site/typography.ts';
import type { Requete } from '../texte/requete.ts';
import { bilanDocuments } from './bilan.ts';
import { champ, copier } from './modele.ts';
import { phraseOrigine } from './origine.ts';
import { montrerPassage } from './passage.ts';
import type { DocumentTrouve, PageTrouvee, ReponseDocuments } from './reponse.types.ts';

const DOCUMENTS_VISIBLES = 5;
const PAGES_VISIBLES = 3;

/** What was searched. */
interface Recherche {
  readonly q: string;
  readonly requete: Requete;
}

/** Prepares the documents that answer; the function it gives shows them, the first ones and the others on demand. */
export async function preparerDocuments(
  racine: HTMLElement,
  reponse: ReponseDocuments,
  recherche: Recherche,
): Promise<() => void> {
  const { documents, table } = reponse;
  const creer = (debut: number) =>
    Promise.all(
      documents
        .slice(debut, debut + DOCUMENTS_VISIBLES)
        .map((trouve) =>
          creerDocument(
            racine,
            trouve,
            phraseOrigine(table, trouve.ligne, trouve.document.genre),
            recherche,
          ),
        ),
    );
  const premiers = await creer(0);
  return () => {
    const section = champ(racine, 'documents');
    const liste = champ(section, 'documents-liste');
    const plus = champ<HTMLButtonElement>(section, 'documents-plus');
    const compterReste = () => {
      const reste = documents.length - liste.children.length;
      plus.hidden = reste === 0;
      plus.textContent = T.documents.plus(Math.min(reste, DOCUMENTS_VISIBLES));
    };
    plus.onclick = async () => {
      const suivants = await creer(liste.children.length);
      if (liste.firstElementChild !== premiers[0]) return;
      liste.append(...suivants);
      compterReste();
      champ(suivants[0] ?? liste, 'lien').focus();
    };
    section.hidden = documents.length === 0;
    liste.replaceChildren(...premiers);
    champ(section, 'documents-titre').textContent = typographier(titreDocuments(reponse));
    compterReste();
  };
}

/** `Documents : 3 pages dans 2 documents`. */
const titreDocuments = (reponse: ReponseDocuments): string =>
  `${T.documents.titre} : ${phrasePagesTrouvees(bilanDocuments(reponse))}`;

async function creerDocument(
  racine: HTMLElement,
  { document, ligne, pages }: DocumentTrouve,
  origine: string,
  recherche: Recherche,
): Promise<HTMLElement> {
  const element = copier(racine, 'document');
  const { titre, unite } = document;
  champ(element, 'origine').textContent = typographier(origine);
  champ(element, 'exemple').hidden = !ligne.exemple;
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  lien.href = document.href;
  lien.textContent = typographier(titre);
  champ(element, 'compte').textContent = typographier(T.documents.trouvees(pages.length, unite));
  const lienVers = ({ page }: PageTrouvee) => avecMots(document.href + page.suite, recherche.q);
  const premieres = pages
    .slice(0, PAGES_VISIBLES)
    .map((trouvee) => creerPage(racine, document, trouvee, lienVers(trouvee), recherche.requete));
  champ(element, 'pages-trouvees').replaceChildren(...(await Promise.all(premieres)));
  const autres = pages.slice(PAGES_VISIBLES).map((trouvee) => {
    const autre = copier(racine, 'autre-page');
    const vers = champ<HTMLAnchorElement>(autre, 'lien');
    vers.href = lienVers(trouvee);
    vers.textContent = typographier(`${unite} ${trouvee.page.numero}`);
    vers.setAttribute('aria-label', `${vers.textContent}, ${titre}`);
    return autre;
  });
  champ(element, 'autres-pages').hidden = autres.length === 0;
  champ(element, 'autres-pages-titre').textContent = T.documents.autresPages(autres.length);
  champ(element, 'autres-pages-liste').replaceChildren(...autres);
  return element;
}

async function creerPage(
  racine: HTMLElement,
  { titre, unite, pdf }: DocumentTrouve['document'],
  { page, reference }: PageTrouvee,
  href: string,
  requete: Requete,
): Promise<HTMLElement> {
  const element = copier(racine, 'page');
  const nom = typographier(`${unite} ${page.numero}`);
  champ(element, 'numero').textContent = nom;
  champ(element, 'a-verifier').hidden = !page.aVerifier;
  const lien = champ<HTMLAnchorElement>(element, 'lien');
  lien.href = href;
  lien.textContent = T.documents.lire(unite);
  lien.setAttribute('aria-label', `${lien.textContent} : ${nom}, ${titre}`);
  const lienPdf = champ<HTMLAnchorElement>(element, 'pdf');
  lienPdf.hidden = pdf === '';
  lienPdf.href = pageDuPdf(pdf, page.numero);
  lienPdf.setAttribute('aria-label', `${T.documents.pdf} : ${nom}, ${titre}`);
  montrerPassage(element, await reference.data(), requete);
  return element;
}
