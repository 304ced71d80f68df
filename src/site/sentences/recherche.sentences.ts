import { compter } from '../formats.ts';
import { recherche as T } from '../strings/recherche.ts';

/** What the documents gave. */
export interface BilanDocuments {
  readonly pages: number;
  readonly documents: number;
  /** True when those pages have some of the words only. */
  readonly partiel: boolean;
  /** Pages that could not be read in the documents searched. */
  readonly illisibles: number;
}

/** How much was searched. */
export interface EtendueCherchee {
  readonly contrats: number;
  readonly documents: number;
  /** Pages of these documents. */
  readonly pages: number;
}

/** What a search gave. */
export interface BilanRecherche {
  readonly q: string;
  /** Filters in use, as in `filtres.sentences.ts`; empty without filter. */
  readonly filtres: string;
  /** Results with every word, filters applied, documents apart. */
  readonly nombre: number;
  /** Those among them found by a synonym or a theme. */
  readonly elargis: number;
  /** Results with some of the words, filters applied. */
  readonly partiels: number;
  /** Words found nowhere. */
  readonly absents: readonly string[];
  /** Places named that no recorded contract covers. */
  readonly lieuxSansContrat: readonly string[];
  /** Results when no filter is applied, documents included. */
  readonly sansFiltre: number;
  readonly etendue: EtendueCherchee;
  /** Absent when no document was to be searched. */
  readonly documents?: BilanDocuments | 'attente' | 'panne' | undefined;
}

const citer = (texte: string) => `« ${texte} »`;

/** `3 pages dans 2 documents`. */
const phrasePagesTrouvees = ({ pages, documents, partiel }: BilanDocuments): string =>
  `${compter(pages, 'page')} dans ${compter(documents, 'document')}${partiel ? ', avec une partie des mots' : ''}`;

/** Answer to a search, in one or more sentences for the eye and for the ear. */
export function phraseBilan(bilan: BilanRecherche): string {
  const { nombre, partiels, documents } = bilan;
  // While documents are searched, nothing can be said to be absent.
  if (documents === 'attente')
    return [nombre + partiels > 0 && phraseNombre(bilan), T.documents.enCours]
      .filter(Boolean)
      .join(' ');
  return [
    ...phrasesLieux(bilan),
    phraseNombre(bilan),
    ...phrasesDocuments(documents),
    ...phrasesAbsence(bilan),
    phraseEtendue(bilan.etendue),
  ].join(' ');
}

const phrasesLieux = ({ lieuxSansContrat }: BilanRecherche): readonly string[] =>
  lieuxSansContrat.map((lieu) => `Aucun contrat recensé ne couvre ${lieu}.`);

/** `Cherché dans 115 contrats et 3 documents (17 pages).` */
const phraseEtendue = ({ contrats, documents, pages }: EtendueCherchee): string =>
  documents > 0
    ? `Cherché dans ${compter(contrats, 'contrat')} et ${compter(documents, 'document')} (${compter(pages, 'page')}).`
    : `Cherché dans ${compter(contrats, 'contrat')}.`;

const pagesDe = (documents: BilanRecherche['documents']): number =>
  typeof documents === 'object' ? documents.pages : 0;

function phraseNombre(bilan: BilanRecherche): string {
  const { q, filtres, nombre, partiels, documents } = bilan;
  const pour = `${q ? ` pour ${citer(q)}` : ''}${filtres ? ` (${filtres})` : ''}`;
  if (nombre + partiels === 0)
    return `Aucun résultat${pour}${pagesDe(documents) > 0 ? ' hors des documents' : ''}.`;
  const suite = partiels > 0 ? ` ; ${compter(partiels, 'autre')} avec une partie des mots` : '';
  return `${phraseComplets(bilan, pour)}${suite}.`;
}

function phraseComplets({ nombre, elargis }: BilanRecherche, pour: string): string {
  if (nombre === 0) return `Aucun résultat avec tous les mots${pour}`;
  if (elargis === nombre)
    return `Aucun résultat avec ces mots mêmes${pour}, ${compter(nombre, 'résultat')} par un mot voisin`;
  return `${compter(nombre, 'résultat')}${pour}${elargis > 0 ? `, dont ${elargis} par un mot voisin` : ''}`;
}

function phrasesDocuments(documents: BilanRecherche['documents']): readonly string[] {
  if (documents === 'panne') return [T.documents.panne];
  if (typeof documents !== 'object') return [];
  const { pages, illisibles } = documents;
  return [
    ...(pages > 0 ? [`${T.documents.titre} : ${phrasePagesTrouvees(documents)}.`] : []),
    ...(illisibles === 1
      ? ['Une page illisible d’un document n’a pas pu être lue.']
      : illisibles > 1
        ? [
            `${compter(illisibles, 'page illisible', 'pages illisibles')} des documents n’ont pas pu être lues.`,
          ]
        : []),
  ];
}

function phrasesAbsence({
  nombre,
  partiels,
  absents,
  sansFiltre,
  documents,
}: BilanRecherche): readonly string[] {
  const rien = nombre + partiels + pagesDe(documents) === 0;
  const mots = absents.map(citer).join(', ');
  return [
    ...(absents.length === 1 ? [`Le mot ${mots} n’est dans aucune page du portail.`] : []),
    ...(absents.length > 1 ? [`Les mots ${mots} ne sont dans aucune page du portail.`] : []),
    ...(rien && sansFiltre > 0 ? [`Sans les filtres, il y en aurait ${sansFiltre}.`] : []),
    ...(rien && sansFiltre === 0
      ? [
          'Vérifiez l’orthographe, essayez un mot plus courant, ou parcourez les listes ci-dessous. Une absence ici ne prouve pas que le sujet est absent des contrats.',
        ]
      : []),
  ];
}
