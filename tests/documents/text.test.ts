import { describe, expect, it } from 'vitest';
import { cleanCharacters, countWords } from '#documents/text/characters.ts';
import type { Ligne } from '#documents/text/ligne.types.ts';
import { structurePages } from '#documents/text/structure-pages.ts';

const ligne = (texte: string, rang: number, plus: Partial<Ligne> = {}): Ligne => ({
  texte,
  taille: 11,
  gras: false,
  gauche: 60,
  droite: 60 + texte.length * 5,
  base: 800 - rang * 14,
  baseFin: 800 - rang * 14,
  ...plus,
});
const page = (...textes: string[]): Ligne[] => textes.map((texte, rang) => ligne(texte, rang));
const read = (...textes: string[]): string[] =>
  structurePages([page(...textes)]).flatMap(({ blocs }) => blocs.map(({ texte }) => texte));

describe('les mots d’une page', () => {
  it('gardent leur vrai trait d’union en fin de ligne', () => {
    expect(read('Le secteur médico\uFFFEsocial accompagne')).toEqual([
      'Le secteur médico-social accompagne',
    ]);
    expect(read('Un accompagnement plus large, médico-', 'social et éducatif')).toEqual([
      'Un accompagnement plus large, médico-social et éducatif',
    ]);
  });

  it('retrouvent leur fin après une césure', () => {
    expect(read('les œuvres de la réa­lisa­‐', 'tion des objectifs')).toEqual([
      'les œuvres de la réalisation des objectifs',
    ]);
  });

  it('sont recollés quand le document les écrit d’un seul tenant ailleurs', () => {
    const [seule] = structurePages([page('la promo\uFFFEtion de la santé, la promotion de tous')]);
    expect(seule?.blocs[0]?.texte).toBe('la promotion de la santé, la promotion de tous');
    const [doute] = structurePages([page('la promo\uFFFEtion de la santé')]);
    expect(doute?.blocs[0]?.texte).toBe('la promo-tion de la santé');
    expect(doute?.formesJointes).toEqual(['promotion']);
  });

  it('perdent ligatures, espaces insécables et signes invisibles', () => {
    expect(cleanCharacters('ﬁche\u00A0d’eﬀort\u200B : 12\u202F000 €')).toBe(
      'fiche d’effort : 12 000 €',
    );
    expect(cleanCharacters('cœur')).toBe('cœur');
    expect(countWords('L’accès aux soins, médico-social : 12')).toBe(5);
  });
});

describe('les lignes d’une page', () => {
  it('font des paragraphes, coupés là où le document les coupe', () => {
    const lignes = [
      ligne('Le contrat local de santé réunit les partenaires du', 0),
      ligne('territoire autour de priorités communes.', 1),
      ligne('Il dure cinq ans et il est évalué chaque année.', 3),
    ];
    expect(structurePages([lignes])[0]?.blocs.map(({ texte }) => texte)).toEqual([
      'Le contrat local de santé réunit les partenaires du territoire autour de priorités communes.',
      'Il dure cinq ans et il est évalué chaque année.',
    ]);
  });

  it('font des titres, des listes et des paragraphes', () => {
    const lignes = [
      ligne('Axe 2. Prévenir', 0, { taille: 18 }),
      ligne('Les actions prévues sont les suivantes, pour tous les habitants :', 2),
      ligne('• un bus de dépistage', 4),
      ligne('• une ligne d’écoute', 5),
    ];
    expect(structurePages([lignes])[0]?.blocs).toEqual([
      { type: 'titre', texte: 'Axe 2. Prévenir' },
      {
        type: 'paragraphe',
        texte: 'Les actions prévues sont les suivantes, pour tous les habitants :',
      },
      { type: 'liste', texte: 'un bus de dépistage' },
      { type: 'liste', texte: 'une ligne d’écoute' },
    ]);
  });
});

describe('les en-têtes et pieds de page', () => {
  const corps = (numero: number) =>
    [1, 2, 3, 4].map((n) => `Phrase ${'abcdef'[numero] ?? ''}${'ghij'[n - 1] ?? ''} du texte.`);
  const pages = (entete: (numero: number) => string) =>
    [0, 1, 2, 3, 4].map((numero) => page(entete(numero), ...corps(numero)));

  it('sont retirés quand ils se répètent, numéro de page compris', () => {
    const lues = structurePages(
      pages((numero) => `Contrat local de santé – page ${String(numero + 1)} / 5`),
    );
    expect(
      lues.flatMap(({ blocs }) => blocs).some(({ texte }) => texte.includes('Contrat local')),
    ).toBe(false);
    expect(lues.map(({ mots }) => mots)).toEqual([16, 16, 16, 16, 16]);
  });

  it('ne sont pas confondus avec les titres numérotés des fiches', () => {
    const lues = structurePages(pages((numero) => `Fiche-action ${String(numero + 1)}`));
    expect(lues.every(({ blocs }) => blocs[0]?.texte.startsWith('Fiche-action'))).toBe(true);
  });
});
