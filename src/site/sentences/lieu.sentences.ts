/*
 * « dans le Finistère », « en Bretagne »: the little word before the name of a région or a
 * département. Rules first, then the names that follow none.
 */

const PLURIEL =
  /^(Alpes|Ardennes|Bouches|Côtes|Deux|Hautes|Hauts|Landes|Pays|Pyrénées|Terres|Vosges|Yvelines)\b/;
const AVEC_A = /^(Paris|Mayotte|La Réunion|Saint-.*|Wallis et Futuna)$/;
const AVEC_EN =
  /-et-|Corse|^(Guadeloupe|Guyane|Martinique|Nouvelle-Calédonie|Polynésie française)$/;
const ELISION = /^([AEIOUÉÎ]|Hérault|Yonne)/;
const MASCULIN =
  /^(Bas-Rhin|Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Haut-Rhin|Jura|Loiret|Lot|Morbihan|Nord|Pas-de-Calais|Puy-de-Dôme|Rhône|Tarn|Territoire de Belfort|Val-.*|Var|Vaucluse)$/;

/** `dans le Finistère`, `dans l’Ain`, `dans les Landes`, `en Seine-et-Marne`, `à Paris`. */
export function dansDepartement(nom: string): string {
  if (AVEC_A.test(nom)) return `à ${nom}`;
  if (AVEC_EN.test(nom)) return `en ${nom}`;
  if (PLURIEL.test(nom)) return `dans les ${nom}`;
  if (ELISION.test(nom)) return `dans l’${nom}`;
  return `dans ${MASCULIN.test(nom) ? 'le' : 'la'} ${nom}`;
}

/** `en Bretagne`, `dans le Grand Est`, `dans les Hauts-de-France`, `à La Réunion`. */
export function dansRegion(nom: string): string {
  if (AVEC_A.test(nom)) return `à ${nom}`;
  if (nom === 'Grand Est') return `dans le ${nom}`;
  return PLURIEL.test(nom) ? `dans les ${nom}` : `en ${nom}`;
}
