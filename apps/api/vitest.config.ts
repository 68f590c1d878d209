import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    // The natives (bcrypt, canvas) and the database's worker thread want a process of their own.
    pool: 'forks',
    // Loading the server anew for each file took as long as many a file's tests; what files share is without state.
    isolate: false,
    globalSetup: ['src/testing/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
