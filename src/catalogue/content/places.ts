/** Lists of entries that are one file each, under `contrats/`. */
export type ListeContrats = 'territoires' | 'contrats' | 'axes' | 'fiches' | 'annexes' | 'actualites';

/** A folder of a contract, and the files that it may hold. */
export interface Place {
  readonly liste: Exclude<ListeContrats, 'territoires' | 'contrats'>;
  readonly extension: 'md' | 'yaml';
  readonly nom: RegExp;
  /** Completes "attendu : …" when a name is refused. */
  readonly attendu: string;
  /** True when documents may stand beside the files that describe them. */
  readonly documents: boolean;
}

/** A name that can stand in an address. */
export const IDENTIFIANT = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ATTENDU_IDENTIFIANT =
  'des minuscules sans accent, des chiffres et des tirets, par exemple « pays-de-retz »';

/** Folders of a contract (design §3). */
export const PLACES: ReadonlyMap<string, Place> = new Map([
  [
    'axes',
    {
      liste: 'axes',
      extension: 'md',
      nom: /^(0|[1-9]\d*)$/,
      attendu: 'le numéro de l’axe, par exemple 1.md',
      documents: false,
    },
  ],
  [
    'fiches',
    {
      liste: 'fiches',
      extension: 'md',
      nom: IDENTIFIANT,
      attendu: 'le numéro de la fiche (1-2.md pour la fiche 1.2), ou quelques mots sans accent (maison-des-ados.md)',
      documents: false,
    },
  ],
  ['annexes', { liste: 'annexes', extension: 'yaml', nom: IDENTIFIANT, attendu: ATTENDU_IDENTIFIANT, documents: true }],
  [
    'actualites',
    {
      liste: 'actualites',
      extension: 'md',
      nom: /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/,
      attendu: 'une date puis quelques mots, par exemple 2024-03-12-reunion-publique.md',
      documents: false,
    },
  ],
]);

/** Names that the site needs for its own pages (`/contrats/statut/…`). */
export const TERRITOIRES_RESERVES: ReadonlySet<string> = new Set(['statut']);

/** Name of a hosted file: it becomes an address that must never change. */
export const NOM_DOCUMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Files shared by all contracts, and what a maintainer may add at the root of the content folder. */
export const FICHIERS_RACINE: ReadonlySet<string> = new Set(['portail.yaml', 'organisations.yaml', 'glossaire.yaml']);
export const DOSSIERS_RACINE: ReadonlySet<string> = new Set(['contrats', 'vocabulaire', 'pages']);
export const FICHIERS_VOCABULAIRE: ReadonlySet<string> = new Set([
  'themes.yaml',
  'publics.yaml',
  'leviers.yaml',
  'synonymes.yaml',
]);

/** Files that systems and office software leave behind: neither read nor reported. */
export const isIgnored = (nom: string): boolean => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(nom);

