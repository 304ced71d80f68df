import type { Collection, CollectionDivider, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { champsDe, resumeDe } from './champs.ts';
import type { DonneesAdministration, FichierCommun, Terme, TerritoireEdite } from './donnees.types.ts';
import { COMMUNS, DOSSIERS, type DossierEdite } from './places.ts';
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
  { dossier, genre, label, singulier, icon, nom, resume }: DossierEdite,
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
