import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Demande } from '../../../scripts/cls/commande.types.ts';
import { ecrireFichier } from '../../../scripts/cls/ecrire-fichier.ts';
import { fichierDemande } from '../../../scripts/cls/format-tableur.ts';

const DEPUIS = mkdtempSync(path.join(tmpdir(), 'portail-export-'));
afterAll(() => {
  rmSync(DEPUIS, { recursive: true });
});

const demande = (
  valeurs: Readonly<Record<string, string[]>> = {},
  demander?: Demande['demander'],
): Demande => ({
  arguments: [],
  valeurs: new Map(Object.entries(valeurs)),
  // Neither the folder of the content nor the address of the site count here.
  options: {} as Demande['options'],
  demander,
  depuis: DEPUIS,
});

const NEUF = Buffer.from('neuf');
const chemin = path.join(DEPUIS, 'plan.xlsx');

describe('le fichier demandé', () => {
  it.each([
    [{}, 'plan.xlsx', 'xlsx'],
    [{ format: ['ods'] }, 'plan.ods', 'ods'],
    [{ vers: ['suivi.ods'] }, 'suivi.ods', 'ods'],
    [{ vers: ['suivi'] }, 'suivi.xlsx', 'xlsx'],
    [{ vers: ['suivi 2026'], format: ['ODS'] }, 'suivi 2026.ods', 'ods'],
  ])('%j donne %s', (valeurs, fichier, format) => {
    expect(fichierDemande(demande(valeurs as Record<string, string[]>), 'plan')).toEqual({
      chemin: path.join(DEPUIS, fichier),
      format,
    });
  });

  it('un format qui n’est pas écrit, ou deux formats, sont refusés', () => {
    expect(() => fichierDemande(demande({ format: ['csv'] }), 'plan')).toThrow('une feuille');
    expect(() => fichierDemande(demande({ vers: ['suivi.xls'] }), 'plan')).toThrow('xlsx');
    expect(() =>
      fichierDemande(demande({ vers: ['suivi.ods'], format: ['xlsx'] }), 'plan'),
    ).toThrow('gardez l’un des deux');
  });
});

describe('un tableur déjà là', () => {
  it('n’est pas remplacé sans accord : il contient peut-être ce qui n’est pas encore importé', async () => {
    writeFileSync(chemin, 'saisi');
    await expect(ecrireFichier(chemin, NEUF, demande())).rejects.toThrow('--accepter');
    expect(
      await ecrireFichier(
        chemin,
        NEUF,
        demande({}, () => Promise.resolve('non')),
      ),
    ).toBe('garde');
    expect(readFileSync(chemin, 'utf8')).toBe('saisi');
  });

  it('est remplacé avec --accepter, ou quand la personne dit oui', async () => {
    writeFileSync(chemin, 'saisi');
    expect(
      await ecrireFichier(
        chemin,
        NEUF,
        demande({}, () => Promise.resolve('oui')),
      ),
    ).toBe('ecrit');
    writeFileSync(chemin, 'saisi');
    expect(await ecrireFichier(chemin, NEUF, demande({ accepter: [] }))).toBe('ecrit');
    expect(await ecrireFichier(chemin, NEUF, demande())).toBe('identique');
    expect(readdirSync(DEPUIS)).toEqual(['plan.xlsx']);
  });

  it('n’est jamais un dossier', async () => {
    await expect(ecrireFichier(DEPUIS, NEUF, demande())).rejects.toThrow('est un dossier');
  });
});
