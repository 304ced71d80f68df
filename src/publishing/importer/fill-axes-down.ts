import type { EnTete, LigneLue } from './importer.types.ts';

/**
 * Gives its axis to each row of a table that writes it only once, on the first row of a group. Left
 * alone: the portal's own format, where empty means empty, and a column that repeats its values.
 */
export function fillAxesDown(lignes: readonly LigneLue[], { colonnes }: EnTete): { lignes: readonly LigneLue[]; remarque: string | undefined } {
  const rien = { lignes, remarque: undefined };
  const axe = colonnes.find(({ colonne }) => colonne?.champs.some((champ) => champ[0] === 'axe'));
  if (!axe?.colonne) return rien;
  const { colonne } = axe;
  const exporte = colonnes.every(({ titre, colonne: lue }) => lue === undefined || titre === lue.titre);
  const textes = lignes.map(({ cellules }) => cellules.get(colonne)?.cellule.texte.trim() ?? '');
  const repete = textes.some((texte, rang) => texte !== '' && texte === textes[rang - 1]);
  const vides = textes.filter((texte) => texte === '').length;
  if (exporte || repete || vides === 0 || textes[0] === '' || textes.length === 0) return rien;
  let courante = lignes[0]?.cellules.get(colonne);
  const remplies = lignes.map((ligne) => {
    const situee = ligne.cellules.get(colonne);
    if (situee && situee.cellule.texte.trim() !== '') courante = situee;
    return courante ? { ...ligne, cellules: new Map([...ligne.cellules, [colonne, courante]]) } : ligne;
  });
  const cases = vides > 1 ? `${vides} cases vides lues` : 'une case vide lue';
  return { lignes: remplies, remarque: `Colonne « ${axe.titre} » : ${cases} avec l’axe écrit au-dessus.` };
}
