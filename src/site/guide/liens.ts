import { adresse } from '../addresses.ts';
import { CHAPITRES } from './chapitres.ts';

/** Address of each chapter by its slug, for the links of one to another. */
export const LIENS_GUIDE: Readonly<Record<string, string>> = Object.fromEntries(
  CHAPITRES.map((chapitre) => [chapitre.slug, adresse.chapitre(chapitre)]),
);
