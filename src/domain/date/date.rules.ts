/** A date as known: `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`. Compared as text within one precision. */
export type DatePartielle = string;

/** A day: `AAAA-MM-JJ`. */
export type Jour = string;

const deux = (n: number) => String(n).padStart(2, '0');

/** Number of days of a month (1–12) in the Gregorian calendar. */
const joursDuMois = (annee: number, mois: number) =>
  new Date(Date.UTC(annee, mois, 0)).getUTCDate();

const parties = (date: DatePartielle) => {
  const [annee = NaN, mois, jour] = date.split('-').map(Number);
  return { annee, mois, jour };
};

/** True when year, month and day exist in the calendar (`2023-02-30` does not). */
export function isDateReelle(date: DatePartielle): boolean {
  const { annee, mois, jour } = parties(date);
  if (annee < 1900 || annee > 2100) return false;
  if (mois === undefined) return true;
  if (mois < 1 || mois > 12) return false;
  return jour === undefined || (jour >= 1 && jour <= joursDuMois(annee, mois));
}

/** First day that the date may mean: `2014` → `2014-01-01`. */
export function premierJour(date: DatePartielle): Jour {
  const { annee, mois = 1, jour = 1 } = parties(date);
  return `${annee}-${deux(mois)}-${deux(jour)}`;
}

/** Last day that the date may mean: `2014` → `2014-12-31`. */
export function dernierJour(date: DatePartielle): Jour {
  const { annee, mois = 12, jour } = parties(date);
  return `${annee}-${deux(mois)}-${deux(jour ?? joursDuMois(annee, mois))}`;
}

/** The same date some years later, with the same precision (29 February becomes 28). */
export function ajouterAnnees(date: DatePartielle, annees: number): DatePartielle {
  const { annee, mois, jour } = parties(date);
  const an = annee + annees;
  if (mois === undefined) return String(an);
  if (jour === undefined) return `${an}-${deux(mois)}`;
  return `${an}-${deux(mois)}-${deux(Math.min(jour, joursDuMois(an, mois)))}`;
}

/** Year of a date, as a number. */
export const anneeDe = (date: DatePartielle): number => parties(date).annee;

/** Orders dates by the first day they may mean, the less precise first. */
export const compareDates = (a: DatePartielle, b: DatePartielle): number =>
  premierJour(a).localeCompare(premierJour(b)) || a.length - b.length;
