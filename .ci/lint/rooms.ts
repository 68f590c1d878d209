/**
 * The rooms of the house and what each may import (docs/decisions/0016). A path belongs to the first room whose
 * `at` it starts with, so narrower rooms stand above wider ones. `<feature>` stands for one folder name and keeps
 * the features apart: `api/features/terms` and `api/features/session` are two rooms.
 */
export interface Room {
  /** Path from the root of the repository. */
  at: string;
  name: string;
  /** Names of rooms, or files of ours; a room may always import itself. `x/*` means every room that starts so. */
  mayImport: readonly string[];
  /** What its tests may import besides. */
  testsMayImport?: readonly string[];
  /** Libraries that alone may be imported (tests are free). */
  onlyLibraries?: readonly string[];
  /** Libraries that may not be imported. */
  neverLibraries?: readonly string[];
}

// What a handler sees of the room that touches raw request and reply.
const handlersDoor = ['mount.ts', 'context.ts', 'current-session.ts'].map(
  (file) => `apps/api/src/http/${file}`,
);
// What every feature builds on, and what crosses features: a session's next stage looks at accounts, terms and users.
const apiFoundation = [
  'parts.ts',
  'failure.ts',
  'repositories.ts',
  'next-stage.ts',
  'alerts.ts',
  'bears-prefix.ts',
].map((file) => `apps/api/src/${file}`);

const packages = ['domain', 'contract', 'phrases', 'brand'] as const;

const libraryRooms: readonly Room[] = [
  { at: 'packages/domain/', name: 'domain', mayImport: [], onlyLibraries: [] },
  { at: 'packages/contract/', name: 'contract', mayImport: ['domain'], onlyLibraries: ['zod'] },
  { at: 'packages/phrases/', name: 'phrases', mayImport: ['domain', 'contract'], onlyLibraries: [] },
  { at: 'packages/brand/', name: 'brand', mayImport: ['domain'], onlyLibraries: [] },
  { at: 'packages/spoken/', name: 'spoken', mayImport: ['domain'] },
  { at: 'prisma/', name: 'prisma', mayImport: [] },
];

const apiRooms: readonly Room[] = [
  {
    at: 'apps/api/src/platform/',
    name: 'api/platform',
    mayImport: ['domain', 'contract', 'prisma', 'spoken', 'apps/api/src/failure.ts'],
    testsMayImport: ['api/testing'],
    neverLibraries: ['fastify'],
  },
  {
    at: 'apps/api/src/http/',
    name: 'api/http',
    mayImport: ['domain', 'contract', 'brand', 'api/platform', ...apiFoundation],
    testsMayImport: ['api/*'],
  },
  {
    at: 'apps/api/src/features/<feature>/',
    name: 'api/features/<feature>',
    mayImport: [...packages, 'api/platform', ...apiFoundation, ...handlersDoor],
    testsMayImport: ['api/testing', 'api/http', 'api/compose'],
    neverLibraries: ['fastify'],
  },
  { at: 'apps/api/src/testing/', name: 'api/testing', mayImport: [...packages, 'spoken', 'prisma', 'api/*'] },
  { at: 'apps/api/src/', name: 'api/compose', mayImport: [...packages, 'prisma', 'api/*'] },
  { at: 'apps/api/', name: 'api/bench', mayImport: [...packages, 'prisma', 'api/*'] },
];

const webRooms: readonly Room[] = [
  {
    at: 'apps/web/src/ui/',
    name: 'web/ui',
    mayImport: [],
    neverLibraries: ['i18next', 'react-i18next', '@tanstack/react-query', 'react-hook-form'],
  },
  {
    at: 'apps/web/src/api/',
    name: 'web/api',
    mayImport: ['domain', 'contract'],
    testsMayImport: ['web/testing'],
  },
  {
    at: 'apps/web/src/i18n/',
    name: 'web/i18n',
    mayImport: [...packages],
    testsMayImport: ['web/testing'],
  },
  // What several features' forms share.
  {
    at: 'apps/web/src/forms/',
    name: 'web/forms',
    mayImport: [...packages, 'web/ui', 'web/api', 'web/i18n'],
    testsMayImport: ['web/testing'],
  },
  {
    at: 'apps/web/src/captcha/',
    name: 'web/captcha',
    mayImport: [...packages, 'web/ui', 'web/api', 'web/i18n', 'web/forms'],
    testsMayImport: ['web/testing'],
  },
  // Any feature's act may be asked to prove the Internet Password first.
  {
    at: 'apps/web/src/proof/',
    name: 'web/proof',
    mayImport: [...packages, 'web/ui', 'web/api', 'web/i18n', 'web/forms'],
    testsMayImport: ['web/testing', 'web/app'],
  },
  // Signing out stands in the portal's menu and on the pages that must be finished first.
  {
    at: 'apps/web/src/signing-out/',
    name: 'web/signing-out',
    mayImport: [...packages, 'web/ui', 'web/api', 'web/i18n', 'apps/web/src/app/paths.ts'],
    testsMayImport: ['web/testing'],
  },
  // The service hours stand on the home page, the sign-in page, the portal and the maintenance page.
  {
    at: 'apps/web/src/hours/',
    name: 'web/hours',
    mayImport: [...packages, 'web/ui', 'web/api', 'web/i18n'],
    testsMayImport: ['web/testing'],
  },
  // The terms of use are read before a registration, after a new version, and at any time.
  {
    at: 'apps/web/src/terms-text/',
    name: 'web/terms-text',
    mayImport: [...packages, 'web/ui', 'web/api', 'web/i18n', 'web/forms'],
    testsMayImport: ['web/testing'],
  },
  {
    at: 'apps/web/src/features/<feature>/',
    name: 'web/features/<feature>',
    mayImport: [
      ...packages,
      'web/ui',
      'web/api',
      'web/i18n',
      'web/forms',
      'web/captcha',
      'web/hours',
      'web/proof',
      'web/signing-out',
      'web/terms-text',
      'apps/web/src/app/paths.ts',
    ],
    testsMayImport: ['web/testing', 'web/app'],
  },
  { at: 'apps/web/src/app/', name: 'web/app', mayImport: [...packages, 'web/*'] },
  { at: 'apps/web/src/testing/', name: 'web/testing', mayImport: [...packages, 'web/*'] },
  // The front-end developers' workbench looks at everything, and nothing of the product at it.
  { at: 'apps/web/gallery/', name: 'gallery', mayImport: [...packages, 'web/*'] },
  { at: 'apps/web/', name: 'web/compose', mayImport: [...packages, 'web/*'] },
];

/** Every room; a file that stands in none (scripts at the root) meets no wall. */
export const rooms: readonly Room[] = [
  ...libraryRooms,
  ...apiRooms,
  ...webRooms,
  { at: 'apps/ops/', name: 'ops', mayImport: [...packages, 'prisma', 'api/*'] },
  { at: 'e2e/', name: 'e2e', mayImport: [...packages, 'prisma', 'api/*', 'ops'] },
];

/** Where a package of ours keeps what its name and subpaths point at. */
export const sources: Readonly<Record<string, string>> = {
  '@vestibule/domain': 'packages/domain/src/',
  '@vestibule/contract': 'packages/contract/src/',
  '@vestibule/phrases': 'packages/phrases/src/',
  '@vestibule/brand': 'packages/brand/src/',
  '@vestibule/spoken': 'packages/spoken/src/',
  '@vestibule/prisma': 'prisma/',
  '@vestibule/api': 'apps/api/src/',
  '@vestibule/web': 'apps/web/src/',
  '@vestibule/ops': 'apps/ops/src/',
};
