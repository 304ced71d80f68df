import { adresseAbsolue, lien } from '#site/addresses.ts';

/** Everything may be read and kept, by search engines and by the legal deposit of the web alike. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${adresseAbsolue(lien('/sitemap-index.xml'))}\n`);
