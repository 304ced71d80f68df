import { type Catalogue, territoiresPublies } from '#catalogue/model.ts';

/**
 * Tells whether an address of the measures is one of this portal: they are those of the project's own
 * content, and a portal may publish another.
 */
export function buildExiste(catalogue: Catalogue): (adresse: string) => boolean {
  const ids = {
    contrats: new Set(territoiresPublies(catalogue).map(({ id }) => id)),
    organisations: new Set(catalogue.organisations.map(({ id }) => id)),
  };
  return (adresse) => {
    const [, dossier = '', id = ''] = adresse.split('/');
    return !(dossier in ids) || ids[dossier as keyof typeof ids].has(id);
  };
}
