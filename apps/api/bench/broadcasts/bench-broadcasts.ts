import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiPrefix } from '@vestibule/contract';
import { writeCursor } from '#features/broadcasts/cursor.ts';
import type { Place } from '#features/broadcasts/cursor.ts';
import { openDatabase } from '#platform/database.ts';
import type { Database } from '#platform/database.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import { startPostgres } from '#testing/postgres-server.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { median } from '../hashing/measure.ts';
import { commonWords, rareWords, seedMessages } from './messages.ts';

const yardstick = '/session';
/** Times the yardstick of the same run: so slow at most. A text is looked for in every message, the rest is not. */
const mostOfList = 25;
const mostOfSearch = 60;

interface Question {
  readonly what: string;
  readonly path: string;
  readonly most: number;
}

const list = (what: string, search: string, most = mostOfList): Question => ({
  what,
  path: `/broadcasts?locale=zh-Hant${search}`,
  most,
});
const text = (words: string): string => `&text=${encodeURIComponent(words)}`;

const questionsOf = (middle: Place & { readonly reference: string }): readonly Question[] => [
  list('newest, with total and unread count', ''),
  list('from the middle on', `&after=${writeCursor(middle)}`),
  list('one subject', '&topic=rules'),
  list('unread only', '&only=unread'),
  list('text in one of a hundred', text(rareWords), mostOfSearch),
  list('text in every one', text(commonWords), mostOfSearch),
  list('text in none', text('沒有這個'), mostOfSearch),
  {
    what: 'one message with its neighbours',
    path: `/broadcasts/${middle.reference}?locale=en`,
    most: mostOfList,
  },
];

const asked = async (browser: TestBrowser, path: string): Promise<number> => {
  const start = performance.now();
  const { statusCode } = await browser.send({ method: 'GET', url: `${apiPrefix}${path}` });
  if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}`);
  return performance.now() - start;
};

/** Milliseconds of each, by turns, so that what slows the machine down slows each alike. */
const measured = async (browser: TestBrowser, paths: readonly string[], rounds: number) => {
  const times = new Map<string, number[]>(paths.map((path) => [path, []]));
  for (let round = -3; round < rounds; round += 1)
    for (const path of paths) {
      const time = await asked(browser, path);
      if (round >= 0) times.get(path)?.push(time);
    }
  return (path: string): number => median(times.get(path) ?? []);
};

const middleOf = async ({ prisma }: Database, messages: number) =>
  prisma.broadcast.findUniqueOrThrow({
    where: { reference: `BENCH-${Math.floor(messages / 2)}` },
    select: { reference: true, id: true, publishedAt: true },
  });

interface Counts {
  readonly messages: number;
  readonly rounds: number;
}

const measureOn = async (name: string, database: Database, counts: Counts): Promise<boolean> => {
  await database.migrate();
  const app = await buildTestApp({ database });
  try {
    const person = await app.people.registered({ basicPasswordChanged: true });
    await seedMessages(database, { count: counts.messages, userId: person.userId, now: app.clock.now() });
    const browser = await signedInBrowser(app, person);
    const questions = questionsOf(await middleOf(database, counts.messages));
    const time = await measured(browser, [yardstick, ...questions.map(({ path }) => path)], counts.rounds);
    const unit = time(yardstick);
    console.log(`${name}, ${counts.messages} messages: GET ${yardstick} takes ${unit.toFixed(2)} ms`);
    return questions
      .map(({ what, path, most }) => {
        const times = time(path) / unit;
        const holds = times <= most;
        console.log(
          `  ${times.toFixed(1).padStart(6)} times ${holds ? '' : `(MORE THAN ${most}) `}${what}: ${time(path).toFixed(1)} ms`,
        );
        return holds;
      })
      .every(Boolean);
  } finally {
    await app.close();
  }
};

/** The notice board with many messages, on each database. Answers whether all bounds hold. */
export const benchBroadcasts = async (counts: Counts): Promise<boolean> => {
  const embedded = await measureOn('embedded database', await openDatabase({}), counts);
  const postgres = await startPostgres();
  if (postgres === undefined) {
    console.log('No PostgreSQL server here.');
    return embedded;
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'vestibule-bench-'));
  try {
    const database = await openDatabase({ dataFolder, databaseUrl: postgres.url });
    return (await measureOn('PostgreSQL server', database, counts)) && embedded;
  } finally {
    await postgres.remove();
    await rm(dataFolder, { recursive: true, force: true });
  }
};
