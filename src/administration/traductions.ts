/** Sentences of the editor that speak of git to people who have a folder: ours, in their place. */
export const TRADUCTIONS: Readonly<Record<string, string>> = {
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

/** A table of sentences with some of them replaced, by path (`sign_in_error.not_project_root`). */
export function traduire(phrases: Readonly<Record<string, unknown>>, prefixe = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(phrases).map(([cle, phrase]) => {
      const chemin = prefixe + cle;
      if (typeof phrase === 'object' && phrase !== null) return [cle, traduire(phrase as Record<string, unknown>, `${chemin}.`)];
      return [cle, TRADUCTIONS[chemin] ?? phrase];
    }),
  );
}
