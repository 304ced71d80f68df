import { colonneDe } from '../colonnes/table.ts';
import type { LigneLue } from './importer.types.ts';

/** « Fiche 1.2 : … », « Action n° 3 – … », « 1.2 Développer… »: a number, then a title. */
const NUMEROTE = /^(?:(?:fiche(?:[\s-]*action)?|action|fa)\s*(?:n\s*[°ºo]\s*)?([a-z]?\d+(?:[.-]\d+)*)\s*[:.)–—-]\s*|([a-z]?\d+(?:\.\d+)+)\.?\s*(?:[:)–—-]\s*|\s))(?=\S)/i;
/** Below this part of the rows, a figure at the head of a title is chance: « 1.5 ETP de psychologue ». */
const PART_MIN = 2 / 3;

/** Rows of fiches whose number stands at the head of the title, in a sheet that has no column for it. */
export function numberTitles(lignes: readonly LigneLue[]): { readonly lignes: readonly LigneLue[]; readonly remarque: string | undefined } {
  const code = colonneDe('code');
  const titre = colonneDe('titre');
  const fiches = lignes.filter(({ sorte, cellules }) => sorte === 'fiches' && titre !== undefined && (cellules.get(titre)?.cellule.texte ?? '').trim() !== '');
  if (!code || !titre || fiches.length < 2 || fiches.some(({ cellules }) => cellules.has(code))) return { lignes, remarque: undefined };
  const numerotees = fiches.filter(({ cellules }) => NUMEROTE.test(cellules.get(titre)?.cellule.texte.trim() ?? ''));
  if (numerotees.length < fiches.length * PART_MIN) return { lignes, remarque: undefined };
  const separees = lignes.map((ligne) => {
    const situee = ligne.cellules.get(titre);
    const texte = situee?.cellule.texte.trim() ?? '';
    const trouve = NUMEROTE.exec(texte);
    if (!situee || !trouve) return ligne;
    const [numero, reste] = [trouve[1] ?? trouve[2] ?? '', texte.slice(trouve[0].length)];
    const cellule = (lu: string) => ({ ...situee, cellule: { valeur: lu, texte: lu } });
    return { ...ligne, cellules: new Map([...ligne.cellules, [code, cellule(numero)], [titre, cellule(reste)]]) };
  });
  const colonne = fiches[0]?.cellules.get(titre)?.titre ?? titre.titre;
  return { lignes: separees, remarque: `Colonne « ${colonne} » : le numéro de chaque fiche est pris au début de l’intitulé.` };
}
