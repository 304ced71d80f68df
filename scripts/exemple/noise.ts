/** Amplitude of the grain, in grey levels of 256. */
const AMPLITUDE = 9;
/** Share of pixels that are specks of dust. */
const POUSSIERE = 0.0004;

/** Grain of a scanner: a function that gives the next change of grey level, the same sequence for the same seed. */
export function seededNoise(graine: number): () => number {
  let etat = graine >>> 0;
  // mulberry32
  const hasard = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return () => (hasard() < POUSSIERE ? -110 : (hasard() + hasard() - 1) * AMPLITUDE);
}
