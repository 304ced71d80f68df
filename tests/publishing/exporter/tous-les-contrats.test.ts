import { afterEach, describe, expect, it, vi } from 'vitest';
import { DOSSIER_PROJET } from '#catalogue/content/content-folder.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import type { Entree } from '#catalogue/entries.ts';
import { exporterContrat, type FormatExport } from '#publishing/exporter/exporter-contrat.ts';
import { feuillesDuContrat } from '#publishing/exporter/feuilles-contrat.ts';
import { relire } from '#publishing/exporter/relire.ts';
import { openContrat, type ContratOuvert } from '#publishing/fichiers/open-contrat.ts';
import { draftPlan } from '#publishing/importer/prepare-plan.ts';
import { readPresentContract } from '#publishing/importer/present-contract.ts';
import { readClasseur } from '#publishing/tableur/read-classeur.ts';
import { writeClasseur } from '#publishing/tableur/write-classeur.ts';
import { CONTRAT_COMPLET } from './support/contrat-complet.ts';

const { entrees } = readContent(DOSSIER_PROJET);
const CONTEXTE = { entrees, constateLe: '', sourceTableau: '' };
const AUJOURD_HUI = '2026-11-22';

afterEach(() => vi.useRealTimers());

const PORTAIL = entrees.contrats.map(({ id }) => id);
const unSurDix = PORTAIL.filter((_, rang) => rang % 10 === 0);

const ouvrir = (id: string) => {
  const ouvert = openContrat(DOSSIER_PROJET, id);
  if (!ouvert) throw new Error(`${id} n’existe pas.`);
  return ouvert;
};

const feuillesDe = (ouvert: ContratOuvert) => feuillesDuContrat(readPresentContract(ouvert), CONTEXTE);
const publies = <Facts>(id: string, liste: readonly Entree<Facts>[]) => liste.filter((entree) => entree.id.startsWith(`${id}/`));

/** An export read once: facts that it loses, what importing it would write, deduce or say to be wrong, and the contract so imported. */
async function allerRetour(id: string, format: FormatExport) {
  const ouvert = ouvrir(id);
  const octets = await writeClasseur(feuillesDe(ouvert), format);
  const classeur = await readClasseur(octets, `export.${format}`);
  const perdus = relire(classeur, { axes: publies(id, entrees.axes), fiches: publies(id, entrees.fiches) }, CONTEXTE);
  const { plan } = draftPlan({ ouvert, classeur, nomFichier: `export.${format}`, choix: new Map(), entrees, aujourdhui: AUJOURD_HUI });
  const fichiers = new Map([...ouvert.fichiers, ...plan.ecritures.map(({ fichier, apres }) => [fichier, apres ?? ''] as const)]);
  return { octets, importe: { ...ouvert, fichiers }, dits: [...perdus, ...plan.ecritures, ...plan.erreurs, ...plan.gardes, ...plan.deductions] };
}

describe('exporter, importer, exporter', () => {
  it('rend chaque fait, n’écrit rien et redonne le même tableur, pour chaque contrat du portail', async () => {
    expect(PORTAIL.length).toBeGreaterThan(100);
    for (const id of PORTAIL) {
      const { importe, dits } = await allerRetour(id, 'xlsx');
      expect([id, ...dits]).toEqual([id]);
      expect(feuillesDe(importe), id).toEqual(feuillesDe(ouvrir(id)));
    }
    // A loaded machine is slow, not wrong.
  }, 60_000);

  it.each(['xlsx', 'ods'] as const)('redonne les mêmes octets des jours plus tard en %s, pour le contrat d’exemple et un sur dix', async (format) => {
    for (const id of [CONTRAT_COMPLET, ...unSurDix]) {
      const { octets, importe, dits } = await allerRetour(id, format);
      expect([id, ...dits]).toEqual([id]);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40 * 24 * 3600 * 1000 });
      const plusTard = await exporterContrat(id, readPresentContract(importe), entrees, CONTEXTE, format);
      vi.useRealTimers();
      expect([id, 'octets' in plusTard && plusTard.octets.equals(octets)]).toEqual([id, true]);
    }
  }, 60_000);

  it('refuse un texte qu’aucune cellule ne peut contenir, et dit où il est', async () => {
    const fiches = new Map([['1-1', { nom: '1-1', faits: { titre: 'Longue' }, corps: 'a'.repeat(32_768) }]]);
    expect(await exporterContrat('x/2025', { axes: new Map(), fiches }, { axes: [], fiches: [] }, CONTEXTE, 'xlsx')).toEqual({
      tropLong: { feuille: 'Fiches', ligne: 2, colonne: 'Texte' },
    });
  });
});
