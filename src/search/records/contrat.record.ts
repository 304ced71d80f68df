import type { Contrat } from '#catalogue/model.ts';
import { adresse } from '#site/addresses.ts';
import { phraseDate, phraseStatut } from '#site/sentences/contrat.sentences.ts';
import { T } from '#site/strings/index.ts';
import type { Enregistrement } from '../record.types.ts';
import { paragraphes } from '../texte/markdown.ts';
import { lister, nomsCites, nomsTerritoire, origine, presents, valeursTermes } from './commun.ts';
import { motsPerimetre } from './territoire.record.ts';

/** A contract: its presentation, dates, aims, signatories and governance; axes and fiches by their titles only. */
export function recordContrat(contrat: Contrat): Enregistrement {
  const { facts, territoire, perimetre, axes, fiches, annexes, signataires } = contrat;
  return {
    ...origine(contrat),
    url: adresse.contrat(contrat),
    type: 'contrat',
    titre: facts.titre,
    themes: valeursTermes(contrat.themes),
    publics: valeursTermes(contrat.publics),
    resume: [phraseDate(contrat), phraseStatut(contrat)].filter(Boolean).join(' · '),
    corps: [
      ...paragraphes(contrat.texte),
      ...facts.objectifs,
      ...lister(
        T.contrat.axes,
        axes.map(({ facts: { titre } }) => titre),
      ),
      ...lister(
        T.contrat.fiches,
        fiches.map(({ facts: { titre } }) => titre),
      ),
      ...lister(T.contrat.themesCites, facts.themesCites),
      ...lister(T.contrat.publicsCites, facts.publicsCites),
      ...lister(
        T.contrat.signataires,
        signataires.flatMap(({ nom, personne }) => [nom, personne]),
      ),
      ...gouvernance(contrat),
      ...lister(
        T.contrat.moyens,
        facts.budget.map(({ libelle }) => libelle),
      ),
      ...lister(
        T.contrat.documents,
        annexes.map(({ facts: { titre } }) => titre),
      ),
      ...facts.ecarts.map(
        ({ sujet, versions }) => `${sujet} : ${versions.map(({ valeur }) => valeur).join(' ; ')}`,
      ),
      ...facts.remarques,
      ...presents([facts.signature?.note, facts.statutDeclare?.texte]),
    ],
    motsCles: [
      ...nomsTerritoire(territoire),
      ...motsPerimetre(perimetre),
      ...nomsCites(signataires),
    ],
  };
}

function gouvernance({ facts: { gouvernance: g } }: Contrat): readonly string[] {
  if (!g) return [];
  return [
    ...presents([g.coordination, g.financement]),
    ...g.instances.flatMap(({ nom, membres, missions, note }) => [
      ...lister(nom, [...missions, ...membres]),
      ...presents([note]),
    ]),
    ...lister(T.contrat.partenaires, g.partenaires),
    ...presents([g.partenairesNote]),
    ...lister(T.contrat.membresAssocies, g.membresAssocies),
  ];
}
