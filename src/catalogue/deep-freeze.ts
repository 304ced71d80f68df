/** Makes a graph of objects and lists unchangeable; objects may refer to each other in circles. */
export function deepFreeze<T>(racine: T): T {
  const aFaire: unknown[] = [racine];
  while (aFaire.length > 0) {
    const objet = aFaire.pop();
    if (typeof objet !== 'object' || objet === null || Object.isFrozen(objet)) continue;
    Object.freeze(objet);
    aFaire.push(...Object.values(objet));
  }
  return racine;
}
