import { globSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { SEPARATEUR_LISTE, toCsv } from '#export/csv.ts';
import { tableNommee, TABLES_DE_FAITS } from '#export/tables.ts';

const { catalogue } = checkContent('content');
if (!catalogue) throw new Error('le contenu du portail a des anomalies : npm run check');

const lignes = (nom: string): readonly Record<string, string>[] =>
  parse(toCsv(tableNommee(nom), catalogue), { delimiter: ';', bom: true, columns: true });

/** Files of the content that are not those of the fictitious contract. */
const fichiersReels = (motif: string) => {
  const exemples = globSync('content/contrats/*/*/contrat.md')
    .filter((fichier) => /^exemple: true$/m.test(readFileSync(fichier, 'utf8')))
    .map((fichier) => fichier.split('/').slice(0, 3).join('/'));
  return globSync(`content/contrats/${motif}`).filter(
    (fichier) => !exemples.some((exemple) => fichier.startsWith(`${exemple}/`)),
  );
};

describe('les fichiers de données comptent juste le contenu du portail', () => {
  test.each([
    ['territoires', '*/territoire.yaml'],
    ['contrats', '*/*/contrat.md'],
    ['axes', '*/*/axes/*.md'],
    ['fiches', '*/*/fiches/*.md'],
    ['documents', '*/*/annexes/*.yaml'],
  ])('%s.csv a une ligne par fichier, sans le contrat fictif', (nom, motif) => {
    expect(lignes(nom)).toHaveLength(fichiersReels(motif).length);
  });

  test('les nombres publiés dans contrats.csv sont ceux des autres tables', () => {
    const total = (colonne: string) =>
      lignes('contrats').reduce((somme, ligne) => somme + Number(ligne[colonne]), 0);
    expect(total('axes_publies')).toBe(lignes('axes').length);
    expect(total('fiches_publiees')).toBe(lignes('fiches').length);
    expect(total('signataires_publies')).toBe(lignes('signataires').length);
    expect(total('documents_publies')).toBe(lignes('documents').length);
    expect(total('communes_publiees')).toBe(lignes('communes').length);
  });

  test('chaque contrat a une adresse à lui, au moins une source et une date de vérification', () => {
    const contrats = lignes('contrats');
    expect(new Set(contrats.map(({ adresse }) => adresse)).size).toBe(contrats.length);
    for (const { identifiant, sources, verifie_le } of contrats) {
      expect(sources, identifiant).not.toBe('');
      expect(verifie_le, identifiant).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

test.each(TABLES_DE_FAITS)('$nom : une liste se redécoupe sans perte', (table) => {
  for (const ligne of table.lignes(catalogue))
    for (const cellule of Object.values(ligne))
      if (Array.isArray(cellule))
        expect(cellule.join(SEPARATEUR_LISTE).split(SEPARATEUR_LISTE)).toHaveLength(
          Math.max(cellule.length, 1),
        );
});
