import type { DocumentsOuverts } from '#documents/open-documents.ts';
import type { FichierFacts } from '#documents/fichier.types.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import { marquesDe } from '#domain/source/marque.rules.ts';
import type { Source } from '#domain/source/source.schema.ts';
import { isFichierPublie } from '#domain/annexe/donnees.rules.ts';
import type { AnnexeFacts } from '#domain/annexe/annexe.schema.ts';
import { citedSources } from '../cited-sources.ts';
import type { Entree, Entrees } from '../entries.ts';
import { besideOf, groupByParent, slugOfId } from '../entries-index.ts';
import type { Actualite, Annexe, Axe, Contrat, Fiche } from '../model.ts';
import { compareTexts } from './collate.ts';
import { inOrderOf, pick, type Draft } from './draft.ts';
import { joinDocument } from './join-document.ts';
import { toCitee, type Organisations } from './join-organisations.ts';
import type { Vocabulaires } from './join-vocabulaire.ts';

/** What joining the parts of contracts needs, indexed once. */
export interface PartiesContrats {
  readonly axes: ReturnType<typeof groupByParent<Entrees['axes'][number]['data']>>;
  readonly fiches: ReturnType<typeof groupByParent<Entrees['fiches'][number]['data']>>;
  readonly annexes: ReturnType<typeof groupByParent<AnnexeFacts>>;
  readonly actualites: ReturnType<typeof groupByParent<Entrees['actualites'][number]['data']>>;
  readonly fichiers: ReadonlyMap<string, FichierFacts>;
  readonly documents: DocumentsOuverts;
  readonly vocabulaires: Vocabulaires;
  readonly organisations: Organisations;
}

/** Indexes the parts of contracts by contract, and hosted files by path. */
export const indexParties = (
  entrees: Entrees,
  vocabulaires: Vocabulaires,
  organisations: Organisations,
  documents: DocumentsOuverts,
): PartiesContrats => ({
  axes: groupByParent(entrees.axes),
  fiches: groupByParent(entrees.fiches),
  annexes: groupByParent(entrees.annexes),
  actualites: groupByParent(entrees.actualites),
  fichiers: new Map(entrees.fichiers.map((fichier) => [fichier.chemin, fichier])),
  documents,
  vocabulaires,
  organisations,
});

/** Fills a contract with its axes, fiches, annexes and actualités, and what follows from them. */
export function fillContrat(
  contrat: Draft<Contrat>,
  sources: readonly Source[],
  parties: PartiesContrats,
): void {
  const { themes, publics } = parties.vocabulaires;
  const axes = joinAxes(contrat, parties);
  contrat.fiches = joinFiches(contrat, axes, parties);
  for (const axe of axes) fillAxe(axe, contrat.fiches, parties);
  contrat.axes = axes;
  contrat.annexes = joinAnnexes(contrat, sources, parties);
  contrat.actualites = joinActualites(contrat, parties);
  contrat.themes = inOrderOf(
    themes.values(),
    new Set([
      ...pick(themes, contrat.facts.themes),
      ...axes.flatMap((axe) => axe.themes),
      ...contrat.fiches.flatMap((fiche) => fiche.themes),
    ]),
  );
  contrat.publics = inOrderOf(
    publics.values(),
    new Set([
      ...pick(publics, contrat.facts.publics),
      ...contrat.fiches.flatMap((fiche) => fiche.publics),
    ]),
  );
  const citees = sourcesNamedIn(contrat);
  contrat.sources = sources.filter(({ id }) => citees.has(id));
}

function joinAxes(contrat: Contrat, { axes }: PartiesContrats): Draft<Axe>[] {
  return (axes.get(contrat.id) ?? [])
    .map(({ id, data, corps }): Draft<Axe> => ({
      id,
      numero: Number(slugOfId(id)),
      facts: data,
      contrat,
      fiches: [],
      themes: [],
      texte: corps,
    }))
    .sort((a, b) => a.numero - b.numero);
}

function joinFiches(contrat: Contrat, axes: readonly Axe[], parties: PartiesContrats): Fiche[] {
  const { themes, publics, leviers } = parties.vocabulaires;
  const rang = (fiche: Fiche) => (fiche.axe ? axes.indexOf(fiche.axe) : axes.length);
  return (parties.fiches.get(contrat.id) ?? [])
    .map(({ id, data, corps }): Fiche => ({
      id,
      slug: slugOfId(id),
      code: data.code ?? codeFiche(slugOfId(id)),
      facts: data,
      contrat,
      axe: axes.find(({ numero }) => numero === data.axe),
      pilotes: data.pilotes.map((citee) => toCitee(citee, parties.organisations)),
      partenaires: data.partenaires.map((citee) => toCitee(citee, parties.organisations)),
      themes: pick(themes, data.themes),
      publics: pick(publics, data.publics),
      leviers: pick(leviers, data.leviers),
      texte: corps,
    }))
    .sort((a, b) => rang(a) - rang(b) || compareCodes(a, b));
}

/** Numbered fiches first, `1.2` before `1.10`; the others by name. */
const compareCodes = (a: Fiche, b: Fiche): number =>
  Number(a.code === undefined) - Number(b.code === undefined) ||
  compareTexts(a.code ?? a.slug, b.code ?? b.slug) ||
  compareTexts(a.slug, b.slug);

function fillAxe(
  axe: Draft<Axe>,
  fiches: readonly Fiche[],
  { vocabulaires: { themes } }: PartiesContrats,
): void {
  axe.fiches = fiches.filter((fiche) => fiche.axe === axe);
  axe.themes = inOrderOf(
    themes.values(),
    new Set([...pick(themes, axe.facts.themes), ...axe.fiches.flatMap((fiche) => fiche.themes)]),
  );
}

function joinAnnexes(
  contrat: Contrat,
  sources: readonly Source[],
  { annexes, fichiers, documents }: PartiesContrats,
): Annexe[] {
  // The signed text leads; the others follow their own numbering (« Annexe 1 », « Annexe 2 »).
  const rang = ({ data }: Entree<AnnexeFacts>) => (data.type === 'contrat' ? 0 : 1);
  return [...(annexes.get(contrat.id) ?? [])]
    .sort((a, b) => rang(a) - rang(b) || compareTexts(a.data.titre, b.data.titre))
    .map(({ id, fichier, data }) => {
      const chemin = data.fichier === undefined ? '' : besideOf(fichier, data.fichier);
      return {
        id,
        slug: slugOfId(id),
        facts: data,
        contrat,
        source: sources.find((source) => source.id === data.source),
        fichier: fichiers.get(chemin),
        fichierPublie: isFichierPublie(data),
        document: joinDocument(data, documents.get(chemin)),
      };
    });
}

function joinActualites(contrat: Contrat, { actualites }: PartiesContrats): Actualite[] {
  return (actualites.get(contrat.id) ?? [])
    .map(({ id, data, corps }) => ({
      id,
      slug: slugOfId(id),
      facts: data,
      contrat,
      fiches: contrat.fiches.filter(({ slug }) => data.fiches.includes(slug)),
      texte: corps,
    }))
    .sort((a, b) => b.facts.date.localeCompare(a.facts.date) || compareTexts(a.slug, b.slug));
}

/** Every source that a contract or one of its parts names: their list is where source marks lead. */
function sourcesNamedIn(contrat: Contrat): ReadonlySet<string> {
  const parties = [
    contrat,
    ...contrat.axes,
    ...contrat.fiches,
    ...contrat.annexes,
    ...contrat.actualites,
  ];
  return new Set([
    ...parties.flatMap(({ facts }) => citedSources(facts).map(({ id }) => id)),
    ...parties.flatMap((partie) =>
      'texte' in partie ? marquesDe(partie.texte).flatMap(({ ids }) => ids) : [],
    ),
  ]);
}
