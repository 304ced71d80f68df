import { filtres as T } from '#site/strings/filtres.ts';
import { typographier } from '#site/typography.ts';
import type { Valeur } from '../record.types.ts';
import { champ, copier } from './modele.ts';

/** The box of one value. */
export interface CaseFiltre {
  readonly element: HTMLElement;
  readonly montrer: (nombre: number, choisie: boolean) => void;
}

/** Makes the box of a value; its name and value are the key and the identifier of the choice. */
export function creerCase(racine: HTMLElement, cle: string, { id, libelle }: Valeur): CaseFiltre {
  const element = copier(racine, 'option');
  const boite = champ<HTMLInputElement>(element, 'case');
  boite.name = cle;
  boite.value = id;
  champ(element, 'libelle').textContent = typographier(libelle);
  const compte = champ(element, 'compte');
  const unite = champ(element, 'unite');
  return {
    element,
    montrer: (nombre, choisie) => {
      boite.checked = choisie;
      // A box that has just been unticked keeps the focus: disabled, it would lose it.
      boite.disabled = nombre === 0 && !choisie && boite !== document.activeElement;
      element.classList.toggle('vide', nombre === 0 && !choisie);
      compte.textContent = String(nombre);
      unite.textContent = T.unite(nombre);
    },
  };
}
