import { defineConfig } from 'vitest/config';

/** Tests of the built site, and of the site in a browser: they share one build of the content. */
const BUILT = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Half of a browser test is waiting: one core each would leave them idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: BUILT,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: BUILT,
          globalSetup: 'tests/site/support/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 300_000,
          // A loaded machine is slow, not wrong.
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
    ],
  },
});
