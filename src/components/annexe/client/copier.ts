/** Shorter copies are words to look up, not passages to quote. */
const LONGUEUR_MIN = 20;

/** Adds its reference to each passage of the text that is copied. */
export function joindreLaReference(texte: HTMLElement): void {
  texte.addEventListener('copy', (event) => {
    const selection = document.getSelection();
    const modele = texte.dataset['reference'];
    if (!selection || selection.rangeCount === 0 || !event.clipboardData || !modele) return;
    const passage = selection.toString().trim();
    if (passage.length < LONGUEUR_MIN) return;
    const range = selection.getRangeAt(0);
    const [debut, fin] = [pageDe(range.startContainer), pageDe(range.endContainer)];
    if (!debut) return;
    const page = fin && fin !== debut ? `${debut}-${fin}` : debut;
    const reference = `— ${modele.replace('{page}', page).replace('{debut}', debut)}`;
    const html = document.createElement('div');
    html.append(range.cloneContents());
    html.append(Object.assign(document.createElement('p'), { textContent: reference }));
    event.clipboardData.setData('text/plain', `${passage}\n\n${reference}`);
    event.clipboardData.setData('text/html', html.innerHTML);
    event.preventDefault();
  });
}

const pageDe = (noeud: Node): string | undefined =>
  (noeud instanceof Element ? noeud : noeud.parentElement)
    ?.closest('section[id^="page-"]')
    ?.id.slice('page-'.length);
