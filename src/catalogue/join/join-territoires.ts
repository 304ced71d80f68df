import { echeanceContrat, statutContrat } from '#domain/contrat/statut.rules.ts';
import type { Jour } from '#domain/date/date.rules.ts';
import type { Decoupage } from '#geography/decoupage.types.ts';
import { expandPerimetre } from '#geography/perimetre.ts';
import type { Entrees } from '../entries.ts';
import { groupByParent, slugOfId } from '../entries-index.ts';
import type { Contrat, Territoire } from '../model.ts';
import { compareTexts } from './collate.ts';
import { pick, type Draft } from './draft.ts';
import { fillContrat, type PartiesContrats } from './join-contrats.ts';
import type { Lieux } from './join-lieux.ts';
import { toSignataire } from './join-organisations.ts';
import { hasSignedSuccessor, mainContrat, sortContrats } from './succession.ts';

type ContratEntree = Entrees['contrats'][number];
type TerritoireEntree = Entrees['territoires'][number];

/** What joining territoires needs besides the entries. */
export interface ContexteTerritoires {
  readonly decoupage: Decoupage;
  readonly today: Jour;
  readonly lieux: Lieux;
  readonly parties: PartiesContrats;
}

/** Identifiers of territoires all of whose contracts are fictitious. */
export function fictitiousTerritoires(contrats: readonly ContratEntree[]): ReadonlySet<string> {
  const groupes = [...groupByParent(contrats)].filter(([, groupe]) =>
    groupe.every(({ data }) => data.exemple === true),
  );
  return new Set(groupes.map(([id]) => id));
}

/** Territoires with their contracts, in alphabetical order. */
export function joinTerritoires(
  entrees: Entrees,
  exemples: ReadonlySet<string>,
  contexte: ContexteTerritoires,
): Territoire[] {
  const contrats = groupByParent(entrees.contrats);
  return entrees.territoires
    .map((entree) =>
      joinTerritoire(entree, exemples.has(entree.id), contrats.get(entree.id) ?? [], contexte),
    )
    .sort((a, b) => compareTexts(a.facts.nom, b.facts.nom) || compareTexts(a.id, b.id));
}

function joinTerritoire(
  entree: TerritoireEntree,
  exemple: boolean,
  contrats: readonly ContratEntree[],
  contexte: ContexteTerritoires,
): Territoire {
  const { data: facts } = entree;
  const { lieux, parties, decoupage } = contexte;
  const territoire: Draft<Territoire> = {
    id: entree.id,
    facts,
    exemple,
    regions: pick(lieux.regions, facts.regions),
    departements: pick(lieux.departements, facts.departements),
    perimetre: expandPerimetre(facts.perimetre, decoupage),
    porteur: parties.organisations.get(facts.porteur.organisation ?? ''),
    contrats: [],
    contratPrincipal: undefined,
  };
  const ordonnes = sortContrats(
    contrats.map((contrat) => draftContrat(contrat, territoire, contexte)),
  );
  for (const contrat of ordonnes) linkContrat(contrat, ordonnes, contexte.today);
  for (const contrat of ordonnes) fillContrat(contrat, facts.sources, parties);
  territoire.contrats = ordonnes;
  territoire.contratPrincipal = mainContrat(ordonnes);
  return territoire;
}

function draftContrat(
  { id, data: facts, corps }: ContratEntree,
  territoire: Territoire,
  { decoupage, parties }: ContexteTerritoires,
): Draft<Contrat> {
  return {
    id,
    slug: slugOfId(id),
    facts,
    exemple: facts.exemple === true,
    territoire,
    statut: 'inconnu',
    echeance: echeanceContrat(facts),
    predecesseur: undefined,
    successeur: undefined,
    modifie: undefined,
    perimetre: facts.perimetre ? expandPerimetre(facts.perimetre, decoupage) : territoire.perimetre,
    signataires: facts.signataires.map((signataire) =>
      toSignataire(signataire, parties.organisations),
    ),
    axes: [],
    fiches: [],
    annexes: [],
    actualites: [],
    themes: [],
    publics: [],
    sources: [],
    texte: corps,
  };
}

/** Relates a contract to the others of its territoire, which decide of its state. */
function linkContrat(
  contrat: Draft<Contrat>,
  ordonnes: readonly Draft<Contrat>[],
  today: Jour,
): void {
  const find = (slug: string | undefined) => ordonnes.find((autre) => autre.slug === slug);
  contrat.predecesseur = find(contrat.facts.predecesseur);
  contrat.modifie = find(contrat.facts.modifie);
  contrat.successeur = ordonnes.find((autre) => autre.facts.predecesseur === contrat.slug);
  const aUnSuccesseur = hasSignedSuccessor(contrat, ordonnes, today);
  contrat.statut = statutContrat(contrat.facts, { today, aUnSuccesseur });
}
