/** Name of a place as it stands in an address: `Provence-Alpes-Côte d’Azur` → `provence-alpes-cote-d-azur`. */
export const slugOf = (nom: string): string =>
  nom
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
