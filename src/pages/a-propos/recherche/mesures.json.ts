import mesures from '#search/qualite/mesures.json';

/** The measures of the search as they are kept, query by query. */
export const GET = (): Response =>
  new Response(`${JSON.stringify(mesures, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
