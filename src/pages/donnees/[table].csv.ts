import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { toCsv } from '#export/csv.ts';
import { tableNommee, TABLES } from '#export/tables.ts';

export const getStaticPaths: GetStaticPaths = () =>
  TABLES.map(({ nom }) => ({ params: { table: nom } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(toCsv(tableNommee(params['table']), await loadCatalogue()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
