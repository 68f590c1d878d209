import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import product from '../vite.config.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The gallery as files, for the browser tests: quicker to open than from the dev server. Never a part of the product's build. */
export default defineConfig({
  ...product,
  root: at('..'),
  logLevel: 'warn',
  build: {
    outDir: at('../node_modules/.cache/gallery'),
    emptyOutDir: true,
    target: 'esnext',
    minify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: [at('index.html'), at('frame.html')] },
  },
});
