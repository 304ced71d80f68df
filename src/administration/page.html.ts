import type { LieuAdministration } from '#domain/portail/administration.rules.ts';

/** Files of the page, as Vite wrote them, relative to it. */
interface Fichiers {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Who the page may talk to: with a folder of this computer, nobody. */
const HOTES = {
  local: { connect: '', img: '' },
  github: { connect: ' https://api.github.com', img: ' https://avatars.githubusercontent.com' },
  gitlab: { connect: ' https://gitlab.com', img: ' https://gitlab.com https://secure.gravatar.com' },
} as const;

/** The page's own security policy, on top of the one that the host sends for all of /admin/. */
export const politiqueDe = ({ hote }: LieuAdministration): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${HOTES[hote].img}`,
    "font-src 'self'",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    `connect-src 'self' blob: data:${HOTES[hote].connect}`,
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

/** The page /admin/: nothing but the editor, which draws itself. */
export const pageAdministration = (lieu: LieuAdministration, { scripts, styles }: Fichiers): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${politiqueDe(lieu)}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <title>Modifier le contenu</title>
${styles.map((style) => `    <link rel="stylesheet" href="${style}" />\n`).join('')}${scripts.map((script) => `    <script type="module" src="${script}"></script>\n`).join('')}  </head>
  <body>
    <main id="accueil">
      <h1>Modifier le contenu</h1>
      <p>Ouverture…</p>
      <noscript><p>Cette page a besoin de JavaScript. Sans lui, les fichiers du contenu se modifient dans tout éditeur de texte.</p></noscript>
    </main>
  </body>
</html>
`;
