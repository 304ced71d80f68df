import type { Ecriture } from '../fichiers/ecriture.types.ts';
import { addSource } from '../fichiers/territoire-sources.ts';
import type { NouveauContrat, NouveauPortail, NouveauTerritoire } from './nouveau.types.ts';
import { writeContrat } from './write-contrat.ts';
import { writePortail } from './write-portail.ts';
import { writeTerritoire } from './write-territoire.ts';

/** A contract to make, in a territoire that exists or not, in a content folder that exists or not. */
export interface DemandeNouveau {
  /** Folder of the territoire. */
  readonly id: string;
  /** Facts of a new territoire, or the text of the `territoire.yaml` that is there. */
  readonly territoire: NouveauTerritoire | string;
  readonly contrat: NouveauContrat;
  /** Given when the content folder has no `portail.yaml`. */
  readonly portail?: NouveauPortail | undefined;
}

/** Files to write for a new contract; nothing is written here. */
export function prepareNouveau({
  id,
  territoire,
  contrat,
  portail,
}: DemandeNouveau): readonly Ecriture[] {
  const avant = typeof territoire === 'string' ? territoire : undefined;
  const source = addSource(
    typeof territoire === 'string' ? territoire : writeTerritoire(id, territoire),
    contrat.source,
  );
  const creation = (fichier: string, apres: string): Ecriture => ({
    fichier,
    avant: undefined,
    apres,
  });
  return [
    ...(portail ? [creation('portail.yaml', writePortail(portail))] : []),
    ...(source.texte === avant
      ? []
      : [{ fichier: `contrats/${id}/territoire.yaml`, avant, apres: source.texte }]),
    creation(`contrats/${id}/${contrat.dossier}/contrat.md`, writeContrat(id, contrat, source.id)),
  ];
}
