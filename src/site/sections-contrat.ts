import type { Contrat } from '#catalogue/model.ts';
import { phraseInconnu } from './sentences/contrat.sentences.ts';
import { T } from './strings/index.ts';

/** A section of a contract's page, when it has something to show. */
export interface SectionContrat {
  readonly id: string;
  readonly texte: string;
}

/** Sections of a contract's page, in reading order; what is unknown makes none. */
export function sectionsContrat(contrat: Contrat): SectionContrat[] {
  const { facts, territoire } = contrat;
  const sections: [boolean, string, string][] = [
    [facts.objectifs.length > 0, 'objectifs', T.contrat.objectifs],
    [contrat.axes.length > 0, 'axes', T.contrat.axes],
    [contrat.fiches.length > 0, 'fiches', T.contrat.fiches],
    [facts.themesCites.length + facts.publicsCites.length > 0, 'themes-cites', T.contrat.themesCites],
    [contrat.actualites.length > 0, 'actualites', T.contrat.actualites],
    [contrat.annexes.length > 0, 'documents', T.contrat.documents],
    [contrat.signataires.length > 0, 'signataires', T.contrat.signataires],
    [facts.gouvernance !== undefined, 'gouvernance', T.contrat.gouvernance],
    [facts.budget.length > 0, 'moyens', T.contrat.moyens],
    [territoire.facts.constats.length > 0, 'constats', T.contrat.constats],
    [territoire.facts.chronologie.length > 0, 'chronologie', T.contrat.chronologie],
    [facts.ecarts.length > 0, 'ecarts', T.contrat.ecarts],
    [facts.remarques.length > 0, 'remarques', T.contrat.remarques],
    [phraseInconnu(contrat) !== undefined, 'inconnu', T.contrat.inconnu],
    [true, 'sources', T.sources],
  ];
  return sections.filter(([presente]) => presente).map(([, id, texte]) => ({ id, texte }));
}
