import type { Champ } from '#domain/anomalie/anomalie.ts';
import { isMarqueExemple } from '../colonnes/feuilles.ts';
import { plier } from '../colonnes/plier.ts';
import type { Ligne } from '../tableur/tableur.types.ts';
import { readAnnouncedAxis } from './announced-axis.ts';
import type { AxeAnnonce, EnTete } from './importer.types.ts';

/** What a row is. */
export type Nature =
  | { readonly genre: 'faits' }
  /** It goes on with the row above, whose title cell is merged into it. */
  | { readonly genre: 'suite' }
  | { readonly genre: 'axe'; readonly axe: AxeAnnonce }
  | { readonly genre: 'objectif'; readonly texte: string }
  /** Left out, and why. */
  | { readonly genre: 'laissee'; readonly raison: 'vide' | 'exemple' | 'titres' | 'total' | 'masquee' | 'note' | 'hors-colonnes'; readonly texte: string };

const TOTAL = /^(?:sous[\s-]*)?totaux?\b|^(?:sous[\s-]*)?total\b|^(?:montant|budget|co[ûu]t) total\b/i;
const OBJECTIF = /^(?:sous[\s-]*)?objectifs?\b\s*(?:strat[ée]gique|op[ée]rationnel|sp[ée]cifique|g[ée]n[ée]ral)?s?\s*(?:n\s*[°ºo]\s*)?[\d.]*\s*[-–—:.)]\s*/i;
const NOTE = /^(?:\*|(?:sources?|l[ée]gende|nb|n\.b\.|note|remarque|mise? [àa] jour|derni[èe]re mise [àa] jour)\b\s*[:.*-])/i;

/**
 * Says what a row under the headings is.
 * @param precedente row above, when it says facts
 */
export function sortRow(ligne: Ligne, enTete: EnTete, precedente: Ligne | undefined): Nature {
  const remplies = ligne.cellules.flatMap(({ texte, enErreur }, rang) => (texte.trim() === '' && !enErreur ? [] : [{ rang, texte: texte.trim() }]));
  const premiere = remplies[0];
  const laissee = (raison: Extract<Nature, { genre: 'laissee' }>['raison']): Nature => ({ genre: 'laissee', raison, texte: premiere?.texte ?? '' });
  if (!premiere) return laissee('vide');
  if (ligne.masquee) return laissee('masquee');
  if (isMarqueExemple(premiere.texte)) return laissee('exemple');
  if (TOTAL.test(premiere.texte)) return laissee('total');
  if (repeatsHeadings(remplies, enTete)) return laissee('titres');
  if (enTete.sorte === 'fiches') {
    if (precedente && continues(ligne, precedente, enTete)) return { genre: 'suite' };
    const titre = asTitleRow(remplies, enTete, ligne);
    if (titre) return titre;
  }
  const lus = new Set(enTete.colonnes.flatMap(({ rang, colonne }) => (colonne ? [rang] : [])));
  return remplies.some(({ rang }) => lus.has(rang)) ? { genre: 'faits' } : laissee('hors-colonnes');
}

interface Remplie {
  readonly rang: number;
  readonly texte: string;
}

function repeatsHeadings(remplies: readonly Remplie[], { colonnes }: EnTete): boolean {
  const titres = new Map(colonnes.map(({ rang, titre }) => [rang, titre.split(' – ').map(plier)]));
  const pareils = remplies.filter(({ rang, texte }) => titres.get(rang)?.includes(plier(texte)));
  return pareils.length >= 2 && pareils.length >= remplies.length - 1;
}

/** Rank of the column that fills a field. */
export const rankOf = ({ colonnes }: EnTete, cle: Champ[number]): number | undefined =>
  colonnes.find(({ colonne }) => colonne?.champs.some((champ) => champ[0] === cle))?.rang;

function continues(ligne: Ligne, precedente: Ligne, enTete: EnTete): boolean {
  const rang = rankOf(enTete, 'titre');
  if (rang === undefined || ligne.numero !== precedente.numero + 1) return false;
  const cellule = ligne.cellules[rang];
  return cellule?.fusionnee === true && cellule.texte.trim() !== '' && cellule.texte === precedente.cellules[rang]?.texte;
}

/** A row that says one thing, for the rows below it: an axis, an objective, or a note at the bottom. */
function asTitleRow(remplies: readonly Remplie[], enTete: EnTete, ligne: Ligne): Nature | undefined {
  const rangAxe = rankOf(enTete, 'axe');
  const textes = [...new Set(remplies.map(({ texte }) => texte))];
  const seule = textes.length === 1;
  const separe = textes.length === 2 && remplies.length === 2 && readAnnouncedAxis(textes[0] ?? '')?.titre === '';
  if (!seule && !separe) return undefined;
  const texte = textes.join(' : ');
  const axe = readAnnouncedAxis(texte);
  if (axe && (seule || remplies[0]?.rang !== rangAxe)) return { genre: 'axe', axe };
  if (!seule) return undefined;
  if (OBJECTIF.test(texte)) return { genre: 'objectif', texte: texte.replace(OBJECTIF, '') || texte };
  const etalee = ligne.cellules.some(({ fusionnee }) => fusionnee === true) && remplies.length > 1;
  const rangTitre = rankOf(enTete, 'titre');
  const titreSeul = remplies.length === 1 && remplies[0]?.rang === rangTitre && !NOTE.test(texte);
  const numeroSeul = remplies.length === 1 && remplies[0]?.rang === rankOf(enTete, 'nom');
  if (!etalee && (titreSeul || numeroSeul)) return undefined;
  // A row whose cells are in error or in another column is looked at with its headings.
  if (!etalee && remplies.some(({ rang }) => enTete.colonnes.some((colonne) => colonne.rang === rang && colonne.colonne)) && !NOTE.test(texte)) return undefined;
  return { genre: 'laissee', raison: 'note', texte };
}
