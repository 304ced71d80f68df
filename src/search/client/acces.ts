/** How files of the site are reached: by the network in a browser, otherwise in tests. */
export interface Acces {
  readonly lire: (url: string) => Promise<string>;
}

/** Files of the site, by the network. */
export const accesReseau: Acces = {
  lire: async (url) => {
    const reponse = await fetch(url);
    if (!reponse.ok) throw new Error(`${reponse.status} ${url}`);
    return reponse.text();
  },
};
