import type { Collection, CollectionDivider, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { champsDe, resumeDe } from './champs.ts';
import type { DonneesAdministration, FichierCommun, Terme, TerritoireEdite } from './donnees.types.ts';
import { CORPS, ENTREES } from './fichier-edite.ts';
import { IDENTIFIANT_ENTREE } from './formulaire.ts';
import { genreEdite, type GenreEditable } from './genres.ts';
import { COLLECTION_COMMUNE, COLLECTION_TERRITOIRE, collectionDe, referencesDe, type References } from './references.ts';

/** The text under the front matter, as it is written: a rich editor would rewrite what it does not know (tables, source marks). */
const CHAMP_CORPS: Field = {
  name: CORPS,
  label: 'Texte',
  hint: 'Du texte, avec au besoin des titres (« ## Étapes »), des listes (« - un point »), des liens et des sources (« [s1] »).',
  widget: 'text',
  required: false,
};

const champs = (nom: GenreEditable, references: References): Field[] => {
  const { forme, entree, markdown } = genreEdite(nom);
  if (entree) return [champEntrees(nom, references)];
  return markdown ? [...champsDe(forme, references), CHAMP_CORPS] : champsDe(forme, references);
};

/** The entries of a table, with the identifier that the other files call them by. */
function champEntrees(nom: GenreEditable, references: References): Field {
  const { entree = {}, forme } = genreEdite(nom);
  const identifiant: Field = {
    name: IDENTIFIANT_ENTREE,
    label: 'Identifiant',
    hint: 'Nom court par lequel les autres fichiers désignent cette entrée. Ne le changez plus une fois qu’il sert.',
    pattern: [forme.propertyNames?.pattern ?? '.', forme.propertyNames?.errorMessage ?? ''],
  };
  return {
    name: ENTREES,
    label: 'Entrées',
    label_singular: 'Entrée',
    widget: 'list',
    collapsed: true,
    allow_reorder: false,
    summary: `${resumeDe(entree)} ({{fields.${IDENTIFIANT_ENTREE}}})`,
    fields: [identifiant, ...champsDe(entree, references)],
  };
}

const COMMUNS: Readonly<Record<FichierCommun, { label: string; genre: GenreEditable; fichier: string; icon: string }>> = {
  portail: { label: 'Le portail', genre: 'portail', fichier: 'portail.yaml', icon: 'home' },
  organisations: { label: 'Organisations', genre: 'organisations', fichier: 'organisations.yaml', icon: 'groups' },
  glossaire: { label: 'Glossaire', genre: 'glossaire', fichier: 'glossaire.yaml', icon: 'dictionary' },
  themes: { label: 'Thèmes', genre: 'vocabulaire', fichier: 'vocabulaire/themes.yaml', icon: 'category' },
  publics: { label: 'Publics', genre: 'vocabulaire', fichier: 'vocabulaire/publics.yaml', icon: 'person' },
  leviers: { label: 'Leviers', genre: 'vocabulaire', fichier: 'vocabulaire/leviers.yaml', icon: 'tune' },
};

/** Folders of a contract: how their files are named, in a form and on disk. */
const DOSSIERS = [
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

/** Collections of one territoire: its own file, then its contracts, then what all contracts share. */
export function collectionsDe(donnees: DonneesAdministration, territoire: TerritoireEdite): (Collection | CollectionDivider)[] {
  const { contrats } = territoire;
  const parContrat = contrats.flatMap((contrat) => [
    { name: `avant-${contrat.id}`, divider: true },
    ...DOSSIERS.map((dossier) => collectionDuContrat(donnees, territoire, contrat, dossier)),
  ]);
  const commune: Collection = {
    name: COLLECTION_COMMUNE,
    label: 'Fichiers communs',
    icon: 'folder_shared',
    files: donnees.communs.map((nom) => fichierCommun(donnees, nom)),
  };
  const siens: Collection = {
    name: COLLECTION_TERRITOIRE,
    label: 'Territoire et contrats',
    icon: 'map',
    files: fichiersDuTerritoire(donnees, territoire),
  };
  return [siens, ...parContrat, { name: 'avant-commun', divider: true }, commune];
}

function fichiersDuTerritoire(donnees: DonneesAdministration, { id, libelle, contrats }: TerritoireEdite): CollectionFile[] {
  const dossier = `${donnees.racine}contrats/${id}/`;
  const references = referencesDe({ donnees, contrats });
  return [
    { name: 'territoire', label: libelle, icon: 'map', file: `${dossier}territoire.yaml`, format: 'territoire', fields: champs('territoire', references) },
    ...contrats.map((contrat) => ({
      name: `contrat-${contrat.id}`,
      label: contrat.libelle,
      icon: 'contract',
      file: `${dossier}${contrat.id}/contrat.md`,
      format: genreEdite('contrat').format,
      fields: champs('contrat', references),
    })),
  ];
}

function collectionDuContrat(
  donnees: DonneesAdministration,
  { id, contrats }: TerritoireEdite,
  contrat: Terme,
  { dossier, genre, label, singulier, icon, nom, resume }: (typeof DOSSIERS)[number],
): EntryCollection {
  const name = dossier === 'axes' || dossier === 'fiches' ? collectionDe(dossier, contrat.id) : `${dossier}-${contrat.id}`;
  return {
    name,
    label: contrats.length > 1 ? `${label} · ${contrat.id}` : label,
    label_singular: singulier,
    icon,
    folder: `${donnees.racine}contrats/${id}/${contrat.id}/${dossier}`,
    extension: genre === 'annexe' ? 'yaml' : 'md',
    format: genreEdite(genre).format,
    identifier_field: 'titre',
    slug: { editable: ['create'], hint: nom.aide, pattern: [nom.motif, nom.aide] },
    summary: resume,
    sortable_fields: { fields: ['slug', 'titre', ...(dossier === 'actualites' ? ['date'] : [])], default: { field: 'slug' } },
    thumbnail: false,
    // A document stands beside the file that describes it.
    media_folder: '',
    public_folder: '',
    fields: champs(genre, referencesDe({ donnees, contrats, contrat: contrat.id })),
  };
}

function fichierCommun(donnees: DonneesAdministration, nom: FichierCommun): CollectionFile {
  const { label, genre, fichier, icon } = COMMUNS[nom];
  const references = referencesDe({ donnees, contrats: [] });
  return { name: nom, label, icon, file: donnees.racine + fichier, format: genre, fields: champs(genre, references) };
}
