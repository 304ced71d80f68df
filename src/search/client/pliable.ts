/** A part of the page that is filled when it is first unfolded. */
export interface Pliable {
  readonly ouvert: boolean;
  /** Prepares its content; the function that it gives shows it. */
  readonly preparer: () => Promise<() => void>;
  /** Told when the reader unfolds it or folds it back. */
  readonly noter: (ouvert: boolean) => void;
}

/** Makes a `<details>` work so; when it starts open, its content is there before it is shown. */
export async function installerPliable(
  details: HTMLDetailsElement,
  { ouvert, preparer, noter }: Pliable,
): Promise<void> {
  let rempli = ouvert;
  let connu = ouvert;
  if (ouvert) (await preparer())();
  details.open = ouvert;
  details.addEventListener('toggle', async () => {
    if (details.open === connu) return;
    connu = details.open;
    noter(connu);
    if (rempli || !connu) return;
    rempli = true;
    details.setAttribute('aria-busy', 'true');
    try {
      (await preparer())();
    } catch {
      // The network may come back: the next unfolding tries again.
      rempli = false;
    } finally {
      details.removeAttribute('aria-busy');
    }
  });
}
