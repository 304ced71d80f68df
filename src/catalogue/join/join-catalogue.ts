import type { PortailFacts } from '#domain/portail/portail.schema.ts';
import type { DocumentsOuverts } from '#documents/open-documents.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import { anneePopulationDe } from '#geography/population-year.ts';
import type { Entrees } from '../entries.ts';
import type { Catalogue, Contrat, Organisation, Territoire } from '../model.ts';
import { indexParties } from './join-contrats.ts';
import { addToLieux, joinLieux } from './join-lieux.ts';
import { addParticipations, joinOrganisations } from './join-organisations.ts';
import { fictitiousTerritoires, joinTerritoires } from './join-territoires.ts';
import { joinGlossaire, joinVocabulaires, type Vocabulaires } from './join-vocabulaire.ts';

/** Joins entries that have no anomaly: every relation becomes a direct reference. */
export function joinCatalogue(
  entrees: Entrees,
  portail: PortailFacts,
  decoupage: Decoupage,
  documents: DocumentsOuverts,
): Catalogue {
  const vocabulaires = joinVocabulaires(entrees);
  const organisations = joinOrganisations(entrees);
  const exemples = fictitiousTerritoires(entrees.contrats);
  const lieux = joinLieux(decoupage);
  const parties = indexParties(entrees, vocabulaires, organisations, documents);
  const tous = joinTerritoires(entrees, exemples, {
    decoupage,
    today: portail.date,
    lieux,
    parties,
  });
  const territoires = tous.filter(({ exemple }) => !exemple);
  const contrats = tous.flatMap((territoire) => territoire.contrats);
  const reels = contrats.filter(({ exemple }) => !exemple);

  addToLieux(lieux, territoires);
  addParticipations(organisations, contrats);
  addToVocabulaires(vocabulaires, reels);

  return {
    portail,
    today: portail.date,
    anneeDecoupage: decoupage.annee,
    anneePopulation: anneePopulationDe(decoupage.annee),
    territoires,
    contrats: reels,
    exemples: contrats.filter(({ exemple }) => exemple),
    regions: [...lieux.regions.values()],
    organisations: [...organisations.values()].filter(namedIn(tous)),
    themes: [...vocabulaires.themes.values()],
    publics: [...vocabulaires.publics.values()],
    leviers: [...vocabulaires.leviers.values()],
    glossaire: joinGlossaire(entrees.glossaire),
    synonymes: entrees.synonymes.map(({ data }) => data),
  };
}

/** Organisations that some territoire or contract names: a shared list may hold many that nothing here does. */
function namedIn(territoires: readonly Territoire[]): (organisation: Organisation) => boolean {
  const nommees = new Set(
    territoires.flatMap(({ porteur, contrats }) => [
      porteur,
      ...contrats.flatMap(({ signataires, fiches }) =>
        [signataires, ...fiches.flatMap(({ pilotes, partenaires }) => [pilotes, partenaires])]
          .flat()
          .map(({ organisation }) => organisation),
      ),
    ]),
  );
  return (organisation) => nommees.has(organisation);
}

/** Tells each term of the vocabularies what bears on it, the fictitious example left out. */
function addToVocabulaires(
  { themes, publics, leviers }: Vocabulaires,
  contrats: readonly Contrat[],
): void {
  for (const contrat of contrats) {
    for (const { id } of contrat.themes) themes.get(id)?.contrats.push(contrat);
    for (const { id } of contrat.publics) publics.get(id)?.contrats.push(contrat);
    for (const axe of contrat.axes) for (const { id } of axe.themes) themes.get(id)?.axes.push(axe);
    for (const fiche of contrat.fiches) {
      for (const { id } of fiche.themes) themes.get(id)?.fiches.push(fiche);
      for (const { id } of fiche.publics) publics.get(id)?.fiches.push(fiche);
      for (const { id } of fiche.leviers) leviers.get(id)?.fiches.push(fiche);
    }
  }
}
