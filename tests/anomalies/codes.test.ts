import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { CODES_ANOMALIE } from '#domain/anomalie/anomalie.ts';
import { DOCUMENTS_CASSES } from './support/broken-documents.ts';
import { FICHIERS_CASSES } from './support/broken-files.ts';
import { RELATIONS_CASSEES } from './support/broken-relations.ts';
import { unContenu } from './support/content-folder.ts';

const CAS = [...FICHIERS_CASSES, ...RELATIONS_CASSEES];

describe('chaque sorte d’anomalie dit où, quoi et que faire', () => {
  test.each(CAS)('$code', ({ code, changements, fichier, ligne, trouve, attendu, remede }) => {
    const { anomalies, catalogue } = checkContent(unContenu(...changements));
    const siennes = anomalies.filter((anomalie) => anomalie.code === code);
    expect(anomalies.map((anomalie) => anomalie.code)).toEqual(siennes.map(() => code));
    expect(siennes).toHaveLength(1);
    expect(siennes[0]).toMatchObject({ fichier });
    expect(siennes[0]?.ligne).toBe(ligne);
    expect(siennes[0]?.trouve).toContain(trouve);
    expect(siennes[0]?.attendu).toContain(attendu);
    expect(siennes[0]?.remede).toContain(remede);
    expect(catalogue).toBeUndefined();
  });

  test('toutes les sortes de la table sont essayées', () => {
    const essayees = [...CAS, ...DOCUMENTS_CASSES].map(({ code }) => code);
    expect(new Set(essayees)).toEqual(new Set(Object.keys(CODES_ANOMALIE)));
  });

  test('un contenu sain n’a aucune anomalie', () => {
    const { anomalies, catalogue } = checkContent(unContenu());
    expect(anomalies).toEqual([]);
    expect(catalogue?.contrats).toHaveLength(1);
  });
});
