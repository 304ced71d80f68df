import { describe, expect, test } from 'vitest';
import { type Redirections, redirigerCommune } from '#site/communes/redirections.ts';
import { anciensCodes, reglesListes } from '../../../scripts/hebergement/communes.ts';
import { motifChiffres } from '../../../scripts/hebergement/digits.ts';

const numeros = (longueur: number) =>
  Array.from({ length: 10 ** longueur }, (_, nombre) => String(nombre).padStart(longueur, '0'));

describe('motif d’un ensemble de numéros', () => {
  // A fixed spread of sets: sparse, dense, whole, alone.
  const ensembles = [1, 2, 3, 7, 11, 97, 499].map((pas) =>
    numeros(3).filter((_, rang) => rang % pas === pas - 1),
  );
  test.each(
    [...ensembles, numeros(3), ['007'], numeros(3).slice(12, 388)].map(
      (ensemble) => [ensemble.length, ensemble] as const,
    ),
  )('un ensemble de %i numéros est reconnu, et lui seul', (_, ensemble) => {
    const motif = new RegExp(`^${motifChiffres(ensemble.map(Number), 3)}$`);
    expect(numeros(3).filter((numero) => motif.test(numero))).toEqual(ensemble);
  });
});

const TABLE: Redirections = {
  departements: {
    '01': [
      '/x/territoires/ara/ain/communes/',
      ['01032', 1],
      ['01033', 2],
      ['01310', 1],
      ['01457', 2],
    ],
    '2A': ['/x/territoires/corse/corse-du-sud/communes/', ['2A363', 1]],
    '974': ['/x/territoires/la-reunion/la-reunion/communes/', ['97424', 1]],
  },
  anciennes: { '01003': '01004' },
};

const REGLES = reglesListes(TABLE).map((regle) => ({
  ...regle,
  motif: new RegExp(`^${regle.prefixe}(${regle.suite})$`, 'i'),
}));

/** Where the rules lead a code, as a host applies them. */
function suivre(code: string): string | undefined {
  for (const { motif, page, ancre } of REGLES) {
    const trouve = motif.exec(code);
    if (trouve) return `${page}#${ancre}${trouve[1] ?? ''}`;
  }
  return undefined;
}

describe('règles des communes sans page', () => {
  test('elles mènent chaque code là où le portail le mène', () => {
    const codes = ['01', '2A', '974', '13'].flatMap((prefixe) =>
      numeros(5 - prefixe.length).map((suite) => prefixe + suite),
    );
    const options = { racine: '/x/', isEcrite: () => false };
    const ecarts = codes
      .filter((code) => TABLE.anciennes[code] === undefined)
      .filter((code) => suivre(code) !== redirigerCommune(TABLE, code, options));
    expect(ecarts).toEqual([]);
  });

  test('un code corse en minuscules mène à la même ligne', () => {
    expect(suivre('2a004')).toBe('/x/territoires/corse/corse-du-sud/communes/#c2A004');
  });

  test('un code ancien mène au code actuel', () => {
    expect(anciensCodes(TABLE)).toEqual([['01003', '01004']]);
  });
});
