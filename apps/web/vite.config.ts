import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { brandFiles, publicFolder } from './build/brand-files.ts';
import { entitiesWithoutDom } from './build/entities-without-dom.ts';

/** A chunk of its own for a library that changes seldom; matches the innermost package of pnpm's nested paths. */
const chunk = (name: string, packages: readonly string[], priority: number) => ({
  name,
  test: new RegExp(`node_modules/(?:${packages.join('|')})/`),
  priority,
});

/** What every visit has before it goes to its first page. */
const alreadyThere = ['frame', 'i18n', 'react', 'rolldown-runtime', 'router'];
const namesOneThere = new RegExp(`(?:^|/)(?:${alreadyThere.join('|')})-[^/]+$`);

/** Their pages come as one file a feature: small as they are, each file more weighs on the home page, which knows where all are. */
const insideFeatures =
  /[\\/]src[\\/]features[\\/](accounts|cancellation|contact|forms|guide|internet-account|particulars|phone-system|rules)[\\/]/;

/**
 * React before all that rests on it, zod before the forms' resolver: a group takes what its modules import along,
 * and what a group of higher priority took is gone. So the home page fetches neither forms nor zod.
 */
const chunks = [
  chunk('react', ['react', 'react-dom', 'scheduler'], 60),
  chunk('zod', ['zod'], 50),
  chunk('router', ['react-router'], 40),
  chunk('query', ['@tanstack/query-core', '@tanstack/react-query'], 30),
  chunk('i18n', ['i18next', 'react-i18next'], 20),
  chunk('forms', ['react-hook-form', '@hookform/resolvers'], 10),
  chunk(
    'markdown',
    [
      'react-markdown',
      'remark-[^/]+',
      'm(?:dast|icromark)[^/]*',
      'unist-[^/]+',
      'hast-[^/]+',
      'unified',
      'vfile[^/]*',
      'character-entities[^/]*',
      'property-information',
    ],
    8,
  ),
  // Ours that every first visit needs: one file instead of a dozen small ones.
  { name: 'frame', tags: ['$initial' as const], priority: 3 },
  // What several pages share, together: each file that a page asks for costs a phone some milliseconds.
  { name: 'shared', test: /[\\/](?:apps[\\/]web[\\/]src|packages)[\\/]/, minShareCount: 3, priority: 2 },
  {
    name: (path: string) => `${insideFeatures.exec(path)?.[1] ?? 'inside'}-pages`,
    test: insideFeatures,
    priority: 1,
  },
];

/** What Node was told to choose among (`--conditions=…`), Vite chooses too: the page and the server show one brand. */
const nodeFlags = [...process.execArgv, ...(process.env['NODE_OPTIONS'] ?? '').split(' ')];
const chosenConditions = nodeFlags.flatMap((flag) =>
  flag.startsWith('--conditions=') ? [flag.slice('--conditions='.length)] : [],
);

const api = process.env['VESTIBULE_API'];

export default defineConfig({
  plugins: [react(), brandFiles(), entitiesWithoutDom()],
  publicDir: publicFolder,
  resolve: { conditions: [...chosenConditions, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [...chosenConditions, ...defaultServerConditions] } },
  ...(api !== undefined && {
    server: { proxy: { '/api': { target: api }, '/health': { target: api } } },
  }),
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    // Read by build/finish.ts, which takes it away.
    manifest: true,
    // The content security policy allows no inline script, no inline style and no font from a data address.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Nor is what is there already named again with each page.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => !namesOneThere.test(file)) : files,
    },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Without their names: the home page carries a list of every page's files, and names are most of what can't be compressed in it.
        chunkFileNames: ({ name }) =>
          alreadyThere.includes(name) ? 'assets/[name]-[hash].js' : 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        codeSplitting: { groups: chunks },
      },
    },
  },
});
