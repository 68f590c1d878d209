import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildApp } from '#app.ts';
import { composeParts } from '#compose.ts';
import { publishBroadcast } from '#features/broadcasts/publish-broadcast.ts';
import { commonPasswords } from '#platform/common-passwords.ts';
import { openDatabase } from '#platform/database.ts';
import { randomIds } from '#platform/ids.ts';
import { keyedHashes } from '#platform/keyed-hash.ts';
import { passwordHasher } from '#platform/password-hasher.ts';
import { movableClock } from '#testing/movable-clock.ts';
import { peopleOf } from '#testing/people.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import type { Parts } from '#parts.ts';

const unlimited = { max: 1_000_000, timeWindow: 60_000 };
const limits = { read: unlimited, write: unlimited, credential: unlimited, captcha: unlimited };
const webFolder = resolve(import.meta.dirname, '../../web/dist');

/**
 * The portal with two of its doors taken out, for a scanner would get no further: everybody passes the human check, and nobody is too
 * frequent. Its clock stands still, so that no session and no draft runs out under the scan and equal requests have equal answers.
 */
const partsOn = (database: Awaited<ReturnType<typeof openDatabase>>): Parts => {
  const parts = composeParts(database, {
    clock: movableClock(),
    ids: randomIds,
    hasher: passwordHasher({ cost: 4, queueLimit: 10_000, secrets: testSecrets }),
    keyedHashes: keyedHashes(testSecrets.macKey),
    commonPasswords: commonPasswords(),
    drawPicture: (text) => Buffer.from(text),
    speakSymbols: (text) => Buffer.from(text),
    random: Math.random,
    work: { bits: 4, rounds: 4 },
  });
  return { ...parts, humanCheck: { ...parts.humanCheck, take: async () => undefined } };
};

/** Opens the target on 127.0.0.1 and a free port, over an empty database; `faults` fills with every answer of 500 and above. */
export const openTarget = async (databaseUrl: string | undefined) => {
  const database = await openDatabase({ databaseUrl });
  await database.migrate();
  const parts = partsOn(database);
  const app = await buildApp({
    parts,
    readiness: { check: async () => ({ ready: true, database: true, migrations: true }) },
    logger: false,
    strict: false,
    trustProxy: [],
    cookieKey: testSecrets.cookieKey,
    webFolder: existsSync(join(webFolder, 'index.html')) ? webFolder : undefined,
    limits,
  });
  const faults: string[] = [];
  let answers = 0;
  // At the server itself: what fails before there is a route meets no hook.
  app.server.on('request', ({ method, url }, response) => {
    response.once('finish', () => {
      answers += 1;
      if (response.statusCode >= 500) faults.push(`${method} ${url} ${response.statusCode}`);
    });
  });
  await publishBroadcast(parts)({
    reference: 'BRD20261101',
    topic: 'system',
    publishedAt: new Date('2026-11-01T01:00:00Z'),
    operator: 'scan',
    texts: [{ locale: 'zh-Hant', subject: '事項', body: '內文' }],
  });
  return {
    app,
    database,
    people: peopleOf(parts),
    origin: await app.listen({ host: '127.0.0.1', port: 0 }),
    faults,
    answers: () => answers,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
};

export type Target = Awaited<ReturnType<typeof openTarget>>;
