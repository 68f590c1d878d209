import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'ops',
    include: ['src/**/*.test.ts'],
    pool: 'forks',
    // Loading the server anew for each file took as long as many a file's tests; what files share is without state.
    isolate: false,
    globalSetup: ['../api/src/testing/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
