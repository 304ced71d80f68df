import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { quote } from '#catalogue/describe-value.ts';
import type { ErreurTableur } from '../erreur.types.ts';
import { errorAt } from './error-at.ts';
import type { Futur } from './futur.types.ts';

/** Anomalies that a cell explains, as errors of the sheet; and the others. */
export interface AnomaliesPlacees {
  readonly erreurs: readonly ErreurTableur[];
  readonly anomalies: readonly Anomalie[];
}

/**
 * Takes anomalies of future files back to the cells that cause them. A row that already has an error is
 * not blamed twice: what is missing from it may come from that error.
 */
export function placeAnomalies(anomalies: readonly Anomalie[], futurs: readonly Futur[], lues: readonly ErreurTableur[]): AnomaliesPlacees {
  const parFichier = new Map(futurs.map((futur) => [futur.fichier, futur]));
  const fautives = new Set(lues.map(({ feuille, ligne }) => `${feuille}\0${ligne}`));
  const erreurs: ErreurTableur[] = [];
  const autres: Anomalie[] = [];
  for (const anomalie of anomalies) {
    const futur = parFichier.get(anomalie.fichier);
    if (futur === undefined) autres.push(anomalie);
    else if (!fautives.has(`${futur.ligne.feuille}\0${futur.ligne.numero}`)) erreurs.push(toError(anomalie, futur));
  }
  // Errors of rows may hide fiches that other files name.
  return { erreurs: [...lues, ...erreurs], anomalies: lues.length > 0 ? [] : autres };
}

function toError({ champ, trouve, attendu, remede }: Anomalie, { ligne }: Futur): ErreurTableur {
  const colonne = [...ligne.cellules.keys()].find(({ champs }) => champs.some((sien) => sien.every((etape, rang) => champ[rang] === undefined || String(etape) === String(champ[rang]))));
  const situee = colonne && champ.length > 0 ? ligne.cellules.get(colonne) : undefined;
  if (colonne && situee && trouve === 'rien' && situee.cellule.texte.trim() === '')
    return errorAt(ligne, situee, { pourquoi: CELLULE_VIDE, remede: `Remplissez-la. ${colonne.aide}`, exemple: colonne.exemple });
  // What the cell says is shown already.
  const constat = situee && trouve === quote(situee.cellule.texte) ? '' : `Trouvé : ${trouve}. `;
  return errorAt(ligne, situee, { pourquoi: `${constat}Attendu : ${attendu}.`, remede });
}

const CELLULE_VIDE = 'Cette cellule est vide, et le reste de la ligne ne peut pas être publié sans elle.';
