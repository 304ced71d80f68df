import type { Depots, FichierHote } from '../hote.types.ts';

function pipeline({ contenu, portail }: Depots): string {
  const dossier = `$CI_PROJECT_DIR${contenu === '.' ? '' : `/${contenu}`}`;
  const lieu = portail ? '/tmp/portail' : '$CI_PROJECT_DIR';
  return [
    '# Vérifie le contenu à chaque changement, puis construit le portail et le publie sur GitLab Pages.',
    'image: node:24-bookworm',
    '',
    'stages: [verifier, publier]',
    '',
    'variables:',
    `  CONTENU: ${dossier}`,
    `  PORTAIL: ${lieu}`,
    '  npm_config_cache: $CI_PROJECT_DIR/.npm',
    '',
    'cache:',
    '  key: npm',
    '  paths: [.npm/]',
    '',
    ...(portail
      ? [
          'before_script:',
          '  - git init --quiet "$PORTAIL"',
          `  - git -C "$PORTAIL" fetch --quiet --depth 1 ${portail.adresse}.git ${portail.version}`,
          '  - git -C "$PORTAIL" checkout --quiet FETCH_HEAD',
          '',
        ]
      : []),
    'verifier:',
    '  stage: verifier',
    '  script:',
    '    - npm --prefix "$PORTAIL" run check -- --contenu "$CONTENU"',
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '',
    '# Le nom « pages » fait publier le dossier « public ». GitLab envoie lui-même les fichiers compressés.',
    'pages:',
    '  stage: publier',
    '  timeout: 30m',
    '  script:',
    '    - SITE=$(node -p "new URL(process.env.CI_PAGES_URL).origin")',
    '    - BASE=$(node -p "new URL(process.env.CI_PAGES_URL + \'/\').pathname")',
    '    - npm --prefix "$PORTAIL" run build -- --contenu "$CONTENU" --sortie /tmp/site --site "$SITE" --base "$BASE" --compresser',
    '    - mv /tmp/site public',
    '  artifacts:',
    '    paths: [public]',
    '    expire_in: 1 week',
    '  rules:',
    '    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    '',
  ].join('\n');
}

/** The pipeline that checks, builds and publishes on GitLab Pages. */
export const fichiersGitlab = (depots: Depots): readonly FichierHote[] => [
  { chemin: '.gitlab-ci.yml', texte: pipeline(depots) },
];

/** What to do next, one line each. */
export const SUITE_GITLAB: readonly string[] = [
  'Enregistrez ce fichier dans le dépôt (git add, commit, push) : chaque changement de la branche principale est publié.',
  'L’adresse du site est dans GitLab : Deploy → Pages.',
  'GitLab Pages n’envoie pas les en-têtes de sécurité et de cache du portail : pour les avoir, préférez un serveur à vous.',
];
