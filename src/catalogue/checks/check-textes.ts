import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { marquesDe } from '#domain/source/marque.rules.ts';
import { quote } from '../describe-value.ts';
import type { Entree } from '../entries.ts';
import { territoireOf } from '../entries-index.ts';
import type { Check, Constat } from './check.ts';
import { definedSources, unknownSource } from './check-sources.ts';
import { refuseAddress, refuseImage } from './link-rules.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Bodies: no raw HTML, no dangerous link, no source mark that leads nowhere. */
export const checkTextes: Check = ({ entrees }) => {
  const definies = definedSources(entrees.territoires);
  const { contrats, axes, fiches, actualites } = entrees;
  return [...contrats, ...axes, ...fiches, ...actualites].flatMap((entree): Anomalie[] => {
    if (entree.corps === '') return [];
    const connues = definies.get(territoireOf(entree.id));
    return isTooDeep(entree.corps)
      ? [anomalyInBody(entree, 'texte-illisible', 1, TROP_PROFOND)]
      : [...checkMarkdown(entree), ...(connues ? checkMarks(entree, connues) : [])];
  });
};

/** Longest run of text without an empty line: parsing Markdown lasts as the square of it. */
const LONGUEUR_MAX_BLOC = 30_000;

/** True when a text would keep the parser busy for minutes: thousands of nested quotations, lists or brackets. */
function isTooDeep(corps: string): boolean {
  const sansFilets = corps.replace(/^[ \t]*(?:[-*_][ \t]*)+$/gm, '');
  if (/^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){12}|[[*_~`(]{200}|^[ \t]{100}/m.test(sansFilets))
    return true;
  return sansFilets.split(/\n\s*\n/).some((bloc) => bloc.length > LONGUEUR_MAX_BLOC);
}

const TROP_PROFOND: Constat = {
  trouve:
    'un paragraphe sans fin, ou trop de citations, de listes ou de crochets les uns dans les autres',
  attendu: 'des paragraphes séparés par des lignes vides, et quelques niveaux d’emboîtement',
  remede: 'Coupez le texte en paragraphes ; deux niveaux de liste suffisent.',
};

const anomalyInBody = (
  { fichier, ligneCorps }: Entree<unknown>,
  code: Anomalie['code'],
  ligne: number,
  constat: Constat,
): Anomalie => ({
  code,
  fichier,
  champ: [],
  ligne: ligneCorps + ligne - 1,
  ...constat,
});

function checkMarks(entree: Entree<unknown>, connues: ReadonlySet<string>): Anomalie[] {
  return marquesDe(entree.corps).flatMap(({ ids, position }) =>
    ids
      .filter((id) => !connues.has(id))
      .map((id) =>
        anomalyInBody(
          entree,
          'source-inconnue',
          lineAt(entree.corps, position),
          unknownSource(id, connues),
        ),
      ),
  );
}

const lineAt = (texte: string, position: number): number =>
  texte.slice(0, position).split('\n').length;

/** Only what may hold HTML, a link or a title is parsed: most texts are plain paragraphs. */
function checkMarkdown(entree: Entree<unknown>): Anomalie[] {
  if (!/<|\]\(|\]:|!\[|^ {0,3}#(?!#)|^ {0,3}=+\s*$/m.test(entree.corps)) return [];
  const anomalies: Anomalie[] = [];
  visit(markdown.parse(entree.corps), (noeud) => {
    const add = (code: Anomalie['code'], constat: Constat | undefined) => {
      if (constat)
        anomalies.push(anomalyInBody(entree, code, noeud.position?.start.line ?? 1, constat));
    };
    if (noeud.type === 'html') add('html-interdit', refuseHtml(noeud.value));
    if (noeud.type === 'link' || noeud.type === 'definition')
      add('lien-interdit', refuseAddress(noeud.url));
    if (noeud.type === 'image') add('lien-interdit', refuseImage(noeud.url));
    if (noeud.type === 'heading' && noeud.depth === 1) add('titre-interdit', TITRE);
  });
  // An opening tag and its closing one are two nodes, but one thing to mend.
  return anomalies.filter(
    ({ code, ligne }, rang) =>
      code !== 'html-interdit' ||
      rang === anomalies.findIndex((autre) => autre.code === code && autre.ligne === ligne),
  );
}

const refuseHtml = (html: string): Constat => ({
  trouve: quote(html),
  attendu: 'du texte et du Markdown, sans balises HTML',
  remede:
    'Retirez les balises : **gras**, *italique*, [lien](https://…) et « - » pour une liste suffisent.',
});

const TITRE: Constat = {
  trouve: 'un titre de niveau 1 (« # »)',
  attendu: 'des titres de niveau 2 (« ## ») ou plus',
  remede: 'Ajoutez un « # » devant ce titre : celui de la page vient du champ « titre ».',
};
