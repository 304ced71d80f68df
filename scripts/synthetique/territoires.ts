import type { Decoupage } from '#geography/decoupage.types.ts';
import { slugOf } from '#geography/slug.ts';

/** A place that a synthetic contract covers, in full and by its official number. */
export interface Place {
  /** Folder of the territoire. */
  readonly folder: string;
  readonly nom: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Intercommunalities of the official division, spread over France, as territoires. */
export function choosePlaces(
  { epci, communes, departements }: Decoupage,
  count: number,
): readonly Place[] {
  const all = [...epci.values()].filter(({ communes: codes }) => {
    const regions = new Set(codes.map((code) => communes.get(code)?.region));
    return codes.length > 0 && !regions.has(undefined);
  });
  const step = all.length / count;
  return Array.from({ length: Math.min(count, all.length) }, (_, rank): Place => {
    const chosen = all[Math.floor(rank * step)];
    if (!chosen) throw new Error('No such intercommunality');
    const { siren, nom: official, communes: codes } = chosen;
    const covered = codes.flatMap((code) => communes.get(code) ?? []);
    const places = [...new Set(covered.map(({ departement }) => departement))].sort();
    const number = String(rank + 1).padStart(3, '0');
    const nom = `${official} (essai ${number})`;
    return {
      folder: `essai-${number}-${slugOf(official)}`,
      nom,
      facts: {
        nom,
        nature: 'intercommunalite',
        porteur: { nom: official, nature: 'epci' },
        regions: [
          ...new Set(places.flatMap((code) => departements.get(code)?.region ?? [])),
        ].sort(),
        departements: places,
        perimetre: { epci: [siren] },
        sources: [{ id: 's1', titre: 'Texte tiré au sort', document: 'corpus d’essai' }],
      },
    };
  });
}
