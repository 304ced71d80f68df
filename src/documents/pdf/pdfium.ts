import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** pdfium and the few moves its C interface asks for. */
export interface Pdfium {
  readonly api: WrappedPdfiumModule;
  /** Lends zeroed memory for the time of a call. */
  readonly withMemory: <T>(octets: number, use: (adresse: number) => T) => T;
  /** Copies bytes into memory that the caller frees with `free`. */
  readonly copyIn: (octets: Uint8Array) => number;
  readonly free: (adresse: number) => void;
  readonly float: (adresse: number) => number;
  readonly int: (adresse: number) => number;
  /** Copies bytes out. */
  readonly bytes: (adresse: number, longueur: number) => Uint8Array;
  readonly utf16: (adresse: number) => string;
}

/** Reads a string whose length pdfium tells when asked with no room for it. */
export function readUtf16(
  pdfium: Pdfium,
  ask: (adresse: number, octets: number) => number,
): string | undefined {
  const octets = ask(0, 0);
  if (octets <= 2) return undefined;
  const texte = pdfium.withMemory(octets + 2, (adresse) => {
    ask(adresse, octets);
    return pdfium.utf16(adresse);
  });
  return texte.trim() === '' ? undefined : texte.trim();
}

/** Starts pdfium from the wasm file of its package: no network. */
export async function loadPdfium(): Promise<Pdfium> {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')));
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
  const api = await init({ wasmBinary });
  api.PDFiumExt_Init();
  const { malloc, free } = api.pdfium.wasmExports;
  // The heap is another array after each growth: never keep a reference to it.
  const heap = (): Uint8Array => (api.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
  const allocate = (octets: number): number => {
    const adresse = malloc(octets);
    if (adresse === 0) throw new RangeError(`pdfium: no room for ${String(octets)} bytes`);
    return adresse;
  };
  return {
    api,
    withMemory: (octets, use) => {
      const adresse = allocate(octets);
      try {
        heap().fill(0, adresse, adresse + octets);
        return use(adresse);
      } finally {
        free(adresse);
      }
    },
    copyIn: (octets) => {
      const adresse = allocate(octets.length);
      heap().set(octets, adresse);
      return adresse;
    },
    free: (adresse) => {
      free(adresse);
    },
    float: (adresse) => api.pdfium.getValue(adresse, 'float'),
    int: (adresse) => api.pdfium.getValue(adresse, 'i32'),
    bytes: (adresse, longueur) => heap().slice(adresse, adresse + longueur),
    utf16: (adresse) => api.pdfium.UTF16ToString(adresse),
  };
}
