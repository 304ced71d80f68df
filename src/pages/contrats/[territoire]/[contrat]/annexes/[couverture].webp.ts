import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { contratsPublies } from '#catalogue/model.ts';

/** Pictures of the first page of hosted documents. */
export const getStaticPaths = (async () => {
  const catalogue = await loadCatalogue();
  return contratsPublies(catalogue)
    .flatMap(({ annexes }) => annexes)
    .flatMap(({ contrat, slug, fichier, document }) =>
      // A picture hosted under that very name stands there already, whole.
      document?.couverture && fichier?.nom !== `${slug}.webp`
        ? [
            {
              params: {
                territoire: contrat.territoire.id,
                contrat: contrat.slug,
                couverture: slug,
              },
              props: { chemin: document.couverture },
            },
          ]
        : [],
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await readFile(props['chemin']), { headers: { 'content-type': 'image/webp' } });
