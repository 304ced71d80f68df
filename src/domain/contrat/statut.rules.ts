import {
  ajouterAnnees,
  compareDates,
  dernierJour,
  premierJour,
  type DatePartielle,
  type Jour,
} from '../date/date.rules.ts';
import type { ContratFacts, NatureContrat } from './contrat.schema.ts';

/** States of a contract, always derived, never stored. */
export const STATUTS = [
  'en-cours',
  'proroge',
  'preparation',
  'protocole',
  'echu',
  'remplace',
  'abandonne',
  'inconnu',
] as const;
export type Statut = (typeof STATUTS)[number];

/** When a contract ends, and whether we computed it from its signature and duration. */
export interface Echeance {
  readonly date: DatePartielle;
  readonly calculee: boolean;
  readonly prorogee: boolean;
}

type FaitsDates = Pick<ContratFacts, 'nature' | 'signature' | 'periode' | 'duree' | 'prorogations' | 'statutDeclare'>;

const ENGAGEMENTS_PREALABLES: readonly NatureContrat[] = ['protocole', 'prefiguration', 'accord-cadre', 'charte'];

/** When the contract starts: its period, else its signature; undefined when unknown. */
export const debutContrat = (contrat: FaitsDates): DatePartielle | undefined =>
  contrat.periode?.debut ?? contrat.signature?.date;

/**
 * When the contract ends: the last extension, else its period, else signature plus duration
 * (then `calculee`); undefined when nothing tells.
 */
export function echeanceContrat(contrat: FaitsDates): Echeance | undefined {
  const prolongee = contrat.prorogations
    .flatMap((prorogation) => prorogation.fin ?? [])
    .sort(compareDates)
    .at(-1);
  if (prolongee) return { date: prolongee, calculee: false, prorogee: true };
  if (contrat.periode) return { date: contrat.periode.fin, calculee: false, prorogee: false };
  if (contrat.signature && contrat.duree?.annees)
    return {
      date: ajouterAnnees(contrat.signature.date, contrat.duree.annees),
      calculee: true,
      prorogee: false,
    };
  return undefined;
}

/**
 * State of a contract on a day. Dates decide first; a source's word only where they do not.
 * @param contrat its dated facts
 * @param contexte `today` (AAAA-MM-JJ), and whether a later contract of the territoire is signed
 */
export function statutContrat(
  contrat: FaitsDates,
  { today, aUnSuccesseur }: { today: Jour; aUnSuccesseur: boolean },
): Statut {
  if (contrat.nature === 'preparation') return aUnSuccesseur ? 'remplace' : 'preparation';
  if (ENGAGEMENTS_PREALABLES.includes(contrat.nature)) return aUnSuccesseur ? 'remplace' : 'protocole';
  const echeance = echeanceContrat(contrat);
  if (echeance) {
    if (dernierJour(echeance.date) < today) return 'echu';
    const debut = debutContrat(contrat);
    if (debut && premierJour(debut) > today && !isSigne(contrat, today)) return 'preparation';
    return echeance.prorogee ? 'proroge' : 'en-cours';
  }
  if (contrat.statutDeclare?.statut) return contrat.statutDeclare.statut;
  return aUnSuccesseur ? 'remplace' : 'inconnu';
}

const isSigne = (contrat: FaitsDates, today: Jour): boolean =>
  contrat.signature !== undefined && premierJour(contrat.signature.date) <= today;

/** True when the contract binds its signatories on the day its state was computed for. */
export const isEnVigueur = (statut: Statut): boolean => statut === 'en-cours' || statut === 'proroge';
