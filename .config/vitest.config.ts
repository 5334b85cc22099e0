import { defineConfig } from 'vitest/config';

// One day for every test that does not name its own.
const env = { WLA_TODAY: '2026-11-21', NO_COLOR: '1' };

/** What looks at built sites makes some itself, which may take minutes on a busy computer. */
const ofBuiltSites = {
  env,
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  setupFiles: ['tests/support/clear-up.ts'],
};

export default defineConfig({
  test: {
    environment: 'node',
    env,
    // Projects may run side by side, and would write one file.
    cache: false,
    projects: [
      // The files share their workers, which halves the time: a test that mocks a module resets the modules first.
      // The time that a test may take is there for those that hang: a busy computer fails nothing.
      { test: { name: 'unit', include: ['src/**/*.test.ts'], env, isolate: false, testTimeout: 300_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...ofBuiltSites } },
      // A browser on a busy computer may be late once: what fails then is tried again, and the run tells of it.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...ofBuiltSites,
          fileParallelism: false,
          retry: 1,
        },
      },
    ],
  },
});
