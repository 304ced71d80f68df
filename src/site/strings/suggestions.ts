import { compter } from '../formats.ts';

/** Words of the suggestions under a field, on both sides: pages and browser. */
export const suggestions = {
  liste: 'Suggestions',
  /** Told to screen readers once the reader pauses; « sous le champ » holds with keys as with fingers. */
  annonce: (nombre: number) =>
    nombre > 0 ? `${compter(nombre, 'suggestion')} sous le champ.` : 'Aucune suggestion.',
  /** Kinds of suggestion: one, and the title above several. */
  genres: {
    territoire: { un: 'territoire', plusieurs: 'Territoires' },
    commune: { un: 'commune', plusieurs: 'Communes' },
    theme: { un: 'thème', plusieurs: 'Thèmes' },
    public: { un: 'public', plusieurs: 'Publics' },
    terme: { un: 'mot du glossaire', plusieurs: 'Glossaire' },
    departement: { un: 'département', plusieurs: 'Départements' },
    region: { un: 'région', plusieurs: 'Régions' },
    organisation: { un: 'organisation', plusieurs: 'Organisations' },
    fiche: { un: 'action', plusieurs: 'Actions' },
  },
  /** Several fiches of one title. */
  fiches: (nombre: number) => `dans ${compter(nombre, 'contrat')}`,
  /** Another name that answers, when the one shown does not. */
  pour: (nom: string) => `pour « ${nom} »`,
  /** The commune of today of a former one, of an arrondissement. */
  communeDe: (nom: string) => `commune : ${nom}`,
  couverte: (territoires: readonly string[]) => `contrat recensé : ${territoires.join(', ')}`,
  nonCouverte: 'aucun contrat recensé',
} as const;
