import { describe, expect, test } from 'vitest';
import type { Contrat } from '#catalogue/model.ts';
import { completudeOf } from '#publishing/completude/completude.ts';
import {
  unCatalogue,
  unContrat,
  uneAnnexe,
  uneFiche,
  unTerritoire,
} from '../../catalogue/support/entries.ts';

type Listes = Parameters<typeof unCatalogue>[0];

const contratDe = (listes: Listes): Contrat => {
  const [contrat] = unCatalogue({ contrats: [unContrat('a/2024')], ...listes }).contrats;
  if (!contrat) throw new Error('aucun contrat');
  return contrat;
};
const manques = (contrat: Contrat) =>
  completudeOf(contrat)
    .points.filter(({ present }) => !present)
    .map(({ cle }) => cle);
const constat = (contrat: Contrat, cle: string) =>
  completudeOf(contrat).points.find((point) => point.cle === cle)?.constat;

const PILOTEE = {
  pilotes: [{ nom: 'CCAS', nature: 'ccas' }],
  calendrier: { debut: '2024' },
  avancement: { etat: 'en-cours', date: '2024', source: 's1' },
};
const COMPLET: Listes = {
  territoires: [
    unTerritoire('a', {
      perimetre: { communes: ['13055'] },
      contact: { structure: 'Service santé', courriel: 'sante@exemple.fr' },
    }),
  ],
  contrats: [
    unContrat(
      'a/2024',
      {
        signature: { date: '2024' },
        duree: { annees: 5 },
        signataires: [{ nom: 'Ville', nature: 'commune' }],
        gouvernance: { coordination: 'Une coordinatrice.' },
        nombreFiches: 2,
      },
      'Le contrat en quelques mots.',
    ),
  ],
  fiches: [uneFiche('a/2024/1-1', PILOTEE), uneFiche('a/2024/1-2', PILOTEE)],
  annexes: [uneAnnexe('a/2024/signe', { type: 'contrat', url: 'https://exemple.fr/contrat.pdf' })],
};

test('un contrat complet ne manque de rien, et chaque point se dit en une phrase', () => {
  const { points, presents } = completudeOf(contratDe(COMPLET));
  expect(presents).toBe(10);
  expect(points).toHaveLength(10);
  for (const { constat: phrase } of points) expect(phrase).toMatch(/^[A-ZÀÉ].*\.$/);
});

test('un contrat à peine ouvert : chaque manque dit pourquoi un lecteur en souffre, et quoi remplir', () => {
  const { points, presents } = completudeOf(contratDe({}));
  expect(presents).toBe(0);
  expect(points).toHaveLength(8);
  for (const { pourquoi, remede } of points) {
    expect(pourquoi).toMatch(/^[A-ZÀÉC].*\.$/);
    expect(remede).toBeTruthy();
  }
});

describe('ce qui compte, et ce qui ne compte pas', () => {
  test('d’un contrat en préparation, on n’attend ni signataires, ni dates, ni texte signé', () => {
    const contrat = contratDe({
      contrats: [unContrat('a/preparation', { nature: 'preparation' })],
    });
    expect(manques(contrat)).toEqual([
      'presentation',
      'perimetre',
      'gouvernance',
      'contact',
      'fiches',
    ]);
  });

  test('un début sans fin ne dit pas si le contrat court encore', () => {
    const contrats = [unContrat('a/2024', { signature: { date: '2024' } })];
    expect(manques(contratDe({ ...COMPLET, contrats }))).toContain('dates');
  });

  test('trois fiches publiées sur les douze annoncées ne sont pas « les actions »', () => {
    const contrats = [unContrat('a/2024', { nombreFiches: 12 })];
    const contrat = contratDe({ ...COMPLET, contrats });
    expect(constat(contrat, 'fiches')).toBe('2 actions sont publiées, sur 12 annoncées.');
  });

  test('ce qui manque à certaines fiches est compté', () => {
    const fiches = [
      uneFiche('a/2024/1-1', PILOTEE),
      uneFiche('a/2024/1-2'),
      uneFiche('a/2024/1-3'),
    ];
    const contrat = contratDe({ ...COMPLET, fiches });
    expect(constat(contrat, 'pilotes-calendrier')).toBe(
      'Le pilote manque : 2 fiches sur 3. Le calendrier manque : 2 fiches sur 3.',
    );
    expect(constat(contrat, 'avancement')).toBe('L’avancement manque : 2 fiches sur 3.');
  });

  test('une liste de signataires plus courte que le nombre annoncé n’est pas complète', () => {
    const contrats = [
      unContrat('a/2024', {
        signataires: [{ nom: 'Ville', nature: 'commune' }],
        nombreSignataires: 8,
      }),
    ];
    expect(constat(contratDe({ contrats }), 'signataires')).toBe(
      'Les signataires ne sont pas tous nommés.',
    );
  });

  test('un contact sans courriel ni téléphone ne répond à personne', () => {
    const territoires = [unTerritoire('a', { contact: { structure: 'Service santé' } })];
    expect(manques(contratDe({ ...COMPLET, territoires }))).toContain('contact');
  });

  test('un texte signé que personne ne peut ouvrir n’est pas joint', () => {
    const annexes = [uneAnnexe('a/2024/signe', { type: 'contrat' })];
    expect(manques(contratDe({ ...COMPLET, annexes }))).toEqual(['texte-signe']);
  });
});
