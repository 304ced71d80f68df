import type { Entree } from '#catalogue/entries.ts';
import { readContent } from '#catalogue/content/read-content.ts';
import type { AxeFacts } from '#domain/axe/axe.schema.ts';
import type { ContratFacts } from '#domain/contrat/contrat.schema.ts';
import { codeFiche } from '#domain/fiche/fiche.rules.ts';
import type { FicheFacts } from '#domain/fiche/fiche.schema.ts';

/** An action sheet of the example, with the text of its body. */
export interface FicheExemple {
  readonly code: string;
  readonly facts: FicheFacts;
  readonly corps: string;
}

/** An axis of the example and its sheets, in order. */
export interface AxeExemple {
  readonly numero: number;
  readonly facts: AxeFacts;
  readonly fiches: readonly FicheExemple[];
}

/** The example contract, as its content files tell it. */
export interface Exemple {
  readonly contrat: ContratFacts;
  readonly axes: readonly AxeExemple[];
}

const nom = ({ id }: Entree<unknown>): string => id.slice(id.lastIndexOf('/') + 1);

/**
 * Reads one contract of a content folder, with its axes and fiches.
 * @param dossier content folder
 * @param id the contract, `<territoire>/<contrat>`; a file of it that cannot be read is an error
 */
export function readExemple(dossier: string, id: string): Exemple {
  const { entrees, anomalies } = readContent(dossier);
  const anomalie = anomalies.find(({ fichier }) => fichier.startsWith(`contrats/${id}/`) && /\.md$/.test(fichier));
  if (anomalie) throw new Error(`${anomalie.fichier} : ${anomalie.trouve} ; attendu : ${anomalie.attendu}`);
  const contrat = entrees.contrats.find((entree) => entree.id === id);
  if (!contrat) throw new Error(`Aucun contrat ${id} dans ${dossier}`);
  const own = <Facts>(liste: readonly Entree<Facts>[]) => liste.filter((entree) => entree.id.startsWith(`${id}/`));
  const fiches = own(entrees.fiches).map((entree) => ({
    code: entree.data.code ?? codeFiche(nom(entree)) ?? nom(entree),
    facts: entree.data,
    corps: entree.corps,
  }));
  const axes = own(entrees.axes).map((entree) => {
    const numero = Number(nom(entree));
    return { numero, facts: entree.data, fiches: fiches.filter(({ facts }) => facts.axe === numero) };
  });
  return { contrat: contrat.data, axes };
}
