import type { Anomalie } from '#domain/anomalie/anomalie.ts';
import type { Catalogue } from './model.ts';

const LARGEUR_LIGNE = 5;
const RETRAIT = ' '.repeat(LARGEUR_LIGNE + 2);

/**
 * The report of a check, in French, grouped by file: where, found, expected, what to do.
 * @param anomalies in the order of the report
 * @param dossier content folder as the reader knows it, put before each path
 */
export function formatReport(anomalies: readonly Anomalie[], dossier = ''): string {
  const fichiers = Map.groupBy(anomalies, ({ fichier }) => fichier);
  const blocs = [...fichiers].map(([fichier, siennes]) =>
    [joinPath(dossier, fichier), ...siennes.map(formatAnomalie)].join('\n'),
  );
  return [...blocs, countAnomalies(anomalies.length, fichiers.size)].join('\n\n');
}

function formatAnomalie({ code, champ, ligne, trouve, attendu, remede }: Anomalie): string {
  const lieu = `${ligne ?? ''}`.padStart(LARGEUR_LIGNE);
  const quoi = champ.length > 0 ? `${formatChamp(champ)} : ${trouve}` : trouve;
  return [
    `${lieu}  ${quoi}  [${code}]`,
    `${RETRAIT}Attendu : ${endSentence(attendu)}`,
    `${RETRAIT}À faire : ${endSentence(remede)}`,
  ].join('\n');
}

/** Place of a field as a person counts: `signataires › n° 3 › nom`. */
export const formatChamp = (champ: Anomalie['champ']): string =>
  champ.map((etape) => (typeof etape === 'number' ? `n° ${etape + 1}` : etape)).join(' › ');

const endSentence = (phrase: string) => (/[.!?…]$/.test(phrase) ? phrase : `${phrase}.`);

const joinPath = (dossier: string, fichier: string) =>
  dossier === '' ? fichier : `${dossier.replace(/\/+$/, '')}/${fichier}`;

const countAnomalies = (anomalies: number, fichiers: number) =>
  `${plural(anomalies, 'anomalie')} dans ${plural(fichiers, 'fichier')}.`;

/** The line that closes a check without anomaly: what was read, the fictitious example left out. */
export function formatSuccess({
  territoires,
  contrats,
  exemples,
  organisations,
}: Catalogue): string {
  const comptes = [
    plural(territoires.length, 'territoire'),
    plural(contrats.length, 'contrat'),
    plural(contrats.flatMap(({ axes }) => axes).length, 'axe'),
    plural(contrats.flatMap(({ fiches }) => fiches).length, 'fiche'),
    plural(contrats.flatMap(({ annexes }) => annexes).length, 'annexe'),
    plural(organisations.length, 'organisation'),
  ];
  const fictifs =
    exemples.length > 0 ? ` (et ${plural(exemples.length, 'contrat')} d’exemple)` : '';
  return `Contenu vérifié : ${comptes.join(', ')}${fictifs} ; aucune anomalie.`;
}

const plural = (nombre: number, nom: string) => `${nombre} ${nom}${nombre > 1 ? 's' : ''}`;
