import type { APIRoute, GetStaticPaths } from 'astro';
import { listSchemas, publishedSchema } from '#export/content-schemas.ts';
import { toJson } from '#export/json.ts';

export const getStaticPaths: GetStaticPaths = () =>
  listSchemas().map(({ nom }) => ({ params: { nom } }));

export const GET: APIRoute = ({ params }) =>
  new Response(toJson(publishedSchema(params['nom'])), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
