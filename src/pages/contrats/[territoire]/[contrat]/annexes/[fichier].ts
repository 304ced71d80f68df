import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { contratsPublies } from '#catalogue/model.ts';
import { DOSSIER_CONTENU } from '#catalogue/content/content-folder.ts';

/** Hosted files, at their permanent address beside the page that describes them. */
export const getStaticPaths = (async () => {
  const catalogue = await loadCatalogue();
  return contratsPublies(catalogue)
    .flatMap(({ annexes }) => annexes)
    .flatMap(({ contrat, fichier, fichierPublie }) =>
      fichier && fichierPublie
        ? [
            {
              params: {
                territoire: contrat.territoire.id,
                contrat: contrat.slug,
                fichier: fichier.nom,
              },
              props: { fichier },
            },
          ]
        : [],
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await readFile(join(DOSSIER_CONTENU, props['fichier'].chemin)), {
    headers: { 'content-type': props['fichier'].type ?? 'application/octet-stream' },
  });
