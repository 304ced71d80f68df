import { compter, formatListe, formatNombre } from '../formats.ts';
import { type NiveauRapport, rapport as T } from '../strings/rapport.ts';

/** What was understood of a query, to be said in one line. */
export interface LectureDite {
  readonly corrections: readonly { readonly saisi: string; readonly cherche: string }[];
  readonly elargissements: readonly {
    readonly saisi: string;
    readonly vers: readonly string[];
    /** Themes whose pages were looked for too. */
    readonly themes?: readonly string[];
  }[];
  readonly lieux: readonly {
    readonly saisi: string;
    readonly nom: string;
    readonly territoires: readonly string[];
  }[];
  readonly absents: readonly string[];
}

const citer = (texte: string) => `« ${texte} »`;
const phrases = (parties: readonly string[]) => parties.map((partie) => `${partie}.`).join(' ');

/** `« adiction » lu « addiction ». Mot trouvé nulle part : « xyzzy ».` */
export function phraseLecture(lecture: LectureDite): string {
  const { corrections, elargissements, lieux, absents } = lecture;
  return (
    phrases([
      ...corrections.map(({ saisi, cherche }) => `${citer(saisi)} lu ${citer(cherche)}`),
      ...elargissements.map(
        ({ saisi, vers, themes = [] }) =>
          `Pour ${citer(saisi)}, aussi cherché ${formatListe([...vers.map(citer), ...themes.map((theme) => `le thème ${theme}`)])}`,
      ),
      ...lieux.map(
        ({ saisi, nom, territoires }) =>
          `${citer(saisi)} lu comme un lieu, ${nom}${territoires.length === 0 ? ', qu’aucun contrat recensé ne couvre' : ''}`,
      ),
      ...(absents.length > 0
        ? [
            `${absents.length > 1 ? 'Mots trouvés' : 'Mot trouvé'} nulle part : ${absents.map(citer).join(', ')}`,
          ]
        : []),
    ]) || 'Rien n’a été changé ni ajouté.'
  );
}

/** `Thème : Santé mentale ou Addictions ; Région : Bretagne`. */
export const phraseFiltres = (
  filtres: readonly {
    readonly titre: string;
    readonly valeurs: readonly { readonly libelle: string }[];
  }[],
): string =>
  filtres
    .map(({ titre, valeurs }) => `${titre} : ${valeurs.map(({ libelle }) => libelle).join(' ou ')}`)
    .join(' ; ') || 'aucun';

/** What the report counts. */
export interface ComptesRapport {
  /** Lines written. */
  readonly lignes: number;
  /** Results of the search; more than the lines when the report is cut. */
  readonly total: number;
  readonly portail: number;
  /** Pages of documents found. */
  readonly pages: number;
  readonly documents: number;
}

/** `134 lignes : 80 résultats, 54 pages dans 12 documents.` */
export function phraseLignes({ lignes, total, portail, pages, documents }: ComptesRapport): string {
  if (total === 0) return 'Aucun résultat.';
  const parts = [
    ...(portail > 0 ? [compter(portail, 'résultat')] : []),
    ...(pages > 0 ? [`${compter(pages, 'page')} dans ${compter(documents, 'document')}`] : []),
  ].join(', ');
  return lignes < total
    ? `Les ${formatNombre(lignes)} premières lignes sur ${formatNombre(total)} (${parts}) : un rapport s’arrête là. Des filtres donnent le reste en plusieurs rapports.`
    : `${compter(total, 'ligne')} : ${parts}.`;
}

/** `100 avec tous les mots ; 34 avec une partie des mots`. */
export const phraseNiveaux = (
  niveaux: readonly (readonly [niveau: NiveauRapport, nombre: number])[],
): string =>
  niveaux
    .filter(([, nombre]) => nombre > 0)
    .map(([niveau, nombre]) => `${formatNombre(nombre)} ${T.niveaux[niveau]}`)
    .join(' ; ');

/** What the search could not read; `documents` is absent when they were not to be searched. */
export function phraseNonLu(
  documents: { readonly illisibles: number } | 'panne' | undefined,
): string {
  if (documents === 'panne')
    return 'Les documents n’ont pas pu être cherchés : ce rapport ne dit rien de leurs pages.';
  if (!documents)
    return 'Le texte des documents n’a pas été cherché : il ne l’est que pour des mots.';
  const { illisibles } = documents;
  if (illisibles === 0) return 'Toutes les pages des documents cherchés ont pu être lues.';
  return illisibles === 1
    ? 'Une page illisible n’a pas pu être lue : un mot peut y être sans être trouvé.'
    : `${compter(illisibles, 'page illisible', 'pages illisibles')} n’ont pas pu être lues : un mot peut y être sans être trouvé.`;
}

/** `32 contrats, 60 documents hébergés, 1 234 pages`. */
export const phraseEtendue = (etendue: {
  readonly contrats: number;
  readonly documents: number;
  readonly pages: number;
}): string =>
  [
    compter(etendue.contrats, 'contrat'),
    compter(etendue.documents, 'document hébergé', 'documents hébergés'),
    compter(etendue.pages, 'page'),
  ].join(', ');
