import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    // A jsdom and all modules for each file took three times as long as the tests; what they share is cleaned up between tests.
    isolate: false,
    setupFiles: ['./src/testing/set-up.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    testTimeout: 20_000,
    // Pages are fetched as in the browser; where a machine is shared, a second try tells a stall from a fault.
    retry: process.env['CI'] === undefined ? 0 : 2,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
