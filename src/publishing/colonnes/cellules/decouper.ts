/** What separates the elements of a cell, beside line breaks. */
export type Separateur = ';' | ',' | ' / ' | ' + ';

const PUCE = /^(?:[-–—•·●▪◦➢➤✓*→]|\p{Co})\s+|^[•●▪◦➢➤✓→]\s*/u;
const NUMERO = /^(\d{1,2})\s*(?:[.)°]|[-–]\s)\s*/;
/** A line that goes on with the name above it: « Centre hospitalier », then « de Quimper ». */
const SUITE = /^(?:de|du|des|et)\s|^d['’]/;
const GUILLEMET = '"';
const CITE = /^"(?:[^"]|"")+"(?!")/;
const ENTRE = /^(?:\([^()\n]*\)|\[[^[\]\n]*\])/;

/**
 * Elements of a cell: one a line, bullets and running numbers left out, then by the first separator
 * that is met. An element between straight quotation marks, doubled inside, is kept whole.
 */
export function decouper(texte: string, separateurs: readonly Separateur[]): string[] {
  const lignes = cutOutside(texte.replace(/\r\n?/g, '\n'), '\n');
  const nues = withoutNumbers(lignes.map((ligne) => ligne.trim()).filter((ligne) => ligne !== ''));
  return nues
    .flatMap((ligne) => cutByFirst(ligne, separateurs))
    .map((element) => unquote(element.trim().replace(PUCE, '').trim()))
    .filter((element) => element !== '');
}

/** A cell whose names were cut over several lines, each name on its own line. */
export const recoller = (texte: string): string =>
  texte
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .reduce((debut, ligne) => debut + (SUITE.test(ligne.trim()) ? ' ' : '\n') + ligne.trim());

/** A cell of several elements, that `decouper` cuts back into the same ones. */
export const reunir = (elements: readonly string[], separateurs: readonly Separateur[]): string =>
  elements.map((element) => (isAmbiguous(element, separateurs) ? quoted(element) : element)).join('\n');

const quoted = (element: string) => `${GUILLEMET}${element.replaceAll(GUILLEMET, GUILLEMET + GUILLEMET)}${GUILLEMET}`;

const unquote = (element: string): string =>
  CITE.exec(element)?.[0] === element ? element.slice(1, -1).replaceAll(GUILLEMET + GUILLEMET, GUILLEMET) : element;

const isAmbiguous = (element: string, separateurs: readonly Separateur[]) =>
  element.includes('\n') ||
  element.includes(GUILLEMET) ||
  PUCE.test(element) ||
  NUMERO.test(element) ||
  SUITE.test(element) ||
  element !== element.trim() ||
  separateurs.some((separateur) => element.includes(separateur));

/** « 1. … 2. … » is a list that someone numbered; « 3 ateliers » is not. */
function withoutNumbers(lignes: readonly string[]): readonly string[] {
  const suite = lignes.every((ligne, rang) => Number(NUMERO.exec(ligne)?.[1]) === rang + 1);
  return suite && lignes.length > 1 ? lignes.map((ligne) => ligne.replace(NUMERO, '')) : lignes;
}

function cutByFirst(ligne: string, separateurs: readonly Separateur[]): readonly string[] {
  for (const separateur of separateurs) {
    const parties = cutOutside(ligne, separateur);
    if (parties.length > 1) return parties;
  }
  return [ligne];
}

/** Cuts at a separator that stands neither between quotation marks nor between brackets. */
function cutOutside(texte: string, separateur: string): string[] {
  const parties: string[] = [];
  let debut = 0;
  let i = 0;
  while (i < texte.length) {
    const saut = wholeAt(texte, debut, i, separateur);
    if (saut > 0) i += saut;
    else if (texte.startsWith(separateur, i)) {
      parties.push(texte.slice(debut, i));
      i += separateur.length;
      debut = i;
    } else i += 1;
  }
  return [...parties, texte.slice(debut)];
}

/** Length of what cannot be cut at a place: an element between quotation marks, a text between brackets that close. */
function wholeAt(texte: string, debut: number, i: number, separateur: string): number {
  const signe = texte[i] ?? '';
  if (signe === GUILLEMET && texte.slice(debut, i).replace(PUCE, '').trim() === '') {
    const cite = CITE.exec(texte.slice(i))?.[0] ?? '';
    const suite = texte.slice(i + cite.length).replace(/^[^\S\n]+/, '');
    return cite !== '' && (suite === '' || suite.startsWith('\n') || suite.startsWith(separateur.trim() || separateur)) ? cite.length : 0;
  }
  // A line break always parts: nobody writes a bracket over two lines of a cell.
  return separateur === '\n' || !'(['.includes(signe) ? 0 : (ENTRE.exec(texte.slice(i))?.[0].length ?? 0);
}
