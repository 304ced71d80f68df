/**
 * Text of a file of the site. When the network fails, what the browser keeps of an earlier reading
 * answers, however old: a département that was looked up once answers ever after.
 */
export async function lireFichier(url: string): Promise<string> {
  const reponse = await fetch(url).catch(() => fetch(url, { cache: 'force-cache' }));
  if (!reponse.ok) throw new Error(`${reponse.status} ${url}`);
  return reponse.text();
}
