import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { lisezMoi } from '#export/lisez-moi.ts';

export const GET: APIRoute = async () =>
  new Response(lisezMoi(await loadCatalogue()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
