import { describe, expect, test } from 'vitest';
import { contratsPublies, territoiresPublies } from '#catalogue/model.ts';
import {
  construire,
  unAxe,
  unCatalogue,
  unContrat,
  uneActualite,
  uneAnnexe,
  uneFiche,
  uneOrganisation,
  unTerme,
  unTerritoire,
} from './support/entries.ts';

const themes = ['nutrition', 'sante-mentale', 'logement'].map((id) => unTerme(id));

describe('ce qu’un contrat contient', () => {
  const catalogue = unCatalogue({
    themes,
    publics: [unTerme('seniors')],
    leviers: [unTerme('aller-vers')],
    contrats: [unContrat('a/2014', { themes: ['logement'] }, 'Un fait. [s2]')],
    axes: [unAxe('a/2014/10'), unAxe('a/2014/2', { themes: ['sante-mentale'] })],
    fiches: [
      uneFiche('a/2014/maison-des-ados'),
      uneFiche('a/2014/2-10', { axe: 2 }),
      uneFiche('a/2014/2-2', {
        axe: 2,
        themes: ['nutrition'],
        publics: ['seniors'],
        leviers: ['aller-vers'],
      }),
      uneFiche('a/2014/10-1', { axe: 10 }),
    ],
    annexes: [
      uneAnnexe('a/2014/note'),
      uneAnnexe('a/2014/signe', { type: 'contrat', fichier: 'signe.pdf', source: 's1' }),
    ],
    fichiers: [
      {
        chemin: 'contrats/a/2014/annexes/signe.pdf',
        nom: 'signe.pdf',
        octets: 12,
        sha256: '00',
        type: 'application/pdf',
      },
    ],
    actualites: [
      uneActualite('a/2014/2024-03-12-x', { fiches: ['2-2'] }),
      uneActualite('a/2014/2025-01-01-y', { date: '2025-01-01' }),
    ],
  });
  const contrat = catalogue.contrats[0];

  test('les axes dans l’ordre des numéros, les fiches dans celui des axes puis des codes', () => {
    expect(contrat?.axes.map(({ numero }) => numero)).toEqual([2, 10]);
    expect(contrat?.fiches.map(({ slug }) => slug)).toEqual([
      '2-2',
      '2-10',
      '10-1',
      'maison-des-ados',
    ]);
    expect(contrat?.axes[0]?.fiches.map(({ code }) => code)).toEqual(['2.2', '2.10']);
  });

  test('une fiche que sa source ne numérote pas n’a pas de code', () => {
    expect(contrat?.fiches.at(-1)).toMatchObject({ code: undefined, axe: undefined });
  });

  test('les thèmes d’un axe sont les siens et ceux de ses fiches ; ceux du contrat les réunissent, dans l’ordre du vocabulaire', () => {
    expect(contrat?.axes[0]?.themes.map(({ id }) => id)).toEqual(['nutrition', 'sante-mentale']);
    expect(contrat?.themes.map(({ id }) => id)).toEqual(['nutrition', 'sante-mentale', 'logement']);
    expect(contrat?.publics.map(({ id }) => id)).toEqual(['seniors']);
  });

  test('chaque thème, public et levier connaît ce qui le concerne', () => {
    expect(catalogue.themes[0]?.contrats).toEqual([contrat]);
    expect(catalogue.themes[0]?.axes).toEqual([contrat?.axes[0]]);
    expect(catalogue.publics[0]?.fiches.map(({ slug }) => slug)).toEqual(['2-2']);
    expect(catalogue.leviers[0]?.fiches).toHaveLength(1);
  });

  test('les annexes par rôle, avec le fichier mesuré et la source', () => {
    expect(contrat?.annexes.map(({ slug }) => slug)).toEqual(['signe', 'note']);
    expect(contrat?.annexes[0]).toMatchObject({ fichier: { octets: 12 }, source: { id: 's1' } });
  });

  test('les actualités, la plus récente d’abord, avec leurs fiches', () => {
    expect(contrat?.actualites.map(({ slug }) => slug)).toEqual(['2025-01-01-y', '2024-03-12-x']);
    expect(contrat?.actualites[1]?.fiches[0]).toBe(contrat?.fiches[0]);
  });

  test('les sources sont toutes celles que le contrat cite, ses textes compris', () => {
    expect(contrat?.sources.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('tout est relié : on remonte d’une fiche à son territoire', () => {
    expect(contrat?.fiches[0]?.axe?.contrat.territoire).toBe(catalogue.territoires[0]);
  });
});

describe('les organisations', () => {
  const organisations = [
    uneOrganisation('ars', { nom: 'ARS', nature: 'ars' }),
    uneOrganisation('ville', { nom: 'Ville' }),
    uneOrganisation('inventee', { nom: 'Inventée', exemple: true }),
  ];
  const catalogue = unCatalogue({
    organisations,
    territoires: [
      unTerritoire('a', { porteur: { nom: 'Ville', nature: 'commune', organisation: 'ville' } }),
      unTerritoire('z'),
    ],
    contrats: [
      unContrat('a/2014', {
        signataires: [
          { organisation: 'ars', personne: 'Une personne' },
          { nom: 'La préfecture', nature: 'etat' },
        ],
      }),
      unContrat('a/2020', { signataires: [{ organisation: 'ars', attendu: true }] }),
      unContrat('z/2025', {
        exemple: true,
        signataires: [{ organisation: 'ars' }, { organisation: 'inventee' }],
      }),
    ],
    fiches: [
      uneFiche('a/2014/1', {
        pilotes: [{ organisation: 'ars', nom: 'ARS (délégation)' }],
        partenaires: [{ organisation: 'ville' }],
      }),
    ],
  });
  const participations = (id: string) =>
    catalogue.organisations
      .find((organisation) => organisation.id === id)
      ?.participations.map(({ contrat, roles, fiches }) => [contrat.id, roles, fiches.length]);

  test('savent de quels contrats elles sont, et à quel titre', () => {
    expect(participations('ville')).toEqual([
      ['a/2014', ['porteur', 'partenaire'], 1],
      ['a/2020', ['porteur'], 0],
    ]);
  });

  test('une signature seulement attendue n’en est pas une, et l’exemple n’engage personne de réel', () => {
    expect(participations('ars')).toEqual([['a/2014', ['signataire', 'pilote'], 1]]);
    expect(participations('inventee')).toEqual([['z/2025', ['signataire'], 0]]);
  });

  test('gardent le nom que la source leur donne, et prennent la nature de la liste', () => {
    expect(catalogue.contrats[0]?.fiches[0]?.pilotes[0]).toMatchObject({
      nom: 'ARS (délégation)',
      nature: 'ars',
    });
    expect(catalogue.contrats[0]?.signataires[1]).toMatchObject({
      nom: 'La préfecture',
      nature: 'etat',
      organisation: undefined,
    });
  });

  test('une organisation de la liste commune que rien ne nomme n’a pas de page', () => {
    const catalogue = unCatalogue({
      organisations: [uneOrganisation('ars'), uneOrganisation('ailleurs')],
      contrats: [unContrat('a/2014', { signataires: [{ organisation: 'ars', attendu: true }] })],
    });
    expect(catalogue.organisations.map(({ id }) => id)).toEqual(['ars']);
  });
});

describe('l’exemple fictif', () => {
  const catalogue = unCatalogue({
    themes,
    territoires: [
      unTerritoire('a'),
      unTerritoire('exemple', { regions: ['75'], departements: ['17'] }),
    ],
    contrats: [
      unContrat('a/2014', { themes: ['nutrition'] }),
      unContrat('exemple/2025', { exemple: true, themes: ['nutrition'] }),
    ],
  });

  test('a sa page, mais n’est compté nulle part', () => {
    expect(contratsPublies(catalogue).map(({ id }) => id)).toEqual(['a/2014', 'exemple/2025']);
    expect(territoiresPublies(catalogue).map(({ id }) => id)).toEqual(['a', 'exemple']);
    expect(catalogue.contrats).toHaveLength(1);
    expect(catalogue.themes[0]?.contrats).toHaveLength(1);
    expect(
      catalogue.regions.filter(({ contrats }) => contrats.length > 0).map(({ nom }) => nom),
    ).toEqual(['Provence-Alpes-Côte d’Azur']);
  });

  test('ne se mélange pas à un vrai contrat', () => {
    const { anomalies } = construire({
      contrats: [unContrat('a/2014'), unContrat('a/2015', { exemple: true })],
    });
    expect(anomalies).toMatchObject([
      { fichier: 'contrats/a/2015/contrat.md', champ: ['exemple'] },
    ]);
  });
});

describe('les lieux', () => {
  const catalogue = unCatalogue({
    territoires: [
      unTerritoire('b', { nom: 'Étang', departements: ['13', '84'] }),
      unTerritoire('a', { nom: 'Apt', departements: ['84'] }),
    ],
    contrats: [unContrat('a/2014'), unContrat('b/2020')],
  });

  test('un territoire sur deux départements est dans les deux, et une fois dans la région', () => {
    const region = catalogue.regions.find(({ code }) => code === '93');
    expect(region?.departements.map(({ nom, territoires }) => [nom, territoires.length])).toEqual([
      ['Alpes-de-Haute-Provence', 0],
      ['Bouches-du-Rhône', 1],
      ['Vaucluse', 2],
    ]);
    expect(region?.territoires.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(region?.departements[0]?.region).toBe(region);
  });

  test('un lieu sans contrat a sa page, avec ses communes et ses habitants, chacun compté une fois', () => {
    const [autre, region] = catalogue.regions;
    expect(autre).toMatchObject({ nom: 'Nouvelle-Aquitaine', contrats: [], population: undefined });
    expect(region).toMatchObject({ nombreCommunes: 4, population: 3000 });
    expect(region?.departements.map(({ nombreCommunes }) => nombreCommunes)).toEqual([1, 1, 1]);
  });

  test('un contrat peut avoir un périmètre à lui, sinon celui de son territoire', () => {
    const { contrats } = unCatalogue({
      territoires: [
        unTerritoire('a', { departements: ['13', '84'], perimetre: { communes: ['84003'] } }),
      ],
      contrats: [unContrat('a/2014', { perimetre: { communes: ['13055'] } }), unContrat('a/2020')],
    });
    expect(contrats.map(({ perimetre }) => perimetre.communes.map(({ nom }) => nom))).toEqual([
      ['Marseille'],
      ['Apt'],
    ]);
  });
});
