import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { contratsPublies, type Contrat } from '#catalogue/model.ts';
import { donneesContrat } from '#export/donnees-contrat.ts';
import { toJson } from '#export/json.ts';

interface Props {
  contrat: Contrat;
}

export const getStaticPaths = (async () =>
  contratsPublies(await loadCatalogue()).map((contrat) => ({
    params: { territoire: contrat.territoire.id, contrat: contrat.slug },
    props: { contrat } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toJson(donneesContrat(props.contrat, await loadCatalogue())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
