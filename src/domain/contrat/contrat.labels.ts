import type { NatureContrat } from './contrat.schema.ts';
import type { Statut } from './statut.rules.ts';

/** Name of each nature of act, as a noun. */
export const LIBELLES_NATURE_CONTRAT: Readonly<Record<NatureContrat, string>> = {
  contrat: 'Contrat',
  avenant: 'Avenant',
  protocole: 'Protocole d’accord',
  prefiguration: 'Préfiguration',
  preparation: 'Contrat en préparation',
  'accord-cadre': 'Accord-cadre',
  charte: 'Charte d’engagement',
};

/** Name of each state, in one or two words; the date is added where it is shown. */
export const LIBELLES_STATUT: Readonly<Record<Statut, string>> = {
  'en-cours': 'En cours',
  proroge: 'Prorogé',
  preparation: 'En préparation',
  protocole: 'Engagement préalable',
  echu: 'Échu',
  remplace: 'Remplacé',
  abandonne: 'Abandonné',
  inconnu: 'Échéance inconnue',
};

/** What each state means to a reader. */
export const EXPLICATIONS_STATUT: Readonly<Record<Statut, string>> = {
  'en-cours': 'La période du contrat n’est pas terminée.',
  proroge: 'La durée de départ est passée, mais le contrat a été prolongé.',
  preparation: 'Le contrat n’est pas encore signé.',
  protocole: 'Un protocole, une charte ou un accord annonce un contrat ; aucun contrat signé ensuite n’est recensé.',
  echu: 'La période du contrat est terminée.',
  remplace: 'Un contrat plus récent a pris la suite.',
  abandonne: 'Une source dit que la démarche n’a pas abouti.',
  inconnu: 'Les sources ne disent pas jusqu’à quand le contrat court.',
};
