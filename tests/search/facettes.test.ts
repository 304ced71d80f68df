import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContentAndDocuments } from '#catalogue/check-content.ts';
import { FACETTES } from '#search/facettes.ts';
import type { Enregistrement } from '#search/record.types.ts';
import { buildRecords } from '#search/records/index.ts';

/* The repository's own content, filtered as visitors filter it. */

let records: readonly Enregistrement[] = [];
beforeAll(async () => {
  const { catalogue } = await checkContentAndDocuments(resolve('content'));
  if (!catalogue) throw new Error('The content has anomalies: npm run check');
  records = buildRecords(catalogue);
}, 60_000);

const valeurs = (record: Enregistrement, cle: string) =>
  FACETTES.find((facette) => facette.cle === cle)
    ?.valeurs(record)
    .map(({ id }) => id);
const contratDe = ({ groupe }: Enregistrement) =>
  records.find((record) => record.type === 'contrat' && record.groupe === groupe);

describe('tout ce qui est dans un contrat se filtre par ce contrat', () => {
  test.for(['axe', 'fiche', 'annexe', 'actualite'] as const)('%s', (type) => {
    const dedans = records.filter((record) => record.type === type);
    expect(dedans.length).toBeGreaterThan(0);
    for (const record of dedans) {
      const contrat = contratDe(record);
      if (!contrat) throw new Error(`No contract for ${record.url}`);
      for (const cle of ['statut', 'region', 'departement'])
        expect(valeurs(record, cle)).toEqual(valeurs(contrat, cle));
      for (const cle of ['theme', 'public', 'organisation'])
        expect(valeurs(contrat, cle)).toEqual(expect.arrayContaining(valeurs(record, cle) ?? []));
    }
  });
});

test('chaque filtre a des valeurs, toutes nommées', () => {
  for (const { cle } of FACETTES) {
    const libelles = records.flatMap((record) =>
      (FACETTES.find((facette) => facette.cle === cle)?.valeurs(record) ?? []).map(
        ({ libelle }) => libelle,
      ),
    );
    expect(libelles.length, cle).toBeGreaterThan(0);
    expect(libelles.filter((libelle) => libelle.trim() === '')).toEqual([]);
  }
});

test('un public se trouve par le filtre des publics, un thème par celui des thèmes', () => {
  const de = (cle: string, id: string) =>
    records
      .filter((record) => record.type === 'theme' && valeurs(record, cle)?.includes(id))
      .map(({ url }) => url);
  expect(de('public', 'seniors')).toEqual(['/publics/seniors/']);
  expect(de('theme', 'sante-mentale')).toEqual(['/themes/sante-mentale/']);
});

test('ce qui n’est dans aucun contrat n’est groupé avec aucun', () => {
  for (const type of ['territoire', 'theme', 'lieu', 'organisation', 'terme'] as const)
    for (const record of records.filter((candidat) => candidat.type === type))
      expect(record.groupe ?? '').toBe('');
});
