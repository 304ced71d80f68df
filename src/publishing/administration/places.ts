import type { FichierCommun } from './donnees.types.ts';
import type { GenreEditable } from './genres.ts';

/** A file that all contracts share. */
export interface FichierEdite {
  readonly label: string;
  readonly genre: GenreEditable;
  /** Path from the content folder. */
  readonly fichier: string;
  /** Name of a Material Symbol. */
  readonly icon: string;
}

/** Files shared by all contracts, as the editor shows them. */
export const COMMUNS: Readonly<Record<FichierCommun, FichierEdite>> = {
  portail: { label: 'Le portail', genre: 'portail', fichier: 'portail.yaml', icon: 'home' },
  organisations: { label: 'Organisations', genre: 'organisations', fichier: 'organisations.yaml', icon: 'groups' },
  glossaire: { label: 'Glossaire', genre: 'glossaire', fichier: 'glossaire.yaml', icon: 'dictionary' },
  themes: { label: 'Thèmes', genre: 'vocabulaire', fichier: 'vocabulaire/themes.yaml', icon: 'category' },
  publics: { label: 'Publics', genre: 'vocabulaire', fichier: 'vocabulaire/publics.yaml', icon: 'person' },
  leviers: { label: 'Leviers', genre: 'vocabulaire', fichier: 'vocabulaire/leviers.yaml', icon: 'tune' },
};

/** Folders of a contract: how their files are named, in a form and on disk. */
export const DOSSIERS = [
  {
    dossier: 'fiches', genre: 'fiche', label: 'Fiches-actions', singulier: 'Fiche-action', icon: 'task_alt',
    nom: { motif: '^[a-z0-9]+(-[a-z0-9]+)*$', aide: 'Nom du fichier : le numéro de la fiche, avec un tiret. 1-2 pour la fiche 1.2.' },
    resume: '{{slug}} — {{titre}}',
  },
  {
    dossier: 'axes', genre: 'axe', label: 'Axes', singulier: 'Axe', icon: 'signpost',
    nom: { motif: '^(0|[1-9]\\d*)$', aide: 'Nom du fichier : le numéro de l’axe. 1, 2, 3…' },
    resume: 'Axe {{slug}} — {{titre}}',
  },
  {
    dossier: 'actualites', genre: 'actualite', label: 'Actualités', singulier: 'Actualité', icon: 'newspaper',
    nom: { motif: '^\\d{4}-\\d{2}-\\d{2}-[a-z0-9]+(-[a-z0-9]+)*$', aide: 'Nom du fichier : la date, puis quelques mots sans accent. 2026-03-12-reunion-publique.' },
    resume: '{{date}} — {{titre}}',
  },
  {
    dossier: 'annexes', genre: 'annexe', label: 'Documents', singulier: 'Document', icon: 'description',
    nom: { motif: '^[a-z0-9]+(-[a-z0-9]+)*$', aide: 'Nom du fichier : quelques mots sans accent. diagnostic-2025.' },
    resume: '{{titre}}',
  },
] as const;

export type DossierEdite = (typeof DOSSIERS)[number];
