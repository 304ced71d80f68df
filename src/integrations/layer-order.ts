import type { Plugin } from 'vite';

/** Order of the cascade layers; what comes later wins. */
const ORDRE = '@layer reset, tokens, base, prose, components, utilities, print;';

/**
 * Puts the order of layers at the head of every style sheet: the first sheet that a browser reads
 * decides it, and bundling does not promise which one that is.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) => (/\.css$|[?&]type=style/.test(id) ? `${ORDRE}\n${code}` : null),
});
