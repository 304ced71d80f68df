/** Kinds of result, in the order in which they are listed when nothing is searched. */
export const TYPES_ENREGISTREMENT = {
  territoire: { un: 'Territoire', plusieurs: 'Territoires' },
  contrat: { un: 'Contrat', plusieurs: 'Contrats' },
  axe: { un: 'Axe', plusieurs: 'Axes' },
  fiche: { un: 'Fiche-action', plusieurs: 'Fiches-actions' },
  annexe: { un: 'Document', plusieurs: 'Documents' },
  actualite: { un: 'Actualité', plusieurs: 'Actualités' },
  theme: { un: 'Thème ou public', plusieurs: 'Thèmes et publics' },
  lieu: { un: 'Région ou département', plusieurs: 'Régions et départements' },
  organisation: { un: 'Organisation', plusieurs: 'Organisations' },
  terme: { un: 'Glossaire', plusieurs: 'Mots du glossaire' },
  page: { un: 'Page du portail', plusieurs: 'Pages du portail' },
} as const satisfies Readonly<Record<string, { readonly un: string; readonly plusieurs: string }>>;

export type TypeEnregistrement = keyof typeof TYPES_ENREGISTREMENT;
