import { defineConfig } from 'html-validate';

/** Rules of html-validate for the built pages; whatever is not as recommended has its reason beside it. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Every resource comes from the site itself: there is no third party whose file could change.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML accepts any identifier without a space; fiches and years give some that begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // A title names the thing, its contract and the portal: it is told whole rather than cut.
    'long-title': 'off',
  },
});
