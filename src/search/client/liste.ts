import { champ } from './modele.ts';

/** A list that shows its first elements, and the others on demand. */
export interface Liste<T> {
  readonly elements: readonly T[];
  readonly creer: (element: T) => Promise<HTMLElement>;
  /** How many are shown at first, and added at each demand. */
  readonly pas: number;
  /** How many the reader had already asked for. */
  readonly montres: number | undefined;
  /** Label of the button, for so many elements. */
  readonly plus: (nombre: number) => string;
  /** Told how many are shown when it changes. */
  readonly noter: (montres: number) => void;
}

/**
 * Prepares the elements of a list of the page and the button under it. The function that it gives
 * shows them: the caller drops it when another search has begun meanwhile.
 */
export async function preparerListe<T>(
  cadre: ParentNode,
  nom: string,
  { elements, creer, pas, montres = pas, plus, noter }: Liste<T>,
): Promise<() => void> {
  const tranche = (debut: number, fin: number) =>
    Promise.all(elements.slice(debut, fin).map(creer));
  const premiers = await tranche(0, Math.max(pas, montres));
  return () => {
    const liste = champ(cadre, nom);
    const bouton = champ<HTMLButtonElement>(cadre, `${nom}-plus`);
    const compterReste = () => {
      const reste = elements.length - liste.children.length;
      bouton.hidden = reste === 0;
      bouton.textContent = plus(Math.min(reste, pas));
    };
    bouton.onclick = async () => {
      const debut = liste.children.length;
      bouton.disabled = true;
      const suivants = await tranche(debut, debut + pas).catch(() => []);
      bouton.disabled = false;
      if (premiers[0]?.parentElement !== liste) return;
      liste.append(...suivants);
      compterReste();
      noter(liste.children.length);
      suivants[0]?.querySelector('a')?.focus();
    };
    liste.replaceChildren(...premiers);
    compterReste();
  };
}
