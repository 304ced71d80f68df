import type { DepotPortail, Depots, FichierHote } from '../hote.types.ts';

/** Versions of the actions, written in full: what runs tomorrow is what runs today. */
const ACTIONS = {
  checkout: 'actions/checkout@v6.0.0',
  node: 'actions/setup-node@v6.0.0',
  reglages: 'actions/configure-pages@v6.0.0',
  envoi: 'actions/upload-pages-artifact@v5.0.0',
  publication: 'actions/deploy-pages@v5.0.0',
} as const;

const GITHUB = 'https://github.com/';

const fetchPortail = ({ adresse, version }: DepotPortail): readonly string[] =>
  adresse.startsWith(GITHUB)
    ? [
        `      - uses: ${ACTIONS.checkout}`,
        '        with:',
        `          repository: ${adresse.slice(GITHUB.length)}`,
        `          ref: ${JSON.stringify(version)}`,
        '          path: portail',
        '          persist-credentials: false',
      ]
    : [
        '      - name: Récupérer le portail',
        '        run: |',
        '          git init --quiet portail',
        `          git -C portail fetch --quiet --depth 1 ${adresse}.git ${JSON.stringify(version)}`,
        '          git -C portail checkout --quiet FETCH_HEAD',
      ];

function workflow({ contenu, portail }: Depots): string {
  const lieu = portail ? 'portail' : 'depot';
  const dossier = `\${{ github.workspace }}/depot${contenu === '.' ? '' : `/${contenu}`}`;
  return [
    '# Vérifie le contenu à chaque changement, puis construit le portail et le publie sur GitHub Pages.',
    '# À régler une fois : Settings → Pages → Build and deployment → Source : « GitHub Actions ».',
    'name: Publier le portail',
    '',
    'on:',
    '  push:',
    '    branches: [main]',
    '  pull_request:',
    '  workflow_dispatch:',
    '',
    'permissions:',
    '  contents: read',
    '',
    '# Une publication commencée va à son terme ; la suivante attend.',
    'concurrency:',
    '  group: publier-${{ github.ref }}',
    '  cancel-in-progress: false',
    '',
    'jobs:',
    '  construire:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 30',
    '    permissions:',
    '      contents: read',
    '      pages: read',
    '    env:',
    `      CONTENU: ${dossier}`,
    '    steps:',
    `      - uses: ${ACTIONS.checkout}`,
    '        with:',
    '          path: depot',
    '          persist-credentials: false',
    ...(portail ? fetchPortail(portail) : []),
    `      - uses: ${ACTIONS.node}`,
    '        with:',
    '          node-version: 24',
    '          cache: npm',
    `          cache-dependency-path: ${lieu}/package-lock.json`,
    '      - name: Vérifier le contenu',
    `        working-directory: ${lieu}`,
    '        run: npm run check -- --contenu "$CONTENU"',
    '      - name: Lire l’adresse du site',
    "        if: github.event_name != 'pull_request'",
    '        id: pages',
    `        uses: ${ACTIONS.reglages}`,
    '      - name: Construire le portail',
    "        if: github.event_name != 'pull_request'",
    `        working-directory: ${lieu}`,
    '        env:',
    '          SITE: ${{ steps.pages.outputs.origin }}',
    '          BASE: ${{ steps.pages.outputs.base_path }}/',
    '        run: npm run build -- --contenu "$CONTENU" --sortie "$RUNNER_TEMP/site" --site "$SITE" --base "$BASE"',
    "      - if: github.event_name != 'pull_request'",
    `        uses: ${ACTIONS.envoi}`,
    '        with:',
    '          path: ${{ runner.temp }}/site',
    '',
    '  publier:',
    "    if: github.event_name != 'pull_request'",
    '    needs: construire',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 10',
    '    permissions:',
    '      pages: write',
    '      id-token: write',
    '    environment:',
    '      name: github-pages',
    '      url: ${{ steps.publication.outputs.page_url }}',
    '    steps:',
    `      - uses: ${ACTIONS.publication}`,
    '        id: publication',
    '',
  ].join('\n');
}

/** The workflow that checks, builds and publishes on GitHub Pages. */
export const fichiersGithub = (depots: Depots): readonly FichierHote[] => [
  { chemin: '.github/workflows/publier.yml', texte: workflow(depots) },
];

/** What to do next, one line each. */
export const SUITE_GITHUB: readonly string[] = [
  'Dans GitHub, réglez une fois : Settings → Pages → Source : « GitHub Actions ».',
  'Puis enregistrez ce fichier dans le dépôt (git add, commit, push) : chaque changement de « main » est publié.',
  'GitHub Pages n’envoie pas les en-têtes de sécurité et de cache du portail : pour les avoir, préférez un serveur à vous, Netlify ou Cloudflare Pages.',
];
