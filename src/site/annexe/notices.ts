import type { PageCitee, ReferenceDocument } from './citation.ts';

/*
 * References for bibliography software. Both formats are lines of text that a careless title could
 * break: BibTeX by its braces and commands, RIS by a line break.
 */

const COMMANDES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text that BibTeX gives back as it is; accents stay, since every current engine reads UTF-8. */
export const echapperBibtex = (texte: string): string =>
  texte.replace(/[\\~^{}$&#%_]/g, (signe) => COMMANDES[signe] ?? `\\${signe}`);

/** An address stands in a field that is read letter by letter: only what would close the field changes. */
const adresseBibtex = (adresse: string): string =>
  adresse.replace(/[{}\\\s]/g, (signe) => encodeURIComponent(signe));

const CLE_INTERDITE = /[^A-Za-z0-9:_.\uE000-\uF8FF-]+/g;

/** A page of a document as a BibTeX entry (BibLaTeX reads it as well). */
export function bibtex(
  reference: ReferenceDocument,
  { page, adresse, jourIso }: PageCitee,
): string {
  const [annee, mois] = (reference.date ?? '').split('-');
  const champs: [string, string | undefined][] = [
    ['author', `{${echapperBibtex(reference.editeur)}}`],
    ['title', `{${echapperBibtex(reference.titre)}}`],
    ['howpublished', echapperBibtex(`${reference.nature}, ${reference.contrat}`)],
    ['year', annee],
    ['month', mois && String(Number(mois))],
    ['pages', page],
    ['url', adresseBibtex(adresse)],
    ['urldate', jourIso],
    ['note', reference.empreinte && `SHA-256 : ${reference.empreinte}`],
  ];
  const lignes = champs.flatMap(([nom, valeur]) => (valeur ? [`  ${nom} = {${valeur}}`] : []));
  const cle = `${reference.cle}-p${page}`.replace(CLE_INTERDITE, '-');
  return `@misc{${cle},\n${lignes.join(',\n')}\n}`;
}

/** A page of a document as a RIS record; lines end as the format wants. */
export function ris(reference: ReferenceDocument, { page, adresse, jourRis }: PageCitee): string {
  const [annee = '', mois = '', jour = ''] = (reference.date ?? '').split('-');
  const champs: [string, string | undefined][] = [
    ['TY', 'RPRT'],
    ['AU', reference.editeur],
    ['TI', reference.titre],
    ['T2', reference.contrat],
    ['M3', reference.nature],
    ['PB', reference.editeur],
    ['PY', annee],
    ['DA', annee && `${annee}/${mois}/${jour}`],
    ['SP', page],
    ['UR', adresse],
    ['Y2', jourRis],
    ['N1', reference.empreinte && `SHA-256 : ${reference.empreinte}`],
  ];
  const lignes = champs.flatMap(([nom, valeur]) =>
    valeur ? [`${nom}  - ${valeur.replace(/\s+/g, ' ').trim()}`] : [],
  );
  return [...lignes, 'ER  - '].join('\r\n');
}
