import type { ElementContent, Root } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Catalogue, TermeGlossaire } from '#catalogue/model.ts';
import { adresse } from './addresses.ts';

/** Finds glossary terms in a text; made once for the whole glossary. */
export interface Definisseur {
  readonly motif: RegExp;
  readonly termes: ReadonlyMap<string, TermeGlossaire>;
}

const echapper = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const cle = (mot: string) => mot.toLowerCase().replaceAll('’', "'");

/** Builds the finder: terms in any case, sigles as written, longest first. */
export function buildDefinisseur(glossaire: readonly TermeGlossaire[]): Definisseur {
  const termes = new Map<string, TermeGlossaire>();
  for (const terme of glossaire)
    for (const mot of [terme.facts.terme, terme.facts.sigle ?? ''])
      if (mot && !termes.has(cle(mot))) termes.set(cle(mot), terme);
  const mots = glossaire
    .flatMap(({ facts }) => [facts.terme, facts.sigle ?? ''])
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((mot) => (/^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(mot) ? echapper(mot) : casseLibre(mot)));
  return { motif: new RegExp(`(?<![\\p{L}\\d])(?:${mots.join('|')})(?![\\p{L}\\d])`, 'gu'), termes };
}

/** First letter in either case, and both apostrophes. */
const casseLibre = (mot: string): string => {
  const premiere = mot.charAt(0);
  return `[${premiere.toUpperCase()}${premiere.toLowerCase()}]${echapper(mot.slice(1)).replaceAll('’', '[’\']')}`;
};

const SANS_LIEN = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code', 'pre', 'blockquote']);

/** Turns the first use of each glossary term of a text into a link to its definition. */
export function lierDefinitions(arbre: Root, { motif, termes }: Definisseur): void {
  const vus = new Set<string>();
  visitParents(arbre, 'text', (noeud, parents) => {
    if (parents.some((parent) => parent.type === 'element' && SANS_LIEN.has(parent.tagName))) return undefined;
    const parent = parents.at(-1);
    if (!parent) return undefined;
    const morceaux: ElementContent[] = [];
    let fin = 0;
    for (const trouve of noeud.value.matchAll(motif)) {
      const terme = termes.get(cle(trouve[0]));
      if (!terme || vus.has(terme.id)) continue;
      vus.add(terme.id);
      morceaux.push({ type: 'text', value: noeud.value.slice(fin, trouve.index) }, lienTerme(trouve[0], terme));
      fin = trouve.index + trouve[0].length;
    }
    if (fin === 0) return undefined;
    morceaux.push({ type: 'text', value: noeud.value.slice(fin) });
    const index = parent.children.indexOf(noeud);
    (parent.children as ElementContent[]).splice(index, 1, ...morceaux);
    return [SKIP, index + morceaux.length];
  });
}

const lienTerme = (mot: string, terme: TermeGlossaire): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href: adresse.terme(terme), className: ['terme'], title: `${mot} : ${terme.facts.definition}` },
  children: [{ type: 'text', value: mot }],
});

const definisseurs = new WeakMap<Catalogue, Definisseur>();

/** The finder of a catalogue's glossary, built once. */
export function definisseurDe(catalogue: Catalogue): Definisseur {
  const connu = definisseurs.get(catalogue);
  if (connu) return connu;
  const definisseur = buildDefinisseur(catalogue.glossaire);
  definisseurs.set(catalogue, definisseur);
  return definisseur;
}
