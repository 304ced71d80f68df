import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import { enumerate, quote } from '../describe-value.ts';
import type { Entrees } from '../entries.ts';
import { groupByParent, parentOf, slugOfId, territoireOf } from '../entries-index.ts';
import { suggest } from '../nearest.ts';
import { anomalyAt, type Check, type ContexteControle } from './check.ts';

type ContratEntree = Entrees['contrats'][number];

/** Fiches must name an axe of their contract. */
export const checkAxes: Check = ({ entrees, exists }) => {
  const axes = groupByParent(entrees.axes);
  return entrees.fiches.flatMap((fiche) => {
    const { axe } = fiche.data;
    const contrat = parentOf(fiche.id);
    if (axe === undefined || exists('axes', `${contrat}/${axe}`)) return [];
    const numeros = [
      ...(axes.get(contrat) ?? []).map(({ id }) => id),
      ...unreadableAxes(entrees, contrat),
    ]
      .map((id) => Number(slugOfId(id)))
      .sort((a, b) => a - b);
    return anomalyAt(fiche, ['axe'], 'axe-inconnu', {
      trouve: quote(String(axe)),
      attendu:
        numeros.length > 0
          ? `un axe de ce contrat : ${enumerate(numeros.map(String))}`
          : 'rien : ce contrat n’a pas d’axe publié',
      remede: `Corrigez le numéro, ou ajoutez le fichier axes/${axe}.md.`,
    });
  });
};

const unreadableAxes = ({ illisibles }: Entrees, contrat: string): string[] =>
  [...illisibles].filter((id) => id.startsWith(`axes:${contrat}/`));

/** Actualités must name fiches of their contract. */
export const checkActualites: Check = ({ entrees, exists }) => {
  const fiches = groupByParent(entrees.fiches);
  return entrees.actualites.flatMap((actualite) => {
    const contrat = parentOf(actualite.id);
    const slugs = (fiches.get(contrat) ?? []).map(({ id }) => slugOfId(id));
    return actualite.data.fiches.flatMap((slug, rang) =>
      exists('fiches', `${contrat}/${slug}`)
        ? []
        : anomalyAt(actualite, ['fiches', rang], 'fiche-inconnue', {
            trouve: quote(slug),
            attendu: 'le nom d’un fichier de fiches/, sans .md',
            remede: suggest(slug, slugs, 'Corrigez le nom, ou retirez-le de la liste.'),
          }),
    );
  });
};

/** A contract follows or amends another contract of the same territoire, and never itself in a circle. */
export const checkSuccession: Check = (contexte) => [
  ...contexte.entrees.contrats.flatMap((contrat) => [
    ...checkOther(contrat, 'predecesseur', contexte),
    ...checkOther(contrat, 'modifie', contexte),
  ]),
  ...[...groupByParent(contexte.entrees.contrats).values()].flatMap(findCircles),
];

function checkOther(
  contrat: ContratEntree,
  champ: 'predecesseur' | 'modifie',
  { entrees, exists }: ContexteControle,
): Anomalie[] {
  const slug = contrat.data[champ];
  const territoire = territoireOf(contrat.id);
  if (slug === undefined || exists('contrats', `${territoire}/${slug}`)) return [];
  const autres = entrees.contrats
    .filter(({ id }) => parentOf(id) === territoire && id !== contrat.id)
    .map(({ id }) => slugOfId(id));
  const constat = {
    trouve: quote(slug),
    attendu:
      autres.length > 0
        ? `le dossier d’un autre contrat du territoire : ${enumerate(autres)}`
        : 'rien : ce territoire n’a pas d’autre contrat publié',
    remede: suggest(slug, autres, 'Corrigez le nom du dossier, ou supprimez cette ligne.'),
  };
  return [anomalyAt(contrat, [champ], 'contrat-inconnu', constat)];
}

/** One anomaly a circle, at the first of its contracts. */
function findCircles(contrats: readonly ContratEntree[]): Anomalie[] {
  const parSlug = new Map(contrats.map((contrat) => [slugOfId(contrat.id), contrat]));
  const dits = new Set<ContratEntree>();
  return contrats.flatMap((contrat) => {
    const circle = circleFrom(contrat, parSlug);
    if (circle.length === 0 || circle.some((membre) => dits.has(membre))) return [];
    for (const membre of circle) dits.add(membre);
    const champ = contrat.data.predecesseur === undefined ? 'modifie' : 'predecesseur';
    return anomalyAt(contrat, [champ], 'succession-circulaire', {
      trouve: [...circle, contrat].map(({ id }) => slugOfId(id)).join(' → '),
      attendu: 'des contrats qui se suivent du plus ancien au plus récent',
      remede: 'Retirez « predecesseur » (ou « modifie ») du contrat le plus ancien.',
    });
  });
}

function circleFrom(
  depart: ContratEntree,
  parSlug: ReadonlyMap<string, ContratEntree>,
): ContratEntree[] {
  const chemin = [depart];
  for (let courant: ContratEntree | undefined = depart; courant;) {
    const slug: string | undefined = courant.data.predecesseur ?? courant.data.modifie;
    courant = slug === undefined ? undefined : parSlug.get(slug);
    if (courant === depart) return chemin;
    if (!courant || chemin.includes(courant)) return [];
    chemin.push(courant);
  }
  return [];
}

/** The fictitious example stands in a territoire of its own: a real one would be counted with it. */
export const checkExemples: Check = ({ entrees }) =>
  [...groupByParent(entrees.contrats).values()]
    .filter((groupe) => groupe.some(({ data }) => data.exemple !== true))
    .flatMap((groupe) => groupe.filter(({ data }) => data.exemple === true))
    .map((contrat) =>
      anomalyAt(contrat, ['exemple'], 'valeur-invalide', {
        trouve: '« true », alors que ce territoire a aussi un vrai contrat',
        attendu: 'des contrats d’exemple dans un territoire à part',
        remede: 'Supprimez cette ligne si le contrat est réel, sinon déplacez son dossier.',
      }),
    );
