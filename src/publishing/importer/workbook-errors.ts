import type { ErreurTableur } from '../erreur.types.ts';
import type { Classeur, Feuille } from '../tableur/tableur.types.ts';
import type { FeuilleLue } from './importer.types.ts';
import type { ContratPresent } from './present-contract.ts';

/** What is wrong with the workbook as a whole, or with the contract before anything is read. */
export function workbookErrors(classeur: Classeur, feuilles: readonly FeuilleLue[], { illisibles }: ContratPresent): ErreurTableur[] {
  const partout = { ligne: undefined, rang: undefined, colonne: undefined };
  const erreurs = illisibles.map((fichier): ErreurTableur => ({
    ...partout,
    feuille: fichier,
    valeur: '',
    pourquoi: 'Ce fichier du contrat ne peut pas être lu aujourd’hui : l’import ne sait pas ce qu’il y changerait.',
    remede: 'Corrigez-le d’abord : npm run cls -- verifier dit ce qui ne va pas.',
  }));
  const sansTableau = feuilles.every(({ enTete }) => enTete === undefined);
  return [...erreurs, ...(sansTableau ? [emptyWorkbook(classeur)] : [])];
}

function emptyWorkbook({ feuilles }: Classeur): ErreurTableur {
  const visibles = feuilles.filter(({ masquee, lignes }) => !masquee && lignes.length > 0);
  const probable = visibles.flatMap((feuille) => likelyHeadings(feuille) ?? [])[0];
  return {
    ...{ feuille: probable?.feuille ?? visibles[0]?.nom ?? 'Classeur', ligne: probable?.ligne, rang: undefined, colonne: undefined },
    valeur: probable?.titres.slice(0, 6).join(' | ') ?? '',
    pourquoi: visibles.length === 0 ? 'Le fichier ne contient aucune feuille remplie et visible.' : 'Aucune ligne de titres de colonnes n’a été reconnue.',
    remede:
      probable === undefined
        ? 'Mettez sur une même ligne les titres de vos colonnes (« Intitulé de l’action », « Pilote(s) », « Public visé »…), puis une action par ligne.'
        : `Si cette ligne porte vos titres, dites ce qu’ils sont, par exemple --colonne "${probable.titres[0] ?? ''}=titre" : la commande propose la ligne entière. Sinon, donnez à vos colonnes des titres usuels : « Intitulé de l’action », « Pilote(s) », « Public visé »…`,
  };
}

/** The first row of several short texts: headings, most often. */
export function likelyHeadings({ nom, lignes }: Feuille): { feuille: string; ligne: number; titres: readonly string[] } | undefined {
  for (const { numero, cellules } of lignes) {
    const titres = [...new Set(cellules.map(({ texte }) => texte.replace(/\s+/g, ' ').trim()))].filter((texte) => texte !== '');
    if (titres.length >= 2 && titres.every((titre) => titre.length <= 60)) return { feuille: nom, ligne: numero, titres };
  }
  return undefined;
}

/** Errors in the order in which the person meets them: by sheet, row and column. */
export function inSheetOrder(erreurs: readonly ErreurTableur[], { feuilles }: Classeur): readonly ErreurTableur[] {
  const rangs = new Map(feuilles.map(({ nom }, rang) => [nom, rang]));
  return [...erreurs].sort(
    (a, b) => (rangs.get(a.feuille) ?? -1) - (rangs.get(b.feuille) ?? -1) || (a.ligne ?? 0) - (b.ligne ?? 0) || (a.rang ?? -1) - (b.rang ?? -1),
  );
}
