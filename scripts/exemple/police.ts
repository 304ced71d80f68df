import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAQUET = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

const face = (jeu: string, style: string, plage: string): string => {
  const fichier = fileURLToPath(import.meta.resolve(`${PAQUET}-${jeu}-wght-${style}.woff2`));
  const donnees = readFileSync(fichier).toString('base64');
  return `@font-face{font-family:Atkinson;font-weight:200 800;font-style:${style};unicode-range:${plage};src:url(data:font/woff2;base64,${donnees}) format("woff2")}`;
};

/** The project's font, inside the page: printing must not depend on the fonts of a machine. */
export const POLICE = ['normal', 'italic']
  .flatMap((style) => [
    face('latin', style, 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122'),
    face('latin-ext', style, 'U+0100-0130,U+0132-0151,U+0154-02BA'),
  ])
  .join('');
