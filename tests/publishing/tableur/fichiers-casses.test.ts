import { describe, expect, it } from 'vitest';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import { TableurRefuse } from '#publishing/tableur/refus.ts';
import { FICHIERS_CASSES } from '../support/fichiers-casses.ts';

describe('un fichier qui ne s’ouvre pas comme un tableur dit ce qu’il est et quoi faire', () => {
  it.each(Object.entries(FICHIERS_CASSES))('%s', async (_, { nom, octets, trouve, remede }) => {
    const refus: unknown = await readClasseur(octets(), nom).catch((erreur: unknown) => erreur);
    if (!(refus instanceof TableurRefuse)) throw new Error(`Lu, ou en panne : ${String(refus)}`);
    expect(refus.trouve).toMatch(trouve);
    expect(refus.remede).toMatch(remede);
  });
});
