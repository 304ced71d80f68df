/** Sentences of the editor that speak of git to people who have a folder: ours, in their place. */
const NOS_MOTS: Readonly<Record<string, string>> = {
  work_with_local_repo: 'Ouvrir le dossier du contenu',
  work_with_local_repo_description:
    'Choisissez le dossier qui contient portail.yaml, ou celui du projet. Les fichiers ne quittent pas cet ordinateur.',
  work_with_local_repo_description_no_repo: 'Choisissez le dossier qui contient portail.yaml, ou celui du projet.',
  add_x: 'Ajouter : {$name}',
  slug: 'Nom du fichier',
  'sort_keys.slug': 'Nom du fichier',
  edit_slug: 'Changer le nom du fichier',
  'edit_slug_error.empty': 'Donnez un nom à ce fichier.',
  'edit_slug_error.invalid': 'Ce nom ne peut contenir que des minuscules sans accent, des chiffres et des tirets.',
  'edit_slug_error.duplicate': 'Un autre fichier porte déjà ce nom.',
  edit_x_locale: 'Modifier le contenu',
  show_content_options_x_locale: 'Afficher les options du contenu',
  content_options_x_locale: 'Options du contenu',
  working_with_local_repo: 'Dossier de cet ordinateur',
  'sign_in_error.not_project_root':
    'Ce dossier n’est pas celui du contenu : il ne contient pas ce territoire. Choisissez le dossier qui contient portail.yaml et contrats (souvent « content »).',
  'sign_in_error.picker_dismissed': 'Aucun dossier n’a été ouvert. Choisissez-en un, et acceptez que cette page y écrive.',
  'local_workflow.indicator': 'Dossier local',
  'local_workflow.unsupported_browser': 'Ce navigateur ne sait pas ouvrir un dossier. Prenez Chrome ou Edge.',
  'saving_entry.error.title': 'L’enregistrement a été refusé',
  'saving_entry.error.description': 'Votre saisie est toujours là : corrigez-la, puis enregistrez de nouveau.',
};

/** Sentences that the editor does not have in French yet, and that a person may meet here. */
const MANQUANTES: Readonly<Record<string, string>> = {
  select_item: 'Sélectionner {$name}',
  domain: 'Domaine',
  file_unavailable: 'Indisponible',
  file_unavailable_description: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé ou supprimé.',
  back_to_parent_folder: 'Revenir au dossier parent',
  folders: 'Dossiers',
  more_folders: 'Autres dossiers',
  new_folder: 'Nouveau dossier',
  folder_options: 'Options du dossier',
  show_folder_options: 'Afficher les options du dossier',
  rename_folder: 'Renommer le dossier',
  delete_folder: 'Supprimer le dossier',
  folder_contents: 'Contenu',
  x_folders: '.input {$count :integer} .match $count 0 {{Aucun dossier}} one {{{$count} dossier}} * {{{$count} dossiers}}',
  replace_file: 'Remplacer le fichier',
  remove_file: 'Retirer le fichier',
  replace_image: 'Remplacer l’image',
  remove_image: 'Retirer l’image',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{Le renvoi à ce fichier dans une entrée sera retiré aussi.}} * {{Les renvois à ce fichier dans {$count} entrées seront retirés aussi.}}',
  cannot_delete_referenced_assets:
    'Ce fichier ne peut pas être supprimé : les champs suivants ne seraient plus valables sans lui. Modifiez d’abord ces entrées.',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Le renvoi à cette entrée dans une autre sera retiré aussi.}} * {{Les renvois à cette entrée dans {$count} autres seront retirés aussi.}}',
  cannot_delete_referenced_entries:
    'Cette entrée ne peut pas être supprimée : les champs suivants ne seraient plus valables sans elle. Modifiez d’abord ces entrées.',
  show_errors: 'Montrer les erreurs',
  'entry_sidebar.slug.title': 'Nom du fichier',
  'entry_sidebar.slug.generated_on_save': 'Le nom du fichier est tiré de son contenu au moment d’enregistrer.',
  'entry_sidebar.slug.unavailable': 'Ce fichier ne change pas de nom.',
  'save_conflict.title': 'Quelqu’un a modifié ce fichier',
  'save_conflict.modified_by': '{$name} a modifié ce fichier le {$date}, après que vous l’avez ouvert.',
  'save_conflict.modified': 'Ce fichier a été modifié après que vous l’avez ouvert.',
  'save_conflict.deleted': 'Ce fichier a été supprimé après que vous l’avez ouvert.',
  'save_conflict.overwrite_warning': 'Si vous enregistrez maintenant, ces modifications seront perdues.',
  'save_conflict.recreate_warning': 'Si vous enregistrez maintenant, le fichier sera créé de nouveau.',
  'save_conflict.save_anyway': 'Enregistrer quand même',
  'save_conflict.branch_moved': 'Quelqu’un a mis le dépôt à jour pendant l’enregistrement. Recommencez.',
  'remote_change.reload_entry': 'Relire le fichier',
  'remote_change.confirm_reloading_entry': 'Relire le fichier ? Ce que vous n’avez pas enregistré sera perdu.',
  list_item_options: 'Options de l’élément',
  'relation_field.save_together_hint': '{$name} : enregistré en même temps que ce que vous modifiez.',
  'relation_field.add_failed': '{$name} : l’ajout n’a pas pu se faire.',
  'status.deploying': 'Mise en ligne',
};

/** All the sentences that we give to the editor, by path (`sign_in_error.not_project_root`). */
export const TRADUCTIONS: Readonly<Record<string, string>> = { ...MANQUANTES, ...NOS_MOTS };

type Phrases = Record<string, unknown>;

/** The French sentences of the editor, with ours. */
export function traduire(phrases: Readonly<Phrases>): Phrases {
  const traduites = structuredClone(phrases) as Phrases;
  for (const [chemin, phrase] of Object.entries(TRADUCTIONS)) {
    const etapes = chemin.split('.');
    const cle = etapes.pop() ?? chemin;
    const table = etapes.reduce<Phrases>((courante, etape) => (courante[etape] ??= {}) as Phrases, traduites);
    table[cle] = phrase;
  }
  return traduites;
}
