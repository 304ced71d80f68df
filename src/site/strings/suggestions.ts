/**
 * Words of the suggestions under a field, in the browser. Written without the formats of the pages,
 * which weigh as much as all the rest of a field; the space before a colon is set here.
 */
export const suggestions = {
  liste: 'Suggestions',
  /** Told to screen readers once the reader pauses; « sous le champ » holds with keys as with fingers. */
  annonce: (nombre: number) =>
    nombre > 0
      ? `${nombre} suggestion${nombre > 1 ? 's' : ''} sous le champ.`
      : 'Aucune suggestion.',
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
    fiche: { un: 'fiche-action', plusieurs: 'Fiches-actions' },
  },
  /** Several fiches of one title. */
  fiches: (nombre: number) => `${nombre} fiches-actions de ce nom`,
  /** Another name that answers, when the one shown does not. */
  pour: (nom: string) => `pour «\u00a0${nom}\u00a0»`,
  /** The commune of today of a former one, of an arrondissement. */
  communeDe: (nom: string) => `commune actuelle\u00a0: ${nom}`,
  couverte: (territoires: readonly string[]) => `contrat recensé\u00a0: ${territoires.join(', ')}`,
  nonCouverte: 'aucun contrat recensé',
} as const;
