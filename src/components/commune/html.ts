/** HTML whose every inserted text was escaped. */
export class Html {
  readonly texte: string;

  constructor(texte: string) {
    this.texte = texte;
  }
}

type Valeur = Html | string | number | false | undefined | readonly Html[];

const SIGNES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export const echapper = (texte: string): string =>
  texte.replace(/[&<>"]/g, (signe) => SIGNES[signe] ?? signe);

const enTexte = (valeur: Valeur): string => {
  if (valeur instanceof Html) return valeur.texte;
  if (typeof valeur === 'object') return valeur.map(({ texte }) => texte).join('');
  return valeur === undefined || valeur === false ? '' : echapper(String(valeur));
};

/** Literal parts of each template, read once: the lines of the source are one space in the page. */
const lus = new WeakMap<TemplateStringsArray, readonly string[]>();

function lire(morceaux: TemplateStringsArray): readonly string[] {
  const connus = lus.get(morceaux) ?? morceaux.raw.map((un) => un.replace(/\s*\n\s*/g, ' '));
  lus.set(morceaux, connus);
  return connus;
}

/** Writes HTML: what is inserted is escaped, unless it was itself written by this. */
export const html = (morceaux: TemplateStringsArray, ...valeurs: readonly Valeur[]): Html =>
  new Html(lire(morceaux).reduce((texte, un, rang) => texte + enTexte(valeurs[rang - 1]) + un));
