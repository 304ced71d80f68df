/** A source of numbers between 0 and 1: the same sequence for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  // mulberry32
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number between two others, both included. */
export const between = (random: () => number, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** One element of a list; throws when it is empty. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  const element = list[Math.floor(random() * list.length)];
  if (element === undefined) throw new Error('Nothing to pick from');
  return element;
}

/** Some distinct elements of a list, the first ones of the list more often than the last. */
export function pickSome<T>(random: () => number, list: readonly T[], count: number): readonly T[] {
  const picked = new Set<T>();
  for (let attempt = 0; picked.size < count && attempt < count * 10; attempt += 1) {
    const element = list[Math.floor(random() ** 2 * list.length)];
    if (element !== undefined) picked.add(element);
  }
  return [...picked];
}
