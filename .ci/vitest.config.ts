import { defineConfig } from 'vitest/config';

/** All packages in one pool of workers: on two cores that is quicker than one process a package. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    projects: ['packages/*', 'prisma', 'apps/*', '.ci/vitest.house.config.ts'],
    passWithNoTests: false,
  },
});
