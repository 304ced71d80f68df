import { pageDuPdf } from '#site/document-links.ts';
import { majuscule } from '#site/formats.ts';
import { rapport as T } from '#site/strings/rapport.ts';
import type { Ligne, Table } from '../../table.types.ts';
import { isVide, type Requete } from '../../texte/requete.ts';
import { restaurer } from '../../texte/restaurer.ts';
import { TYPES_ENREGISTREMENT } from '../../type.labels.ts';
import type { Donnees } from '../moteur.ts';
import type { DocumentTrouve, PageTrouvee, Resultat } from '../reponse.types.ts';
import type { Description, Recherche, Trouvaille } from './rapport.types.ts';

/** Every result of a search, in the order of the search page: what has every word, then the rest. */
export function listerTrouvailles({ table, reponse, documents }: Recherche): readonly Trouvaille[] {
  const [partiels, complets] = [true, false].map((partiel) => [
    ...reponse.resultats
      .filter(({ niveau }) => (niveau === 'partiel') === partiel)
      .map((resultat) => trouvailleDe(table, resultat, reponse.requete)),
    ...(typeof documents === 'object' && (documents.niveau === 'partiel') === partiel
      ? documents.documents.flatMap((trouve) => pagesDe(documents, trouve))
      : []),
  ]);
  return [...(complets ?? []), ...(partiels ?? [])];
}

function trouvailleDe(
  table: Table,
  { reference, ligne, niveau }: Resultat,
  requete: Requete,
): Trouvaille {
  return {
    section: niveau === 'partiel' ? 'portailPartiel' : 'portail',
    niveau: isVide(requete) ? 'liste' : niveau,
    exemple: ligne.exemple,
    requete,
    lire: reference.data,
    decrire: (donnees) => {
      const titre = titreDe(donnees);
      return {
        ...commun(table, ligne),
        type: TYPES_ENREGISTREMENT[ligne.type].un,
        titre,
        document: ligne.type === 'annexe' ? titre : '',
        page: undefined,
        endroit: '',
        aVerifier: false,
        href: donnees.url,
        pdf: '',
      };
    },
  };
}

const titreDe = ({ meta, url }: Donnees): string => restaurer(meta['title'] ?? url);

/** Pages of a document, in the order in which they are read. */
const pagesDe = (
  { table, requete }: Exclude<Recherche['documents'], 'panne' | undefined>,
  { document, ligne, pages }: DocumentTrouve,
): readonly Trouvaille[] =>
  pages
    .toSorted((a, b) => a.page.numero - b.page.numero)
    .map(({ page, reference, niveau }: PageTrouvee) => ({
      section: niveau === 'partiel' ? 'documentsPartiel' : 'documents',
      niveau,
      exemple: ligne.exemple,
      requete,
      lire: reference.data,
      decrire: (): Description => ({
        ...commun(table, ligne),
        type: majuscule(T.pageDe(document.unite)),
        titre: document.titre,
        document: document.titre,
        page: page.numero,
        endroit: `${document.unite} ${page.numero}`,
        aVerifier: page.aVerifier,
        href: document.href + page.suite,
        pdf: document.pdf && pageDuPdf(document.pdf, page.numero),
      }),
    }));

const commun = ({ facettes }: Table, { territoire, contrat, valeurs }: Ligne) => ({
  territoire,
  contrat,
  valeurs: Object.fromEntries(
    facettes.map((facette, rang) => [
      facette.cle,
      (valeurs[rang] ?? []).flatMap((valeur) => facette.valeurs[valeur]?.libelle ?? []),
    ]),
  ),
});
