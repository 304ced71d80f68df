import { between, pick, pickSome } from './random.ts';
import type { Prose } from './prose.ts';

/** What the files of a contract are made from. */
export interface Material {
  readonly random: () => number;
  readonly prose: Prose;
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly leviers: readonly string[];
  readonly organisations: readonly string[];
}

/** A content file: facts, then text. */
export interface ContentFile {
  readonly path: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly text?: string;
}

const AXES = 4;
const FEWEST_FICHES = 18;
const MOST_FICHES = 27;

/** Every file of one contract, in its folder; `name` is that of its territoire. */
export function contractFiles(name: string, material: Material): readonly ContentFile[] {
  const { random, prose } = material;
  const year = between(random, 2012, 2026);
  const folder = String(year);
  const partners = pickSome(random, material.organisations, 12);
  const themes = pickSome(random, material.themes, 8);
  const publics = pickSome(random, material.publics, 6);
  const contract: ContentFile = {
    path: `${folder}/contrat.md`,
    facts: {
      titre: `Contrat local de santé de ${name}`,
      nature: 'contrat',
      generation: 1,
      signature: { date: `${year}-0${between(random, 1, 9)}` },
      duree: { annees: between(random, 3, 5) },
      verifieLe: '2026-01-01',
      signataires: partners.slice(0, 4).map((organisation) => ({ organisation })),
      nombreAxes: AXES,
      objectifs: [prose.title(), prose.title(), prose.title()],
      themes: themes.slice(0, 4),
      publics: publics.slice(0, 2),
      sources: ['s1'],
    },
    text: prose.text(250),
  };
  const axes = Array.from({ length: AXES }, (_, axe): ContentFile => ({
    path: `${folder}/axes/${axe + 1}.md`,
    facts: { titre: prose.title(), objectifs: [prose.title(), prose.title()] },
    text: prose.text(60),
  }));
  const count = between(random, FEWEST_FICHES, MOST_FICHES);
  const fiches = Array.from({ length: count }, (_, rank): ContentFile => {
    const axe = (rank % AXES) + 1;
    const code = Math.floor(rank / AXES) + 1;
    return {
      path: `${folder}/fiches/${axe}-${code}.md`,
      facts: {
        titre: prose.title(),
        code: `${axe}.${code}`,
        axe,
        objectif: prose.sentence(),
        objectifs: [prose.title(), prose.title()],
        pilotes: [{ organisation: pick(random, partners) }],
        partenaires: pickSome(random, partners, between(random, 1, 5)).map((organisation) => ({
          organisation,
        })),
        publics: pickSome(random, publics, between(random, 1, 3)),
        themes: pickSome(random, themes, between(random, 1, 3)),
        leviers: pickSome(random, material.leviers, between(random, 1, 2)),
      },
      text: prose.text(between(random, 90, 300)),
    };
  });
  return [contract, ...axes, ...fiches];
}
