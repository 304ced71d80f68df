import { describe, expect, test } from 'vitest';
import type { Contrat } from '#catalogue/model.ts';
import { unCatalogue, unContrat } from './support/entries.ts';

type Champs = Record<string, unknown>;

/** Contracts of one territoire, as the catalogue orders them; the keys name their folders. */
const contratsDe = (contrats: Record<string, Champs>): readonly Contrat[] =>
  unCatalogue({
    contrats: Object.entries(contrats).map(([slug, champs]) => unContrat(`a/${slug}`, champs)),
  }).contrats;

const slugs = (contrats: readonly Contrat[]) => contrats.map(({ slug }) => slug);
const statuts = (contrats: readonly Contrat[]) =>
  Object.fromEntries(contrats.map(({ slug, statut }) => [slug, statut]));

describe('ordre des contrats d’un territoire', () => {
  test('du plus ancien au plus récent, les non datés à la fin', () => {
    expect(
      slugs(
        contratsDe({
          'sans-date': {},
          2020: { signature: { date: '2020' } },
          2014: { periode: { debut: '2014', fin: '2016' } },
        }),
      ),
    ).toEqual(['2014', '2020', 'sans-date']);
  });

  test('un prédécesseur passe avant son successeur, même sans date', () => {
    expect(
      slugs(
        contratsDe({
          2020: { signature: { date: '2020' }, predecesseur: 'preparation' },
          preparation: { nature: 'preparation' },
          2010: { signature: { date: '2010' } },
        }),
      ),
    ).toEqual(['2010', 'preparation', '2020']);
  });

  test('le rang d’une génération l’emporte sur l’absence de date', () => {
    expect(
      slugs(
        contratsDe({
          2020: { signature: { date: '2020' }, generation: 2 },
          premier: { generation: 1 },
        }),
      ),
    ).toEqual(['premier', '2020']);
  });

  test('un avenant suit le contrat qu’il modifie', () => {
    const contrats = contratsDe({
      avenant: { nature: 'avenant', modifie: '2020' },
      2020: { signature: { date: '2020' } },
    });
    expect(slugs(contrats)).toEqual(['2020', 'avenant']);
    expect(contrats[1]?.modifie).toBe(contrats[0]);
  });
});

describe('ce qu’un contrat fait à celui d’avant', () => {
  test('un contrat signé remplace le protocole et le contrat sans fin connue qui le précèdent', () => {
    expect(
      statuts(
        contratsDe({
          2012: { nature: 'protocole', signature: { date: '2012' } },
          2014: { signature: { date: '2014' } },
          2020: { signature: { date: '2020' } },
        }),
      ),
    ).toEqual({ 2012: 'remplace', 2014: 'remplace', 2020: 'inconnu' });
  });

  test('un contrat en préparation ne remplace rien', () => {
    expect(
      statuts(
        contratsDe({
          2014: { signature: { date: '2014' } },
          preparation: { nature: 'preparation', predecesseur: '2014' },
        }),
      ),
    ).toEqual({ 2014: 'inconnu', preparation: 'preparation' });
  });

  test('un contrat sans date ne remplace que ceux dont il se dit la suite', () => {
    expect(
      statuts(
        contratsDe({ 2012: { nature: 'protocole', signature: { date: '2012' } }, 'sans-date': {} }),
      ),
    ).toMatchObject({ 2012: 'protocole' });
    expect(
      statuts(
        contratsDe({
          2012: { nature: 'protocole', signature: { date: '2012' } },
          'sans-date': { predecesseur: '2012' },
        }),
      ),
    ).toMatchObject({ 2012: 'remplace' });
  });

  test('prédécesseur et successeur se désignent l’un l’autre', () => {
    const [ancien, nouveau] = contratsDe({
      2014: { signature: { date: '2014' } },
      2020: { signature: { date: '2020' }, predecesseur: '2014' },
    });
    expect(ancien?.successeur).toBe(nouveau);
    expect(nouveau?.predecesseur).toBe(ancien);
  });
});

describe('le contrat qu’un visiteur voit d’abord', () => {
  const principal = (contrats: Record<string, Champs>) =>
    contratsDe(contrats)[0]?.territoire.contratPrincipal?.slug;
  const enCours = { periode: { debut: '2022', fin: '2027' } };

  test('est celui qui est en cours, plutôt que celui qui se prépare', () => {
    expect(
      principal({ 2022: enCours, preparation: { nature: 'preparation', predecesseur: '2022' } }),
    ).toBe('2022');
  });

  test('est le contrat, plutôt que son avenant', () => {
    expect(
      principal({ 2022: enCours, avenant: { nature: 'avenant', modifie: '2022', ...enCours } }),
    ).toBe('2022');
  });

  test('est sinon le plus récent que l’on sache situer', () => {
    expect(principal({ 2014: { periode: { debut: '2014', fin: '2016' } }, 'sans-date': {} })).toBe(
      '2014',
    );
    expect(principal({ 'sans-date': {} })).toBe('sans-date');
  });
});
