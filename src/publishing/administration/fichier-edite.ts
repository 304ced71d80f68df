import { CONTENT_SCHEMAS } from '#catalogue/schemas/content-schemas.ts';
import { splitFrontMatter } from '#catalogue/content/front-matter.ts';
import { parseYaml } from '#catalogue/content/parse-yaml.ts';
import { editYaml, same, type Modification } from '../fichiers/edit-yaml.ts';
import { editFrontMatter, replaceBody } from '../fichiers/markdown-file.ts';
import { newFile } from '../fichiers/new-file.ts';
import { listeVersTable, tableVersListe, versFaits, versFormulaire } from './formulaire.ts';
import type { GenreEdite } from './genres.ts';

type Table = Readonly<Record<string, unknown>>;

/** Field of the form that holds the text under the front matter. */
export const CORPS = 'body';
/** Field of the form that holds the list of entries, when the file is a table. */
export const ENTREES = 'entrees';
/** Value carried with the form and never shown: the file as it was read, which the changes are made in. */
const ORIGINAL = '_fichier';

/** A file that cannot be edited in a form; the message is French. */
export class FichierIllisible extends Error {}

/**
 * Reads a content file for a form.
 * @param texte the whole file
 * @throws FichierIllisible when its front matter or its YAML cannot be read
 */
export function lireFichierEdite(genre: GenreEdite, texte: string): Table {
  const { faits, corps } = lireFaits(genre, texte);
  return {
    ...(genre.entree ? { [ENTREES]: tableVersListe(genre.entree, faits) } : (versFormulaire(genre.forme, faits) as Table)),
    ...(genre.markdown ? { [CORPS]: corps } : {}),
    [ORIGINAL]: texte,
  };
}

/**
 * The file that a form describes. In a file that was read, only the fields that have changed are
 * rewritten: comments, order and quotation marks of the others stay, and nothing moves when nothing
 * has changed.
 * @throws Error in French when two entries of a table have the same identifier
 */
export function ecrireFichierEdite(genre: GenreEdite, valeur: Table): string {
  const { [ORIGINAL]: original, [CORPS]: corpsEdite, ...champs } = valeur;
  const corps = typeof corpsEdite === 'string' ? corpsEdite.trim() : '';
  const faits = genre.entree ? listeVersTable(genre.entree, champs[ENTREES]) : ((versFaits(genre.forme, champs) ?? {}) as Table);
  return typeof original === 'string' ? modifier(genre, original, faits, corps) : newFile(genre.nom, CONTENT_SCHEMAS[genre.nom].fichiers, faits, corps);
}

function lireFaits({ markdown }: GenreEdite, texte: string): { faits: Table; corps: string } {
  const parties = markdown ? splitFrontMatter(texte) : { yaml: texte, corps: '' };
  if (!parties) throw new FichierIllisible('Ce fichier ne commence pas par un en-tête entre deux lignes « --- ».');
  const { document, anomalies } = parseYaml(parties.yaml, '');
  if (!document) {
    const [premiere] = anomalies;
    throw new FichierIllisible(`Ce fichier n’est pas du YAML correct : ${premiere?.trouve ?? ''}. ${premiere?.remede ?? ''}`);
  }
  return { faits: (document.valeur ?? {}) as Table, corps: parties.corps };
}

function modifier(genre: GenreEdite, texte: string, faits: Table, corps: string): string {
  const ancien = lireFaits(genre, texte);
  const modifications = differences(relus(genre, ancien.faits), faits);
  const ordre = genre.entree ? Object.keys(faits) : Object.keys(genre.forme.properties ?? {});
  if (!genre.markdown) return modifications.length > 0 ? editYaml(`${texte.trimEnd()}\n`, modifications, ordre) : texte;
  const entete = modifications.length > 0 ? editFrontMatter(texte, modifications, ordre) : texte;
  return corps === ancien.corps.trim() ? entete : replaceBody(entete, corps);
}

/** Facts of a file as the form would give them back untouched: only a change of the person differs from them. */
const relus = ({ entree, forme }: GenreEdite, faits: Table): Table =>
  entree ? listeVersTable(entree, tableVersListe(entree, faits)) : ((versFaits(forme, versFormulaire(forme, faits)) ?? {}) as Table);

const differences = (avant: Table, apres: Table): readonly Modification[] =>
  [...new Set([...Object.keys(avant), ...Object.keys(apres)])]
    .filter((cle) => !same(avant[cle], apres[cle]))
    .map((cle) => ({ champ: [cle], valeur: apres[cle] }));
