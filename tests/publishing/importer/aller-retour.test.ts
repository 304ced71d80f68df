import { describe, expect, it } from 'vitest';
import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { feuillesDuContrat } from '#publishing/exporter/feuilles-contrat.ts';
import { openContrat } from '#publishing/fichiers/open-contrat.ts';
import { preparePlan } from '#publishing/importer/prepare-plan.ts';
import { readPresentContract } from '#publishing/importer/present-contract.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import { classeur, feuille } from '../support/classeurs.ts';

const { entrees } = readContent(DOSSIER_PROJET, { defauts: DOSSIER_PROJET });

describe('exporter puis importer', () => {
  it('n’écrit rien, pour chacun des contrats du portail', () => {
    const changes = entrees.contrats.flatMap(({ id }) => {
      const ouvert = openContrat(DOSSIER_PROJET, id);
      if (!ouvert) return [id];
      const contexte = { entrees, constateLe: '2026-11-22', sourceTableau: 'tableau-de-suivi' };
      const feuilles = feuillesDuContrat(readPresentContract(ouvert), contexte);
      const lu = classeur(...feuilles.map(({ nom, colonnes, lignes }) => feuille(nom, [colonnes.map(({ titre }) => titre), ...lignes])));
      const plan = preparePlan({ contenu: DOSSIER_PROJET, ouvert, classeur: lu, nomFichier: 'export.xlsx', choix: new Map(), entrees, aujourdhui: '2026-11-22' });
      return plan.ecritures.length + plan.erreurs.length + plan.gardes.length === 0 ? [] : [id];
    });
    expect(changes).toEqual([]);
    expect(entrees.contrats.length).toBeGreaterThan(100);
  });
});
