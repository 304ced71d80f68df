import type { Contrat, Territoire } from '#catalogue/model.ts';
import type { Source } from '#domain/source/source.schema.ts';

const MARQUES = /\[(s\d+(?:,\s*s\d+)*)\]/g;

/** Sources cited in a text by `[s1]` marks. */
const idsCites = (texte: string): string[] =>
  [...texte.matchAll(MARQUES)].flatMap((marque) => (marque[1] ?? '').split(/,\s*/));

const idsDuTerritoire = ({ facts }: Territoire): string[] =>
  [...facts.chronologie, ...facts.constats].flatMap(({ sources }) => sources);

/** Sources listed at the foot of a contract's page: its own, then those of the history it shows. */
export function sourcesDuContrat(contrat: Contrat): Source[] {
  const propres = new Set(contrat.sources.map(({ id }) => id));
  const autres = new Set([...idsDuTerritoire(contrat.territoire), ...idsCites(contrat.texte)]);
  return [
    ...contrat.sources,
    ...contrat.territoire.facts.sources.filter(({ id }) => !propres.has(id) && autres.has(id)),
  ];
}

/** Sources of one text of a contract (axe, fiche, actualité): those it marks or declares, else the contract's. */
export function sourcesDuTexte(contrat: Contrat, texte: string, declarees: readonly string[] = []): Source[] {
  const cites = new Set([...declarees, ...idsCites(texte)]);
  const trouvees = contrat.territoire.facts.sources.filter(({ id }) => cites.has(id));
  return trouvees.length ? trouvees : [...contrat.sources];
}
