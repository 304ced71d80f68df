import { compter } from '../formats.ts';

/** Words of the suggestions under a field, in the browser. */
export const suggestions = {
  liste: 'Suggestions',
  /** Told to screen readers once the reader pauses; « sous le champ » holds with keys as with fingers. */
  annonce: (nombre: number) =>
    nombre > 0 ? `${compter(nombre, 'suggestion')} sous le champ.` : 'Aucune suggestion.',
} as const;
