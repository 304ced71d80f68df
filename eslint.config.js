import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/*
 * Layers (src/README.md): an import only points to the left of this list.
 * A later block of this file replaces a rule instead of adding to it, so each folder has one
 * complete block, built by `layer`.
 */
const FOLDERS = [
  'domain',
  'documents',
  'geography',
  'catalogue',
  'publishing',
  'administration',
  'site',
  'search',
  'export',
  'components',
  'layouts',
  'pages',
];

const COLLECTIONS = {
  regex: '^astro:content$',
  message:
    'Only src/catalogue/load-catalogue.ts reads astro:content: everything else receives the joined catalogue.',
};
const LOADER = {
  regex: 'load-catalogue(\\.ts)?$',
  message:
    'Only pages load the catalogue: everything else receives what it needs as arguments or props.',
};

/** Restricts what the files of a folder may import, in one sentence told to whoever breaks it. */
const layer = (folder, allowed, message, alsoForbidden = []) => {
  const forbidden = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const others = { regex: `^(?:#|(?:\\.\\./)+)(?:${forbidden.join('|')})/`, message };
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...(forbidden.length > 0 ? [others] : []), ...alsoForbidden] },
      ],
    },
  };
};

const BELOW_SITE = ['domain', 'documents', 'geography', 'catalogue'];
const BELOW_COMPONENTS = [...BELOW_SITE, 'site', 'search', 'export'];

const layers = [
  layer('domain', [], 'domain says what a contract is, alone: it imports zod and itself.', [
    {
      regex: '^(?:astro|node):|\\.astro$',
      message: 'domain is pure: no Astro, no node:*, no file, no clock (today is an argument).',
    },
  ]),
  layer(
    'documents',
    ['domain'],
    'documents reads annexes: it imports domain and nothing else of src.',
    [COLLECTIONS],
  ),
  layer(
    'geography',
    ['domain'],
    'geography knows the communes: it imports domain and nothing else of src.',
    [COLLECTIONS],
  ),
  layer(
    'catalogue',
    ['domain', 'documents', 'geography'],
    'catalogue joins facts: it never knows addresses, search, exports or markup.',
    [COLLECTIONS],
  ),
  layer(
    'publishing',
    ['domain', 'documents', 'geography', 'catalogue'],
    'publishing turns the files of coordinators into content: it never knows addresses, search, exports or markup.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'administration',
    ['domain', 'catalogue', 'publishing'],
    'administration is a page built apart: it knows the forms of publishing, never the pages of the site.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'site',
    BELOW_SITE,
    'site holds addresses, strings and formats: it never knows search, exports or markup.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'search',
    [...BELOW_SITE, 'site'],
    'search is a view of the catalogue: it never knows exports or markup.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'export',
    [...BELOW_SITE, 'site'],
    'export is a view of the catalogue: it never knows search or markup.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'components',
    BELOW_COMPONENTS,
    'components are drawn by layouts and pages, never the reverse.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'layouts',
    [...BELOW_COMPONENTS, 'components'],
    'layouts are filled by pages, never the reverse.',
    [COLLECTIONS, LOADER],
  ),
  layer(
    'pages',
    [...BELOW_COMPONENTS, 'components', 'layouts'],
    'pages show the catalogue: publishing is the path of coordinators, outside the site.',
    [COLLECTIONS],
  ),
  {
    // The one reader of facts; and the maintainers' pages, in MDX, that Astro alone can draw.
    files: ['src/catalogue/load-catalogue.ts', 'src/pages/\\[page\\]/index.astro', 'src/pages/guide/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['scripts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^astro:',
              message: 'Scripts drive the pure modules: they run under plain Node, without Astro.',
            },
          ],
        },
      ],
    },
  },
];

const CLOCK = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message:
    'The same content gives the same site: no clock and no chance in src (the date comes from portail.yaml).',
};
const ADDRESS = {
  selector:
    'Literal[value=/^\\u002F(contrats|themes|publics|organisations|territoires|communes|donnees)\\u002F/], TemplateElement[value.raw=/^\\u002F(contrats|themes|publics|organisations|territoires|communes|donnees)\\u002F/]',
  message: 'Only src/site/addresses.ts builds an address: import `PAGES` or `adresse` from it.',
};

export default defineConfig(
  globalIgnores([
    'dist',
    'dist.*/**',
    '.construction',
    '.astro',
    'public',
    'content',
    'node_modules',
  ]),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      // Declarations of a whole module's types are written with import().
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // An interface that is one day extended and a type that never is: both read well.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', CLOCK, ADDRESS] },
  },
  {
    files: ['src/site/addresses.ts'],
    rules: { 'no-restricted-syntax': ['error', CLOCK] },
  },
  layers,
);
