import type { Contexte } from '../colonnes/colonne.types.ts';
import { describeChanges } from './describe-changes.ts';
import type { Futur } from './futur.types.ts';
import { futureFile } from './future-file.ts';
import type { ColonneLue, Fusion } from './merge-facts.ts';

/** A file after the import of its row: deleted when the row says so, else with its changes. */
export function makeFutur(place: Pick<Futur, 'sorte' | 'fichier' | 'nom' | 'present' | 'ligne'>, colonnes: readonly ColonneLue[], fusion: Fusion, contexte: Contexte): Futur {
  const { sorte, fichier, nom, present } = place;
  if (asksDeletion(colonnes)) {
    const titre = String(present?.faits['titre'] ?? nom);
    return { ...place, titre, futur: undefined, changement: present && { sorte, action: 'suppression', nom, titre, differences: [] } };
  }
  const intact = present !== undefined && fusion.modifications.length === 0 && fusion.corps.trim() === present.corps.trim();
  const futur = intact ? present : futureFile(sorte, fichier, nom, present, fusion);
  const titre = String(futur.faits['titre'] ?? nom);
  if (intact) return { ...place, titre, futur, changement: undefined };
  return { ...place, titre, futur, changement: { sorte, action: present ? 'modification' : 'ajout', nom, titre, differences: describeChanges(sorte, present, futur, contexte) } };
}

/** True when the row is marked for deletion. */
export const asksDeletion = (colonnes: readonly ColonneLue[]): boolean =>
  colonnes.some(({ lue }) => lue.faits.some(([champ, valeur]) => champ[0] === 'supprimer' && valeur === true));
