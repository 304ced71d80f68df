/** The part of the browser's folder picker that the editor uses. */
type Choisir = (options?: object) => Promise<FileSystemDirectoryHandle>;

/** A browser that can open a folder of the computer: Chrome, Edge and their kin. */
export const peutOuvrirDossier = (): boolean => 'showDirectoryPicker' in window;

/**
 * Makes the editor open the content wherever it stands in the folder that the person chose: that folder
 * itself, or one just below it (a project with its `content`). A git repository is not asked for.
 * @param attendu folder that must be in the content, for example `contrats/val-d-exemple`
 */
export function preparerChoixDuDossier(attendu: string): void {
  const fenetre = window as unknown as { showDirectoryPicker: Choisir };
  const choisir = fenetre.showDirectoryPicker.bind(window);
  fenetre.showDirectoryPicker = async () => {
    const contenu = await trouverContenu(await choisir({ id: 'contenu', mode: 'readwrite' }), attendu.split('/'));
    // The editor explains this error in our words (administration/traductions.ts).
    if (!contenu) throw new DOMException('', 'NotFoundError');
    return sansDepot(contenu);
  };
}

async function trouverContenu(dossier: FileSystemDirectoryHandle, attendu: readonly string[]): Promise<FileSystemDirectoryHandle | undefined> {
  if (await contient(dossier, attendu)) return dossier;
  for await (const element of dossier.values())
    if (element.kind === 'directory' && !element.name.startsWith('.') && (await contient(element as FileSystemDirectoryHandle, attendu)))
      return element as FileSystemDirectoryHandle;
  return undefined;
}

async function contient(dossier: FileSystemDirectoryHandle, [nom, ...suite]: readonly string[]): Promise<boolean> {
  if (nom === undefined) return true;
  try {
    return await contient(await dossier.getDirectoryHandle(nom), suite);
  } catch (erreur) {
    if (erreur instanceof DOMException && (erreur.name === 'NotFoundError' || erreur.name === 'TypeMismatchError')) return false;
    throw erreur;
  }
}

/** The editor only accepts a folder that has a `.git`, which the folder of a coordinator need not have. */
function sansDepot(dossier: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const ouvrir = dossier.getDirectoryHandle.bind(dossier);
  dossier.getDirectoryHandle = (nom, options) => (nom === '.git' ? Promise.resolve(dossier) : ouvrir(nom, options));
  return dossier;
}
