import type { Bloc } from '#documents/document.types.ts';

/** Blocks as a page shows them: list items that follow each other make one list. */
export type Groupe =
  | { readonly type: 'titre' | 'paragraphe'; readonly texte: string }
  | { readonly type: 'liste'; readonly elements: readonly string[] }
  /** Items numbered one after the other; their numbers are told by the list itself. */
  | {
      readonly type: 'liste-numerotee';
      readonly debut: number;
      readonly elements: readonly string[];
    };

const NUMERO = /^(\d{1,3})[.)°]\s+/;

/** Groups the list items of a page. */
export function grouperBlocs(blocs: readonly Bloc[]): Groupe[] {
  const groupes: Groupe[] = [];
  let elements: string[] = [];
  const fermer = () => {
    if (elements.length > 0) groupes.push(liste(elements));
    elements = [];
  };
  for (const { type, texte } of blocs) {
    if (type === 'liste') elements.push(texte);
    else {
      fermer();
      groupes.push({ type, texte });
    }
  }
  fermer();
  return groupes;
}

function liste(elements: readonly string[]): Groupe {
  const numeros = elements.map((element) => Number(NUMERO.exec(element)?.[1]));
  const debut = numeros[0] ?? Number.NaN;
  return numeros.every((numero, rang) => numero === debut + rang)
    ? {
        type: 'liste-numerotee',
        debut,
        elements: elements.map((element) => element.replace(NUMERO, '')),
      }
    : { type: 'liste', elements };
}
