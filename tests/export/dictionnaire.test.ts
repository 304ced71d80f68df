import { describe, expect, test } from 'vitest';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { describeFields } from '#export/describe-field.ts';
import { tableNommee, TABLES_DE_FAITS } from '#export/tables.ts';
import { fixtureCatalogue } from './catalogue-fixture.ts';

const dictionnaire = tableNommee('dictionnaire').lignes(fixtureCatalogue());

describe('le dictionnaire', () => {
  test('décrit chaque colonne de chaque table, dans leur ordre', () => {
    expect(dictionnaire.map(({ table, colonne }) => `${table}.${colonne}`)).toEqual(
      TABLES_DE_FAITS.flatMap(({ nom, colonnes }) =>
        colonnes.map((colonne) => `${nom}.${colonne.nom}`),
      ),
    );
  });

  test.each(dictionnaire.map((ligne) => [`${ligne['table']}.${ligne['colonne']}`, ligne] as const))(
    '%s : une phrase en français, un type, une façon d’écrire',
    (_, ligne) => {
      expect(ligne['description']).toMatch(/^\p{Lu}.{8,}\.$/u);
      expect(ligne['type']).toBeTruthy();
      expect(ligne['ecriture']).toBeTruthy();
    },
  );

  test.each(TABLES_DE_FAITS)(
    '$nom : les colonnes ont des noms uniques, sans accent ni espace',
    ({ colonnes }) => {
      const noms = colonnes.map(({ nom }) => nom);
      expect(new Set(noms).size).toBe(noms.length);
      for (const nom of noms) expect(nom).toMatch(/^[a-z][a-z0-9_]*$/);
    },
  );
});

test('une liste fermée donne ses valeurs et leur nom, celles du schéma et pas d’autres', () => {
  const nature = dictionnaire.find(
    ({ table, colonne }) => table === 'contrats' && colonne === 'nature',
  );
  expect(nature?.['valeurs']).toEqual(contratSchema.shape.nature.options);
  expect(nature?.['valeurs_libelles']).toContain('Avenant');
});

describe('une description vient du schéma', () => {
  const champ = describeFields(contratSchema);

  test('d’un champ ou d’un champ imbriqué', () => {
    expect(champ('titre').description).toBe(contratSchema.shape.titre.description);
    expect(champ('signature.date').description).toContain('Date de signature');
  });

  test('un champ qui n’existe pas arrête tout, avec son nom', () => {
    expect(() => champ('signature.jour')).toThrow('signature.jour');
  });
});
