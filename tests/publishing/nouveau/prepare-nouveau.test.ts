import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#catalogue/check-content.ts';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import { checkWritings } from '#publishing/fichiers/check-writings.ts';
import { addSource } from '#publishing/fichiers/territoire-sources.ts';
import { writeAll } from '#publishing/fichiers/write-all.ts';
import type { NouveauContrat, NouveauTerritoire } from '#publishing/nouveau/nouveau.types.ts';
import { nextGeneration } from '#publishing/nouveau/next-generation.ts';
import { prepareNouveau } from '#publishing/nouveau/prepare-nouveau.ts';

const TERRITOIRE: NouveauTerritoire = {
  nom: 'Pays d’Apt : Luberon',
  nature: 'communaute-de-communes',
  porteur: { nom: 'CC Pays d’Apt-Luberon', nature: 'communaute-de-communes' },
  departements: ['84', '04'],
  regions: ['93'],
  perimetre: {
    lieux: [{ sorte: 'epci', code: '200040624', nom: 'CC Pays d’Apt-Luberon' }],
    nonResolus: ['Hameau : des Maquettes'],
  },
};
const CONTRAT: NouveauContrat = {
  dossier: '2025',
  titre: 'Contrat local de santé : « agir » # 1',
  nature: 'contrat',
  signature: '2025-03-18',
  periode: { debut: '2025', fin: '2029-12' },
  source: { titre: 'Contrat signé', document: 'contrat.pdf' },
  verifieLe: '2026-11-20',
};
const PORTAIL = {
  nom: 'La santé ici',
  editeur: 'CC',
  contact: 'sante@exemple.fr',
  date: '2026-11-22',
};

let contenu = '';
beforeEach(() => (contenu = mkdtempSync(path.join(tmpdir(), 'nouveau-'))));
afterEach(() => rmSync(contenu, { recursive: true }));

test('un territoire et un contrat faits de rien passent la vérification et disent ce qui a été donné', () => {
  const ecritures = prepareNouveau({
    id: 'pays-d-apt',
    territoire: TERRITOIRE,
    contrat: CONTRAT,
    portail: PORTAIL,
  });
  expect(checkWritings(contenu, 'pays-d-apt', ecritures)).toEqual({ nouvelles: [], anciennes: [] });
  writeAll(contenu, ecritures);
  const { catalogue, anomalies } = checkContent(contenu);
  expect(anomalies).toEqual([]);
  const [contrat] = catalogue?.contrats ?? [];
  expect(contrat?.facts.titre).toBe(CONTRAT.titre);
  expect(contrat?.facts.signature?.date).toBe('2025-03-18');
  expect(contrat?.facts.periode).toEqual({ debut: '2025', fin: '2029-12' });
  expect(contrat?.territoire.facts.nom).toBe(TERRITOIRE.nom);
  expect(contrat?.perimetre.communes.map(({ nom }) => nom)).toContain('Apt');
  expect(contrat?.perimetre.nonResolus).toEqual(['Hameau : des Maquettes']);
  expect(contrat?.sources).toEqual([{ id: 's1', titre: 'Contrat signé', document: 'contrat.pdf' }]);
});

test('le nom de chaque intercommunalité est écrit à côté de son numéro', () => {
  const [territoire] = prepareNouveau({ id: 'apt', territoire: TERRITOIRE, contrat: CONTRAT });
  expect(territoire?.apres).toContain('- "200040624" # CC Pays d’Apt-Luberon\n');
});

test('le portail avertit qu’il n’est pas fini tant que personne n’a rempli ce que la loi demande', () => {
  const [portail] = prepareNouveau({
    id: 'apt',
    territoire: TERRITOIRE,
    contrat: CONTRAT,
    portail: PORTAIL,
  });
  expect(portail?.fichier).toBe('portail.yaml');
  expect(portail?.apres).toMatch(/^demonstration: /m);
  expect(portail?.apres).toContain('directeurPublication: À renseigner par l’éditeur');
});

test.each(readdirSync('content/contrats'))('%s reçoit une source sans perdre une ligne', (id) => {
  const avant = readFileSync(`content/contrats/${id}/territoire.yaml`, 'utf8');
  const { texte } = addSource(avant, { titre: 'Page neuve', url: 'https://exemple.fr/neuve' });
  const restantes = texte.split('\n');
  for (const ligne of avant.split('\n')) {
    const rang = restantes.indexOf(ligne);
    expect(rang, ligne).toBeGreaterThan(-1);
    restantes.splice(0, rang + 1);
  }
});

describe('la place d’un nouveau contrat', () => {
  const contrat = (slug: string, faits: object) => ({
    slug,
    facts: contratSchema.parse({
      titre: 'x',
      nature: 'contrat',
      verifieLe: '2026-11-22',
      sources: ['s1'],
      ...faits,
    }),
  });

  test('après deux contrats numérotés, il est le troisième', () => {
    const contrats = [
      contrat('2019', { generation: 2, predecesseur: '2014' }),
      contrat('2014', { generation: 1 }),
    ];
    expect(nextGeneration(contrats, 'contrat')).toEqual({ predecesseur: '2019', generation: 3 });
  });

  test('un protocole précède le contrat sans prendre de rang', () => {
    const contrats = [
      contrat('2014', { generation: 1 }),
      contrat('protocole', { nature: 'protocole', predecesseur: '2014' }),
    ];
    expect(nextGeneration(contrats, 'contrat')).toEqual({
      predecesseur: 'protocole',
      generation: 2,
    });
  });

  test('son rang n’est pas deviné quand celui d’un autre n’est pas connu', () => {
    const contrats = [
      contrat('2014', { generation: 1 }),
      contrat('2019', { signature: { date: '2019' } }),
    ];
    expect(nextGeneration(contrats, 'contrat').generation).toBeUndefined();
  });

  test('sur un territoire neuf, rien n’est supposé', () => {
    expect(nextGeneration([], 'contrat')).toEqual({
      predecesseur: undefined,
      generation: undefined,
    });
  });
});
