import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'web',
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    // A context of its own for each file, in threads that stay: half the time of a process each, and nothing leaks.
    pool: 'vmThreads',
    setupFiles: ['./src/testing/set-up.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts', 'gallery/**/*.test.ts'],
    testTimeout: 20_000,
    // Pages are fetched as in the browser; where a machine is shared, a second try tells a stall from a fault.
    retry: process.env['CI'] === undefined ? 0 : 2,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
