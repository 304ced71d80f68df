const collator = new Intl.Collator('fr', { numeric: true });

/** Orders texts as a French reader expects, numbers by value: `1.2` before `1.10`. */
export const compareTexts = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
