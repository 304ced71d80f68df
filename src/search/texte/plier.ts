/** A word as it is compared: lower case, no accents, no punctuation. Apart from stems, whose rules are heavy. */
export const plier = (mot: string): string =>
  mot
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{Cf}\p{S}\p{Z}]/gu, '');
