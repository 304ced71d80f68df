const DECLARATION = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Text of a saved page, whatever its encoding: byte order mark, then what the page declares if it holds,
 * then UTF-8, then Windows-1252, in which older French sites are written.
 */
export function decodePage(octets: Uint8Array): string {
  const [premier, second] = octets;
  if (premier === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (premier === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(octets);
  const declare = DECLARATION.exec(Buffer.from(octets.subarray(0, 4_096)).toString('latin1'))?.[1];
  // A browser saves as UTF-8 a page that may go on declaring its first encoding.
  return (
    tryDecode(octets, 'utf-8') ??
    tryDecode(octets, declare) ??
    new TextDecoder('windows-1252').decode(octets)
  );
}

function tryDecode(octets: Uint8Array, encodage: string | undefined): string | undefined {
  try {
    return encodage === undefined
      ? undefined
      : new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    // An unknown name, or bytes that are not of this encoding.
    return undefined;
  }
}
