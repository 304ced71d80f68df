import { describe, expect, test } from 'vitest';
import { contratSchema } from '#domain/contrat/contrat.schema.ts';
import {
  echeanceContrat,
  isEnVigueur,
  statutContrat,
  type Statut,
} from '#domain/contrat/statut.rules.ts';

const today = '2026-11-22';

/** Dated facts of a contract, as its file would give them. */
const desFaits = (champs: Record<string, unknown>) =>
  contratSchema.parse({
    titre: 'Contrat',
    nature: 'contrat',
    verifieLe: today,
    sources: ['s1'],
    ...champs,
  });

interface Situation {
  readonly quand: string;
  readonly champs: Record<string, unknown>;
  readonly aUnSuccesseur?: boolean;
  readonly statut: Statut;
}

const SITUATIONS: readonly Situation[] = [
  {
    quand: 'la période finit demain',
    champs: { periode: { debut: '2022', fin: '2026-11-23' } },
    statut: 'en-cours',
  },
  {
    quand: 'la période finit aujourd’hui',
    champs: { periode: { debut: '2022', fin: '2026-11-22' } },
    statut: 'en-cours',
  },
  {
    quand: 'la période a fini hier',
    champs: { periode: { debut: '2022', fin: '2026-11-21' } },
    statut: 'echu',
  },
  {
    quand: 'la période finit dans l’année, sans mois',
    champs: { periode: { debut: '2022', fin: '2026' } },
    statut: 'en-cours',
  },
  {
    quand: 'la signature et la durée mènent au-delà d’aujourd’hui',
    champs: { signature: { date: '2022-12' }, duree: { annees: 5 } },
    statut: 'en-cours',
  },
  {
    quand: 'la signature et la durée sont dépassées',
    champs: { signature: { date: '2014' }, duree: { annees: 3 } },
    statut: 'echu',
  },
  {
    quand: 'une prolongation court encore',
    champs: {
      periode: { debut: '2019', fin: '2024' },
      prorogations: [{ fin: '2027', sources: ['s1'] }],
    },
    statut: 'proroge',
  },
  {
    quand: 'la prolongation est finie',
    champs: {
      periode: { debut: '2014', fin: '2016' },
      prorogations: [{ fin: '2018', sources: ['s1'] }],
    },
    statut: 'echu',
  },
  {
    quand: 'la période commence plus tard, sans signature',
    champs: { periode: { debut: '2027', fin: '2031' } },
    statut: 'preparation',
  },
  {
    quand: 'la période commence plus tard, déjà signé',
    champs: { signature: { date: '2026-10' }, periode: { debut: '2027', fin: '2031' } },
    statut: 'en-cours',
  },
  { quand: 'rien n’est daté', champs: {}, statut: 'inconnu' },
  {
    quand: 'rien n’est daté, mais un contrat a suivi',
    champs: {},
    aUnSuccesseur: true,
    statut: 'remplace',
  },
  {
    quand: 'une source dit le contrat abandonné',
    champs: { statutDeclare: { statut: 'abandonne', texte: 'abandonné', source: 's1' } },
    statut: 'abandonne',
  },
  {
    quand: 'une source dit en cours, mais les dates disent fini',
    champs: {
      periode: { debut: '2014', fin: '2016' },
      statutDeclare: { statut: 'en-cours', texte: 'en cours', source: 's1' },
    },
    statut: 'echu',
  },
  {
    quand: 'c’est un protocole',
    champs: { nature: 'protocole', signature: { date: '2014' } },
    statut: 'protocole',
  },
  {
    quand: 'c’est un protocole qu’un contrat a suivi',
    champs: { nature: 'protocole' },
    aUnSuccesseur: true,
    statut: 'remplace',
  },
  { quand: 'il se prépare', champs: { nature: 'preparation' }, statut: 'preparation' },
];

describe('état d’un contrat', () => {
  test.each(SITUATIONS)('quand $quand : $statut', ({ champs, aUnSuccesseur = false, statut }) => {
    expect(statutContrat(desFaits(champs), { today, aUnSuccesseur })).toBe(statut);
  });

  test('seuls un contrat en cours ou prorogé engagent leurs signataires', () => {
    expect(
      (['en-cours', 'proroge', 'echu', 'preparation', 'protocole'] as const).filter(isEnVigueur),
    ).toEqual(['en-cours', 'proroge']);
  });
});

describe('échéance d’un contrat', () => {
  test('calculée depuis la signature, elle le dit et n’est pas plus précise qu’elle', () => {
    expect(
      echeanceContrat(desFaits({ signature: { date: '2022-10' }, duree: { annees: 5 } })),
    ).toEqual({ date: '2027-10', calculee: true, prorogee: false });
  });

  test('la dernière prolongation l’emporte, quel que soit l’ordre du fichier', () => {
    const prorogations = [
      { fin: '2027', sources: ['s1'] },
      { fin: '2025', sources: ['s1'] },
    ];
    expect(
      echeanceContrat(desFaits({ periode: { debut: '2018', fin: '2023' }, prorogations }))?.date,
    ).toBe('2027');
  });

  test('une durée donnée en fourchette ne donne pas d’échéance', () => {
    expect(
      echeanceContrat(desFaits({ signature: { date: '2022' }, duree: { minimum: 3, maximum: 5 } })),
    ).toBeUndefined();
  });
});
