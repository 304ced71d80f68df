import type { APIRoute } from 'astro';
import { loadCatalogue } from '#catalogue/load-catalogue.ts';
import { mapSvg } from '#site/map-svg.ts';

/** The map of recorded contracts, drawn at build. */
export const GET: APIRoute = async () =>
  new Response(mapSvg(await loadCatalogue()), { headers: { 'content-type': 'image/svg+xml' } });
