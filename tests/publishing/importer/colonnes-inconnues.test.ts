import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#publishing/importer/read-workbook.ts';
import { sayHowToChoose } from '#publishing/importer/say-columns.ts';
import { freeColumns, unknownColumns } from '#publishing/importer/unknown-columns.ts';
import { classeur, feuille, type Case } from '../support/classeurs.ts';
import { ENTREES } from '../support/contenu.ts';

function proposer(...lignes: readonly (readonly Case[])[]) {
  const lu = classeur(feuille('Actions', lignes));
  const feuilles = readWorkbook(lu, new Map()).map((lue) => ({ ...lue, lignes: lue.lignes.length }));
  const inconnues = unknownColumns(feuilles, lu, ENTREES);
  return { inconnues: Object.fromEntries(inconnues.map(({ titre, proposition }) => [titre, proposition])), dit: sayHowToChoose(inconnues, freeColumns(feuilles, inconnues), 'npm run cls -- importer a.csv --contrat x/2025') };
}

describe('une colonne dont le titre n’est pas reconnu', () => {
  it.each<[string, readonly Case[], string]>([
    ['des dates', ['mars 2025', '15/04/2026', 'T2 2026'], 'calendrier.debut'],
    ['des périodes', ['2025-2027', 'de mars à juin 2026'], 'calendrier'],
    ['des montants', ['12 000 €', '3 k€'], 'budget.cout'],
    ['des états', ['en cours', 'Terminé'], 'avancement.etat'],
    ['des organisations', ['ARS', 'Mairie de Bois'], 'pilotes'],
    ['des listes d’organisations', ['ARS ; CPAM', 'CCAS de Bois, CPTS'], 'partenaires'],
    ['des publics', ['Tout public', 'Personnes âgées'], 'publics'],
    ['des thèmes', ['Santé mentale', 'santé mentale'], 'themes'],
    ['des paragraphes', ['Un long texte qui dit tout ce que l’action fera dans les communes du canton.'], 'section.Description'],
  ])('qui contient %s est proposée pour ce qu’elle contient', (_, cases, cle) => {
    expect(proposer(['N°', 'Action', 'Bidule'], ...cases.map((valeur, rang) => [`1.${rang + 1}`, `Action ${rang}`, valeur])).inconnues).toEqual({ Bidule: cle });
  });

  it('n’est pas proposée pour ce qu’une autre donne déjà', () => {
    expect(proposer(['Action', 'Début', 'Truc', 'Machin'], ['Bus', '2025', '2027', '2026']).inconnues).toEqual({ Truc: 'calendrier.fin', Machin: 'echeance' });
  });

  it('donne la commande entière à copier, et les noms possibles avec ce qu’ils contiennent', () => {
    const { dit } = proposer(['Action', 'Pilote', 'Truc', 'Divers'], ['Bus', 'ARS', 'en cours', 'x']);
    expect(dit).toContain('  npm run cls -- importer a.csv --contrat x/2025 --colonne "Truc=avancement.etat" --colonne "Divers=ignorer"');
    for (const nom of ['avancement.etat (État d’avancement)', 'constat (Constat)', 'calendrier.debut (Début)']) expect(dit).toContain(nom);
    expect(dit).not.toMatch(/[ ,]pilotes \(/);
  });

  it('dans un tableau sans titre reconnu, la première colonne de mots est celle des intitulés', () => {
    expect(proposer(['Machin', 'Chose', 'Bidule'], ['Bus dentaire', 'en cours', 'ARS']).inconnues).toEqual({ Machin: 'titre', Chose: 'avancement.etat', Bidule: 'pilotes' });
  });
});
