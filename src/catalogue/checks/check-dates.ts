import type { Anomalie, Champ } from '#domain/anomalie/anomalie.ts';
import { dernierJour, premierJour, type DatePartielle } from '#domain/date/date.rules.ts';
import { quote } from '../describe-value.ts';
import type { Entree, Entrees } from '../entries.ts';
import { slugOfId, territoireOf } from '../entries-index.ts';
import { anomalyAt, type Check, type Constat, type ContexteControle } from './check.ts';

/** True when a date is after another whatever the days that they leave unsaid. */
const isAfter = (date: DatePartielle, autre: DatePartielle): boolean =>
  premierJour(date) > dernierJour(autre);

/** Dates that contradict one another, in one file or between two. */
export const checkDates: Check = (contexte) => [
  ...contexte.entrees.contrats.flatMap((contrat) => checkContrat(contrat, contexte)),
  ...contexte.entrees.fiches.flatMap((fiche) => checkFiche(fiche, contexte)),
  ...contexte.entrees.actualites.flatMap(checkActualite),
];

const incoherent = (entree: Entree<unknown>, champ: Champ, constat: Constat): Anomalie[] => [
  anomalyAt(entree, champ, 'date-incoherente', constat),
];

function checkContrat(
  contrat: Entrees['contrats'][number],
  contexte: ContexteControle,
): Anomalie[] {
  const { signature, periode, duree, verifieLe, prorogations } = contrat.data;
  return [
    ...checkPeriode(contrat, ['periode'], periode),
    ...checkNotAfterToday(contrat, ['signature', 'date'], signature?.date, contexte),
    ...checkNotAfterToday(contrat, ['verifieLe'], verifieLe, contexte),
    ...(duree?.minimum !== undefined && duree.maximum !== undefined && duree.minimum > duree.maximum
      ? incoherent(contrat, ['duree', 'minimum'], {
          trouve: `une durée d’au moins ${duree.minimum} ans et d’au plus ${duree.maximum} ans`,
          attendu: 'un minimum plus petit que le maximum',
          remede: 'Échangez ou corrigez les deux nombres.',
        })
      : []),
    ...prorogations.flatMap(({ fin }, rang) =>
      fin !== undefined && periode !== undefined && isAfter(periode.fin, fin)
        ? incoherent(contrat, ['prorogations', rang, 'fin'], {
            trouve: `${quote(fin)}, avant la fin prévue (${periode.fin})`,
            attendu: 'une nouvelle fin plus tardive que celle du contrat',
            remede: 'Corrigez cette date ou celle de « periode ».',
          })
        : [],
    ),
    ...checkPredecesseur(contrat, contexte),
  ];
}

function checkPredecesseur(
  contrat: Entrees['contrats'][number],
  { entrees }: ContexteControle,
): Anomalie[] {
  if (contrat.data.predecesseur === undefined) return [];
  const id = `${territoireOf(contrat.id)}/${contrat.data.predecesseur}`;
  const precedent = entrees.contrats.find((autre) => autre.id === id);
  const [avant, apres] = [precedent?.data.signature?.date, contrat.data.signature?.date];
  if (avant === undefined || apres === undefined || !isAfter(avant, apres)) return [];
  return incoherent(contrat, ['predecesseur'], {
    trouve: `${quote(slugOfId(id))}, signé le ${avant}, après celui-ci (${apres})`,
    attendu: 'un contrat plus ancien',
    remede: 'Corrigez le prédécesseur, ou l’une des deux dates de signature.',
  });
}

function checkFiche(fiche: Entrees['fiches'][number], contexte: ContexteControle): Anomalie[] {
  const { calendrier, avancement } = fiche.data;
  return [
    ...checkPeriode(fiche, ['calendrier'], { debut: calendrier?.debut, fin: calendrier?.fin }),
    ...checkNotAfterToday(fiche, ['avancement', 'date'], avancement?.date, contexte),
  ];
}

/** The date of an actualité stands in its address, so both must agree. */
function checkActualite(actualite: Entrees['actualites'][number]): Anomalie[] {
  const nom = slugOfId(actualite.id);
  const { date } = actualite.data;
  if (nom.startsWith(date)) return [];
  return incoherent(actualite, ['date'], {
    trouve: `${quote(date)}, alors que le fichier s’appelle ${nom}.md`,
    attendu: 'la même date dans le nom du fichier et dans le champ',
    remede: 'Corrigez la date, ou renommez le fichier.',
  });
}

function checkPeriode(
  entree: Entree<unknown>,
  champ: Champ,
  periode: { debut?: string | undefined; fin?: string | undefined } | undefined,
): Anomalie[] {
  const { debut, fin } = periode ?? {};
  if (debut === undefined || fin === undefined || !isAfter(debut, fin)) return [];
  return incoherent(entree, [...champ, 'fin'], {
    trouve: `${quote(fin)}, avant le début (${debut})`,
    attendu: 'une fin qui vient après le début',
    remede: 'Échangez ou corrigez les deux dates.',
  });
}

function checkNotAfterToday(
  entree: Entree<unknown>,
  champ: Champ,
  date: DatePartielle | undefined,
  { today }: ContexteControle,
): Anomalie[] {
  if (date === undefined || today === undefined || premierJour(date) <= today) return [];
  return incoherent(entree, champ, {
    trouve: `${quote(date)}, après la date du portail (${today})`,
    attendu: 'un jour passé : seul ce qui a eu lieu est publié comme un fait',
    remede: 'Corrigez cette date, ou mettez à jour « date » dans portail.yaml.',
  });
}
