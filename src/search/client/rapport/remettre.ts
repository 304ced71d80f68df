/** Hands a text to the reader as a file; gives its size in bytes. */
export function remettreFichier(nom: string, texte: string): number {
  const fichier = new Blob([texte], { type: 'text/csv;charset=utf-8' });
  const lien = document.createElement('a');
  lien.href = URL.createObjectURL(fichier);
  lien.download = nom;
  lien.click();
  // Browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(lien.href), 60_000);
  return fichier.size;
}
