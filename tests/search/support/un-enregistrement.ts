import type { Enregistrement } from '#search/record.types.ts';

/** A record of which only what matters to a test is said. */
export const unEnregistrement = (faits: Partial<Enregistrement> = {}): Enregistrement => ({
  url: '/contrats/quelque-part/2024/',
  type: 'contrat',
  titre: 'Contrat local de santé de Quelque-Part',
  regions: [],
  departements: [],
  themes: [],
  publics: [],
  organisations: [],
  exemple: false,
  corps: [],
  motsCles: [],
  ...faits,
});
