import { isScalar, isSeq, parseDocument } from 'yaml';
import { newFile } from '../fichiers/new-file.ts';
import type { NouveauTerritoire, PerimetreChoisi } from './nouveau.types.ts';

/** Fields of a perimeter; only those that say something. */
export function faitsPerimetre({ lieux, nonResolus }: PerimetreChoisi) {
  const codes = (sorte: 'epci' | 'commune') =>
    lieux.filter((lieu) => lieu.sorte === sorte).map(({ code }) => code);
  const [epci, communes] = [codes('epci'), codes('commune')];
  return {
    ...(epci.length > 0 ? { epci } : {}),
    ...(communes.length > 0 ? { communes } : {}),
    ...(nonResolus.length > 0 ? { nonResolus: [...nonResolus] } : {}),
  };
}

/** Text of the `territoire.yaml` of a new territoire; its source is added with its contract. */
export function writeTerritoire(
  id: string,
  { nom, nature, porteur, regions, departements, perimetre }: NouveauTerritoire,
): string {
  const fichier = `contrats/${id}/territoire.yaml`;
  const faits = faitsPerimetre(perimetre);
  return nameCodes(
    newFile('territoire', fichier, {
      nom,
      nature,
      porteur,
      regions,
      departements,
      ...(Object.keys(faits).length > 0 ? { perimetre: faits } : {}),
    }),
    [],
    perimetre,
  );
}

/**
 * Writes the name of each place after its code, which says nothing to a person.
 * @param racine where `perimetre` stands in the text
 */
export function nameCodes(
  yaml: string,
  racine: readonly string[],
  { lieux }: PerimetreChoisi,
): string {
  const noms = new Map(lieux.map(({ code, nom }) => [code, nom]));
  const document = parseDocument(yaml, { schema: 'core' });
  for (const champ of ['epci', 'communes']) {
    const suite = document.getIn([...racine, 'perimetre', champ], true);
    if (!isSeq(suite)) continue;
    suite.flow = false;
    for (const element of suite.items)
      if (isScalar(element)) element.comment = ` ${noms.get(String(element.value)) ?? ''}`;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
