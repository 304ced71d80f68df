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

/** A parser made to nest thousands of quotations or lists lasts for minutes. */
const isTooDeep = (corps: string): boolean => /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){12}|[[*_~`(]{200}|^[ \t]{100}/m.test(corps.replace(/^[ \t]*(?:[-*_][ \t]*)+$/gm, ''));

const TROP_PROFOND: Constat = {
  trouve: 'un texte qui emboîte trop de citations, de listes ou de crochets',
  attendu: 'quelques niveaux d’emboîtement',
  remede: 'Simplifiez le texte : deux niveaux de liste suffisent.',
};

const anomalyInBody = ({ fichier, ligneCorps }: Entree<unknown>, code: Anomalie['code'], ligne: number, constat: Constat): Anomalie => ({
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
      .map((id) => anomalyInBody(entree, 'source-inconnue', lineAt(entree.corps, position), unknownSource(id, connues))),
  );
}

const lineAt = (texte: string, position: number): number => texte.slice(0, position).split('\n').length;

/** Only what may hold HTML, a link or a title is parsed: most texts are plain paragraphs. */
function checkMarkdown(entree: Entree<unknown>): Anomalie[] {
  if (!/<|\]\(|\]:|!\[|^ {0,3}#(?!#)|^ {0,3}=+\s*$/m.test(entree.corps)) return [];
  const anomalies: Anomalie[] = [];
  visit(markdown.parse(entree.corps), (noeud) => {
    const add = (code: Anomalie['code'], constat: Constat | undefined) => {
      if (constat) anomalies.push(anomalyInBody(entree, code, noeud.position?.start.line ?? 1, constat));
    };
    if (noeud.type === 'html') add('html-interdit', refuseHtml(noeud.value));
    if (noeud.type === 'link' || noeud.type === 'definition') add('lien-interdit', refuseAddress(noeud.url));
    if (noeud.type === 'image') add('lien-interdit', refuseImage(noeud.url));
    if (noeud.type === 'heading' && noeud.depth === 1) add('titre-interdit', TITRE);
  });
  return anomalies;
}

const refuseHtml = (html: string): Constat => ({
  trouve: quote(html),
  attendu: 'du texte et du Markdown, sans balises HTML',
  remede: 'Retirez les balises : **gras**, *italique*, [lien](https://…) et « - » pour une liste suffisent.',
});

const TITRE: Constat = {
  trouve: 'un titre de niveau 1 (« # »)',
  attendu: 'des titres de niveau 2 (« ## ») ou plus',
  remede: 'Ajoutez un « # » devant ce titre : celui de la page vient du champ « titre ».',
};
