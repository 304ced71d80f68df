import type { Colonne } from '../colonnes/colonne.types.ts';
import type { Cellule, Feuille, Ligne } from '../tableur/tableur.types.ts';
import { readAnnouncedAxis } from './announced-axis.ts';
import { fillAxesDown } from './fill-axes-down.ts';
import type { AxeAnnonce, CelluleSituee, EnTete, FeuilleLue, LigneLue } from './importer.types.ts';
import { sayLeftRows, type LigneLaissee } from './left-rows.ts';
import { numberTitles } from './number-titles.ts';
import { sortRow } from './sort-rows.ts';

const VIDE: Cellule = { valeur: undefined, texte: '' };

/** Reads the rows of a sheet under its headings: what each says, and what was left out. */
export function readSheet(feuille: Feuille, enTete: EnTete): FeuilleLue {
  const laissees: LigneLaissee[] = [];
  const lues: LigneLue[] = [];
  let precedente: Ligne | undefined;
  let axe: AxeAnnonce | undefined = enTete.sorte === 'fiches' ? readAnnouncedAxis(feuille.nom) : undefined;
  let objectif: string | undefined;
  const derniere = Math.max(...enTete.lignes);
  for (const ligne of feuille.lignes.filter(({ numero }) => numero > derniere)) {
    const nature = sortRow(ligne, enTete, precedente);
    if (nature.genre === 'laissee') laissees.push({ numero: ligne.numero, raison: nature.raison, texte: nature.texte });
    else if (nature.genre === 'axe') [axe, objectif] = [nature.axe, undefined];
    else if (nature.genre === 'objectif') objectif = nature.texte;
    else if (nature.genre === 'suite') lues.push(goOn(lues.pop(), ligne, precedente));
    else lues.push({ feuille: feuille.nom, numero: ligne.numero, sorte: enTete.sorte, cellules: cellsOf(ligne, enTete), axe, objectif });
    precedente = nature.genre === 'faits' || nature.genre === 'suite' ? ligne : undefined;
  }
  const remplies = fillAxesDown(lues, enTete);
  const { lignes, remarque } = numberTitles(remplies.lignes);
  const remarques = [remplies.remarque, remarque].filter((dite) => dite !== undefined);
  return { nom: feuille.nom, enTete, lignes, remarques: [...remarques, ...sayLeftRows(laissees)] };
}

const cellsOf = (ligne: Ligne, { colonnes }: EnTete): ReadonlyMap<Colonne, CelluleSituee> =>
  new Map(
    colonnes.flatMap(({ colonne, rang, titre }) => (colonne ? [[colonne, { cellule: ligne.cellules[rang] ?? VIDE, rang, titre }] as const] : [])),
  );

/** A row with what the next one adds: one action may take several rows, one a partner or an indicator. */
function goOn(ligne: LigneLue | undefined, suite: Ligne, precedente: Ligne | undefined): LigneLue {
  if (!ligne) throw new Error('Une suite vient toujours après une ligne.');
  const cellules = [...ligne.cellules].map(([colonne, situee]) => {
    const ajoutee = suite.cellules[situee.rang];
    const repetee = ajoutee?.fusionnee === true && ajoutee.texte === precedente?.cellules[situee.rang]?.texte;
    if (!ajoutee || repetee || (ajoutee.texte.trim() === '' && !ajoutee.enErreur)) return [colonne, situee] as const;
    return [colonne, { ...situee, cellule: joinCells(situee.cellule, ajoutee) }] as const;
  });
  return { ...ligne, cellules: new Map(cellules) };
}

function joinCells(dessus: Cellule, dessous: Cellule): Cellule {
  if (dessus.texte.trim() === '') return dessous;
  const texte = `${dessus.texte}\n${dessous.texte}`;
  return { valeur: texte, texte, ...(dessus.enErreur || dessous.enErreur ? { enErreur: true } : {}) };
}
