/** Loads something when it is first asked for, once; again when it failed. */
export function auBesoin<T>(charger: () => Promise<T>): () => Promise<T> {
  let charge: Promise<T> | undefined;
  return () =>
    (charge ??= charger().catch((erreur: unknown) => {
      charge = undefined;
      throw erreur;
    }));
}
