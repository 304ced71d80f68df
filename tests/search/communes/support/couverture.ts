import type { Catalogue } from '#catalogue/model.ts';
import { loadDecoupage } from '#geography/load-decoupage.ts';

/** A territoire of which one contract covers these communes; only what the index reads of it. */
export function unContratSur(
  id: string,
  nom: string,
  codes: readonly string[],
): Catalogue['territoires'][number] {
  const communes = codes.flatMap((code) => loadDecoupage().communes.get(code) ?? []);
  return {
    id,
    facts: { nom },
    contrats: [{ perimetre: { communes } }],
  } as unknown as Catalogue['territoires'][number];
}
