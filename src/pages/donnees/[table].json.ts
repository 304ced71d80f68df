import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { tableToJson } from '#export/json.ts';
import { tableNommee, TABLES } from '#export/tables.ts';

export const getStaticPaths: GetStaticPaths = () =>
  TABLES.map(({ nom }) => ({ params: { table: nom } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(tableToJson(tableNommee(params['table']), await loadCatalogue()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
