/**
 * A thing of the catalogue while it is being joined: its relations are filled one after the other,
 * then the whole catalogue is frozen.
 */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Gives a `Map` of drafts by identifier: identifiers come from files, `__proto__` must be harmless. */
export const byId = <T extends { readonly id: string }>(choses: Iterable<T>): Map<string, T> =>
  new Map([...choses].map((chose) => [chose.id, chose]));

/** The things that identifiers name; identifiers that name nothing are anomalies, found elsewhere. */
export const pick = <T>(index: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => index.get(id) ?? []);

/** The things of a list that belong to a set, in the order of the list. */
export const inOrderOf = <T>(ordre: Iterable<T>, choisis: ReadonlySet<T>): T[] =>
  [...ordre].filter((chose) => choisis.has(chose));
