import { expect, test } from 'vitest';
import { bilanIntrouvables, bilanTrouvees, centile } from '#search/qualite/bilan.ts';
import { jugerIntrouvable, jugerTrouvee, type Observation } from '#search/qualite/observation.ts';

const question = { genre: 'lieux', q: 'Apt' };
const vu = (adresse: string, partiel = false) => ({ adresse, partiel });
const rien: Observation = { resultats: [], ditRien: true };

test('une question sans réponse est reconnue quand la page le dit et ne montre rien comme une réponse', () => {
  expect(jugerIntrouvable(question, rien)).toMatchObject({ reconnue: true, bruit: 0 });
  const approchants = { resultats: [vu('/a/', true)], ditRien: true };
  expect(jugerIntrouvable(question, approchants)).toMatchObject({ reconnue: true, bruit: 0 });
});

test('elle ne l’est pas quand la page se tait, ou donne un résultat pour une réponse', () => {
  expect(jugerIntrouvable(question, { ...rien, ditRien: false }).reconnue).toBe(false);
  const bruyante = { resultats: [vu('/a/'), vu('/b/', true)], ditRien: true };
  expect(jugerIntrouvable(question, bruyante)).toMatchObject({ reconnue: false, bruit: 1 });
});

test('une réponse rangée parmi les approchants reste une réponse, à son rang', () => {
  const jugement = { attendues: new Map([['/b/', 2 as const]]), acceptees: new Map() };
  const observation = { resultats: [vu('/a/'), vu('/b/', true)], ditRien: false };
  expect(jugerTrouvee(question, observation, jugement)).toMatchObject({ rang: 2 });
});

test('les chiffres d’un ensemble sont des moyennes, arrondies au millième', () => {
  const trouvee = (rang: number | null, ndcg: number) => ({ ...question, rang, ndcg });
  expect(bilanTrouvees([trouvee(1, 1), trouvee(3, 0.5), trouvee(null, 0)])).toEqual({
    requetes: 3,
    mrr: 0.444,
    ndcg: 0.5,
    premier: 0.333,
    echecs: 0.333,
  });
  const introuvable = (reconnue: boolean, bruit: number) => ({ ...question, reconnue, bruit });
  expect(
    bilanIntrouvables([introuvable(true, 0), introuvable(false, 4), introuvable(false, 0)]),
  ).toEqual({ requetes: 3, reconnues: 0.333, bruit: 0.333 });
  expect(bilanTrouvees([]).mrr).toBe(0);
});

test('le 95e centile laisse une valeur sur vingt au-dessus de lui', () => {
  const vingt = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(centile(vingt.toReversed(), 0.95)).toBe(19);
  expect(centile(vingt, 0.5)).toBe(10);
  expect(centile([], 0.5)).toBe(0);
});
