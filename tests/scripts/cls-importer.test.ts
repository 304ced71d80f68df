import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commande } from '../../scripts/cls/importer.ts';
import type { Demande } from '../../scripts/cls/commande.types.ts';
import { contenuEssai, type ContenuEssai } from '../publishing/support/contenu.ts';
import { CHOIX, trenteActions } from '../publishing/support/trente-actions.ts';
import { xlsxDe } from '../publishing/support/xlsx.ts';

const COLONNES = [...CHOIX].map(([titre, cle]) => `${titre}=${cle}`);

describe('npm run cls -- importer', () => {
  let contenu: ContenuEssai;
  let bureau: string;
  const dit: string[] = [];
  beforeEach(() => {
    contenu = contenuEssai();
    bureau = mkdtempSync(path.join(tmpdir(), 'portail-bureau-'));
    dit.length = 0;
    for (const sortie of ['log', 'error'] as const) vi.spyOn(console, sortie).mockImplementation((...phrases) => void dit.push(phrases.join(' ')));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    contenu.effacer();
    rmSync(bureau, { recursive: true, force: true });
  });

  const enregistrer = async (corrige: boolean) => {
    writeFileSync(path.join(bureau, 'suivi.xlsx'), await xlsxDe('Plan d’actions', trenteActions({ corrige })));
  };
  const lancer = (arguments_: readonly string[], valeurs: Readonly<Record<string, readonly string[]>> = {}, demander?: Demande['demander']) => {
    dit.length = 0;
    const options = { contenu: contenu.dossier, sortie: '', site: '', base: '/', port: undefined, compresser: false };
    return commande.executer({ arguments: arguments_, valeurs: new Map(Object.entries(valeurs)), options, depuis: bureau, demander });
  };

  it('mène d’un tableau à cinq erreurs au contrat rempli : dire, corriger, voir, écrire', async () => {
    await enregistrer(false);
    const vierge = contenu.fichiers();
    expect(await lancer(['suivi.xlsx'], { colonne: COLONNES })).toBe(false);
    expect(dit.join('\n')).toContain('5 erreurs dans suivi.xlsx. Rien n’a été écrit dans le contrat.');
    expect(contenu.fichiers()).toEqual(vierge);
    expect(existsSync(path.join(bureau, 'suivi-a-corriger.xlsx'))).toBe(true);

    // What was said of columns is not asked again.
    expect(readFileSync(path.join(bureau, 'suivi.colonnes.yaml'), 'utf8')).toContain('Équipe en charge: pilotes');
    await enregistrer(true);
    expect(await lancer(['suivi.xlsx'])).toBe(true);
    expect(dit.join('\n')).toContain('0 fiche modifiée, 30 ajoutées, 0 supprimée, 0 inchangée ; 4 axes ajoutés.');
    expect(dit.at(-1)).toContain('--accepter');
    expect(contenu.fichiers()).toEqual(vierge);

    expect(await lancer(['suivi.xlsx'], { accepter: [] })).toBe(true);
    expect(Object.keys(contenu.fichiers())).toHaveLength(35);
    expect(dit.at(-1)).toContain('npm run cls -- apercu --contrat val-essai/2025');
    expect(await lancer(['suivi.xlsx'], { accepter: [] })).toBe(true);
    expect(dit.at(-1)).toContain('Rien à écrire');
    // Four commands, each with its check: a loaded machine is slow, not wrong.
  }, 90_000);

  it('dans un terminal, demande ce que sont les colonnes inconnues, puis s’il faut écrire', async () => {
    await enregistrer(true);
    const reponses: Record<string, string> = { 'Nos chantiers': 'Intitulé de l’action', 'Équipe en charge': 'pilotes', 'Notes internes': 'ignorer', 'Écrire ces changements': 'oui' };
    const questions: string[] = [];
    const demander = (question: string, parDefaut = '') => {
      questions.push(question);
      return Promise.resolve(Object.entries(reponses).find(([debut]) => question.includes(debut))?.[1] ?? parDefaut);
    };
    expect(await lancer(['suivi.xlsx'], {}, demander)).toBe(true);
    expect(questions).toHaveLength(4);
    expect(Object.keys(contenu.fichiers())).toHaveLength(35);
  });

  it.each([
    [['absent.xlsx'], {}, /n’existe pas : absent\.xlsx/],
    [['suivi.xlsx'], { contrat: ['val-esai/2025'] }, /vouliez-vous dire « val-essai\/2025 »/],
    [['suivi.xlsx'], { colonne: ['Notes internes=piloets'] }, /« piloets » n’est pas un nom de colonne.*« pilotes »/],
    [['suivi.xlsx'], { colonne: ['Remarques=note'] }, /Aucune colonne ne s’appelle « Remarques ».*« Notes internes »/],
    [['suivi.xlsx'], { colonne: ['Notes internes'] }, /il manque « =cle »/],
    [['rapport.pdf'], {}, /Un PDF ne s’importe pas/],
    [['casse.xlsx'], {}, /À faire/],
  ])('%j %j : dit en une phrase ce qui l’arrête et quoi faire', async (noms, valeurs, phrase) => {
    await enregistrer(true);
    writeFileSync(path.join(bureau, 'rapport.pdf'), '%PDF-1.7');
    writeFileSync(path.join(bureau, 'casse.xlsx'), Buffer.from('PK\u0003\u0004 coupé'));
    await expect(lancer(noms, valeurs)).rejects.toThrow(phrase);
  });
});
