/** Memory of the process that reads, in MB: JavaScript objects on one side, pdfium on the other. */
export const MEMOIRE_JS_MO = 512;
export const MEMOIRE_WASM_MO = 512;

/** A reading that says nothing for so long is stopped; a page takes 20 ms, or 5 s by OCR. */
export const SILENCE_MAX_MS = { texte: 30_000, ocr: 120_000 } as const;

/** So is a reading that keeps talking; OCR of long documents may take hours, so it has no such limit. */
export const DUREE_MAX_TEXTE_MS = 300_000;

const OCTETS_PAR_PAGE_WASM = 65_536;

/**
 * Caps the memory of every wasm module that this process starts from now on.
 * Node limits its own objects (--max-old-space-size) but not what wasm takes beside them.
 * @returns tells whether the cap was ever met
 */
export function capWasmMemory(octetsMax: number): () => boolean {
  let atteinte = false;
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * OCTETS_PAR_PAGE_WASM > octetsMax) {
      atteinte = true;
      throw new RangeError('wasm memory cap');
    }
    return grow.call(this, pages);
  };
  return () => atteinte;
}
