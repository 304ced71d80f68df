import { describe, expect, it } from 'vitest';
import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import { exporterContrat, type FormatExport } from '#publishing/exporter/exporter-contrat.ts';
import { openContrat } from '#publishing/fichiers/open-contrat.ts';
import { readPresentContract } from '#publishing/importer/present-contract.ts';
import { CONTRAT_COMPLET } from './support/contrat-complet.ts';

const { entrees } = readContent(DOSSIER_PROJET);
const CONTEXTE = { entrees, constateLe: '', sourceTableau: '' };

function exporter(id: string, format: FormatExport) {
  const ouvert = openContrat(DOSSIER_PROJET, id);
  if (!ouvert) throw new Error(`${id} n’existe pas.`);
  return exporterContrat(id, readPresentContract(ouvert), entrees, CONTEXTE, format);
}

describe('l’export d’un contrat', () => {
  it('rend tous les faits de chaque contrat du portail, relus dans le tableur écrit', async () => {
    expect(entrees.contrats.length).toBeGreaterThan(100);
    const perdus: unknown[] = [];
    for (const { id } of entrees.contrats) {
      const resultat = await exporter(id, 'xlsx');
      if (!('octets' in resultat)) perdus.push([id, resultat]);
    }
    expect(perdus).toEqual([]);
    // A loaded machine is slow, not wrong.
  }, 60_000);

  it.each(['xlsx', 'ods'] as const)('donne deux fois les mêmes octets en %s', async (format) => {
    const [un, deux] = [await exporter(CONTRAT_COMPLET, format), await exporter(CONTRAT_COMPLET, format)];
    if (!('octets' in un) || !('octets' in deux)) throw new Error('L’export est refusé.');
    expect(un.octets.equals(deux.octets)).toBe(true);
  });

  it('refuse un texte qu’aucune cellule ne peut contenir, et dit où il est', async () => {
    const fiches = new Map([['1-1', { nom: '1-1', faits: { titre: 'Longue' }, corps: 'a'.repeat(32_768) }]]);
    expect(await exporterContrat('x/2025', { axes: new Map(), fiches }, { axes: [], fiches: [] }, CONTEXTE, 'xlsx')).toEqual({
      tropLong: { feuille: 'Fiches', ligne: 2, colonne: 'Texte' },
    });
  });
});
