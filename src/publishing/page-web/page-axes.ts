import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AxePropose } from './page-web.types.ts';

const CHIFFRES_ROMAINS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const AXE =
  /^(?:axe|orientation|priorit[eé])(?: strat[eé]gique| prioritaire)?\s*(?:n[°o]\s*)?(\d{1,2}|[ivx]{1,4})\b\s*[:.–—-]?\s*(.*)$/is;

/**
 * Axes that a text tells by a title, a line in bold or an item of a list (« Axe 2 : … »), each with the
 * list that follows as its objectifs. What is taken leaves the tree, so that it is not said twice.
 */
export function takeAxes(texte: Root): AxePropose[] {
  const axes = new Map<number, AxePropose>();
  const restes: RootContent[] = [];
  let ouvert: number | undefined;
  const open = (annonce: Omit<AxePropose, 'objectifs'>, objectifs: readonly string[]) => {
    // A second mention (a summary, then the detail) completes the first.
    const deja = axes.get(annonce.numero);
    axes.set(annonce.numero, {
      ...annonce,
      titre: annonce.titre || (deja?.titre ?? ''),
      objectifs: objectifs.length > 0 ? objectifs : (deja?.objectifs ?? []),
    });
  };
  for (const bloc of texte.children) {
    const annonce = announceOf(bloc);
    if (annonce) {
      open(annonce, []);
      ouvert = annonce.numero;
    } else if (bloc.type === 'list' && ouvert !== undefined) {
      const axe = axes.get(ouvert);
      if (axe) open(axe, itemsOf(bloc));
      ouvert = undefined;
    } else if (
      bloc.type === 'list' &&
      bloc.children.every((item) => announceOf(item.children[0]))
    ) {
      for (const item of bloc.children) {
        const dit = announceOf(item.children[0]);
        if (dit)
          open(
            dit,
            item.children.flatMap((enfant) => (enfant.type === 'list' ? itemsOf(enfant) : [])),
          );
      }
    } else {
      ouvert = undefined;
      restes.push(bloc);
    }
  }
  texte.children = restes;
  return [...axes.values()].filter(({ titre }) => titre !== '').sort((a, b) => a.numero - b.numero);
}

const itemsOf = ({ children }: List): string[] =>
  children.map((item: ListItem) => oneLine(item.children[0])).filter((texte) => texte !== '');

/** Reads « Axe 2 : Titre » off a block that says nothing else. */
function announceOf(bloc: RootContent | undefined): Omit<AxePropose, 'objectifs'> | undefined {
  if (bloc?.type !== 'heading' && bloc?.type !== 'paragraph') return undefined;
  const [, rang = '', titre = ''] = AXE.exec(oneLine(bloc)) ?? [];
  const numero = /^\d/.test(rang) ? Number(rang) : CHIFFRES_ROMAINS.indexOf(rang.toLowerCase()) + 1;
  // A paragraph that goes on for long speaks of an axis; it does not announce it.
  if (numero === 0 || (bloc.type === 'paragraph' && titre.length > 160)) return undefined;
  return { numero, titre: titre.trim() };
}

const oneLine = (bloc: Heading | Paragraph | RootContent | undefined): string =>
  toString(bloc ?? null)
    .replace(/\s+/g, ' ')
    .trim();
