import { buildApp } from '#app.ts';
import { composeParts, type World } from '#compose.ts';
import type { HumanCheckWorld } from '#features/captcha/human-check.ts';
import type { ConnectionLimits } from '#http/connection-limits.ts';
import type { AddressLimits } from '#http/rate-limit.ts';
import { commonPasswords } from '#platform/common-passwords.ts';
import type { Database } from '#platform/database.ts';
import { randomIds } from '#platform/ids.ts';
import { keyedHashes } from '#platform/keyed-hash.ts';
import { passwordHasher } from '#platform/password-hasher.ts';
import { readinessOf } from '#readiness.ts';
import { humanCheckOracle } from './human-check-oracle.ts';
import { movableClock, type MovableClock } from './movable-clock.ts';
import { peopleOf } from './people.ts';
import { testBrowser } from './test-browser.ts';
import { openTestDatabase } from './test-database.ts';
import { testSecrets } from './test-secrets.ts';

const unlimited = { max: 1_000_000, timeWindow: 60_000 };
const noLimits = { read: unlimited, write: unlimited, credential: unlimited, captcha: unlimited };

export interface TestAppOptions {
  readonly database?: Database;
  readonly webFolder?: string;
  readonly limits?: AddressLimits;
  readonly connections?: ConnectionLimits;
  /** Proxies that are believed, CIDR; nobody unless given. */
  readonly trustProxy?: readonly string[];
  readonly publicOrigins?: readonly string[];
  /** Draws the picture of a human check; by default its text in plain bytes, which is quick and no picture. */
  readonly drawPicture?: (text: string, random: () => number) => Buffer;
  /** Speaks an audio check; by default its text in plain bytes. */
  readonly speakSymbols?: HumanCheckWorld['speakSymbols'];
  /** Stands still unless another is given. */
  readonly clock?: MovableClock;
  readonly world?: Partial<World>;
}

/** bcrypt's lowest cost: the rules are the same and a test is not kept waiting. */
const lowestCost = 4;

/** The server as it is, on a database of its own, in another world: a clock that stands still, quick hashes, a human check with an oracle. */
export const buildTestApp = async (options: TestAppOptions = {}) => {
  const database = options.database ?? (await openTestDatabase());
  const clock = options.clock ?? movableClock();
  const oracle = humanCheckOracle({
    drawPicture: options.drawPicture ?? ((text) => Buffer.from(text)),
    speakSymbols: options.speakSymbols ?? ((text) => Buffer.from(text)),
  });
  const world: World = {
    clock,
    ids: randomIds,
    hasher: passwordHasher({ cost: lowestCost, queueLimit: 10_000, secrets: testSecrets }),
    keyedHashes: keyedHashes(testSecrets.macKey),
    commonPasswords: commonPasswords(),
    drawPicture: oracle.drawPicture,
    speakSymbols: oracle.speakSymbols,
    random: Math.random,
    work: { bits: 4, rounds: 4 },
    ...options.world,
  };
  const parts = composeParts(database, world);
  const app = await buildApp({
    parts,
    readiness: readinessOf(database),
    logger: false,
    strict: true,
    trustProxy: options.trustProxy ?? [],
    publicOrigins: options.publicOrigins,
    connections: options.connections,
    cookieKey: testSecrets.cookieKey,
    webFolder: options.webFolder,
    limits: options.limits ?? noLimits,
  });
  await app.ready();
  return {
    app,
    parts,
    clock,
    oracle,
    database,
    people: peopleOf(parts),
    /** What waits to be sent, oldest first; to one recipient, or to all. No postman goes his rounds here. */
    letters: (recipient?: string) =>
      database.prisma.outgoingLetter.findMany({
        where: { sentAt: null, ...(recipient === undefined ? {} : { recipient }) },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      }),
    browser: () => testBrowser(app),
    close: async () => {
      await app.close();
      await database.close();
    },
  };
};

export type TestApp = Awaited<ReturnType<typeof buildTestApp>>;
