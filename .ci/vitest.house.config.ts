import { defineConfig } from 'vitest/config';

/** The house's own rules, tested. */
export default defineConfig({
  test: { name: 'house', root: import.meta.dirname, include: ['**/*.test.ts'] },
});
