import type { Colonne, SorteFeuille } from '../colonnes/colonne.types.ts';
import { plier } from '../colonnes/plier.ts';
import type { Feuille, Ligne } from '../tableur/tableur.types.ts';
import type { ColonneTrouvee, EnTete } from './importer.types.ts';
import { isAbove } from './headings-above.ts';
import { makeRecognition, type Choix, type Correspondance, type Reconnaitre } from './match-columns.ts';

/** Titles above a table never take more rows than that. */
const LIGNES_AVANT = 60;

/** Kinds that a sheet may hold, told by its name; any other sheet may hold fiches. */
const NOMS: readonly (readonly [SorteFeuille, RegExp])[] = [
  ['axes', /^(?:axe|liste axe|axe strategique|orientation|orientation strategique)$/],
  ['budget', /^(?:budget|financement|plan financement)/],
  ['indicateurs', /^(?:indicateur|suivi indicateur|evaluation)/],
  ['jalons', /^(?:jalon|etape|calendrier)/],
];

/** Field that every sheet of a kind needs before it can be read as such. */
const CLE_DE = { axes: 'nom', fiches: 'titre', budget: 'fiche', indicateurs: 'fiche', jalons: 'fiche' } as const;

/**
 * Finds the headings of a sheet, under any title rows, on one row or two (« Calendrier » over « Début »
 * and « Fin »). Undefined when nothing in the sheet looks like a table of the contract.
 */
export function findHeadings(feuille: Feuille, choix: Choix): EnTete | undefined {
  const selonNom = NOMS.find(([, nom]) => nom.test(plier(feuille.nom)))?.[0];
  for (const sorte of selonNom === undefined ? (['fiches'] as const) : [selonNom, 'fiches' as const]) {
    const reconnaitre = makeRecognition(sorte, choix);
    const candidat = bestCandidate(feuille, reconnaitre);
    if (candidat && isTable(candidat, sorte)) return toHeading(feuille, sorte, candidat);
  }
  return undefined;
}

/** Headings of a row, or of two rows read as one. */
interface Candidat {
  readonly lignes: readonly Ligne[];
  /** By rank of column; a hole has an empty text. */
  readonly titres: readonly Titre[];
  readonly note: number;
}

interface Titre {
  readonly texte: string;
  readonly trouve: Correspondance | undefined;
}

function bestCandidate({ lignes }: Feuille, reconnaitre: Reconnaitre): Candidat | undefined {
  let meilleur: Candidat | undefined;
  const offer = (candidat: Candidat) => {
    if (candidat.note > (meilleur?.note ?? 0)) meilleur = candidat;
  };
  lignes.slice(0, LIGNES_AVANT).forEach((ligne, rang) => {
    offer(oneRow(ligne, reconnaitre));
    const suivante = lignes[rang + 1];
    if (suivante && suivante.numero === ligne.numero + 1 && isAbove(textsOf(ligne), textsOf(suivante))) offer(twoRows(ligne, suivante, reconnaitre));
  });
  return meilleur;
}

const oneRow = (ligne: Ligne, reconnaitre: Reconnaitre): Candidat =>
  toCandidate([ligne], textsOf(ligne).map((texte) => ({ texte, trouve: reconnaitre(texte) })));

function twoRows(haut: Ligne, bas: Ligne, reconnaitre: Reconnaitre): Candidat {
  const [hauts, bass] = [textsOf(haut), textsOf(bas)];
  const titres = Array.from({ length: Math.max(hauts.length, bass.length) }, (_, rang): Titre => {
    const [dessus = '', dessous = ''] = [hauts[rang], bass[rang]];
    if (dessous === '' || dessus === '' || plier(dessus) === plier(dessous)) {
      const texte = dessus || dessous;
      return { texte, trouve: reconnaitre(texte) };
    }
    return { texte: `${dessus} – ${dessous}`, trouve: reconnaitre(`${dessus} ${dessous}`) ?? reconnaitre(dessous) };
  });
  return toCandidate([haut, bas], titres);
}

const textsOf = ({ cellules }: Ligne): string[] => cellules.map(({ texte }) => texte.replace(/\s+/g, ' ').trim());

function toCandidate(lignes: readonly Ligne[], titres: readonly Titre[]): Candidat {
  const reconnues = titres.flatMap(({ trouve }) => trouve?.colonne ?? []);
  // A sentence of a title row may hold a usual word; two cells that say the same are one.
  return { lignes, titres, note: new Set(reconnues).size };
}

function isTable({ titres, note }: Candidat, sorte: SorteFeuille): boolean {
  const aSaCle = titres.some(({ trouve }) => trouve?.colonne?.champs.some((champ) => champ[0] === CLE_DE[sorte]));
  const remplis = new Set(titres.map(({ texte }) => plier(texte)).filter((texte) => texte !== '')).size;
  if (sorte === 'fiches') return (aSaCle && remplis >= 2) || note >= 3;
  return aSaCle && note >= 2;
}

/** A column is read once: what the person chose comes first, then usual names, then close spellings. */
const PRIORITES: readonly (Correspondance['reconnaissance'] | undefined)[] = ['choisie', 'connue', 'proche'];

function toHeading(feuille: Feuille, sorte: SorteFeuille, { lignes, titres }: Candidat): EnTete {
  const lues = new Map<Colonne, number>();
  for (const priorite of PRIORITES)
    titres.forEach(({ trouve }, rang) => {
      if (!trouve?.colonne || trouve.reconnaissance !== priorite || feuille.colonnesMasquees.has(rang)) return;
      if (!lues.has(trouve.colonne)) lues.set(trouve.colonne, rang);
    });
  const colonnes = titres.flatMap(({ texte, trouve }, rang): ColonneTrouvee[] => {
    if (texte === '') return [];
    const laissee = { rang, titre: texte, colonne: undefined, voulue: trouve?.colonne };
    if (feuille.colonnesMasquees.has(rang)) return [{ ...laissee, reconnaissance: 'masquee' }];
    if (!trouve) return [{ ...laissee, reconnaissance: 'inconnue' }];
    const { colonne, reconnaissance } = trouve;
    if (colonne && lues.get(colonne) !== rang) return [{ ...laissee, reconnaissance: 'double' }];
    return [{ rang, titre: texte, reconnaissance, colonne }];
  });
  return { feuille: feuille.nom, sorte, lignes: lignes.map(({ numero }) => numero), colonnes };
}
