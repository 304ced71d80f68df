/** Values of the files of the engine: whole numbers, texts and arrays of them. */
export type Cbor = number | string | readonly Cbor[];

const ENTIER = 0;
const NEGATIF = 1;
const TEXTE = 3;
const TABLEAU = 4;

/**
 * Reads CBOR (RFC 8949), of which the engine uses a part: anything else stops the build, since its
 * version is pinned and its format is not documented.
 */
export function lireCbor(octets: Buffer): Cbor {
  let place = 0;
  const lireNombre = (court: number): number => {
    if (court < 24) return court;
    const taille = { 24: 1, 25: 2, 26: 4 }[court];
    if (taille === undefined) throw new Error(`Search index: unexpected length ${court}`);
    place += taille;
    return octets.readUIntBE(place - taille, taille);
  };
  const lire = (): Cbor => {
    const tete = octets[place++] ?? 0;
    const nombre = lireNombre(tete & 31);
    switch (tete >> 5) {
      case ENTIER:
        return nombre;
      case NEGATIF:
        return -1 - nombre;
      case TEXTE:
        place += nombre;
        return octets.toString('utf8', place - nombre, place);
      case TABLEAU:
        return Array.from({ length: nombre }, lire);
      default:
        throw new Error(`Search index: unexpected type ${tete >> 5}`);
    }
  };
  return lire();
}
