import { defineMiddleware } from 'astro:middleware';
import { typographierHtml } from '#site/typography.ts';

/** French typesetting is done on the finished page: one place for every word of the site. */
export const onRequest = defineMiddleware(async (_contexte, next) => {
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.includes('text/html')) return reponse;
  return new Response(typographierHtml(await reponse.text()), {
    status: reponse.status,
    headers: reponse.headers,
  });
});
