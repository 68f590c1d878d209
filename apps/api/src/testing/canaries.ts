import { PassThrough } from 'node:stream';
import { apiPrefix, signIn } from '@vestibule/contract';
import { buildApp } from '#app.ts';
import { logging } from '#http/logging.ts';
import { buildTestApp } from './build-test-app.ts';
import { registrationJourney } from './registration-journey.ts';
import { passHumanCheck } from './signed-in.ts';
import { testBrowser } from './test-browser.ts';
import { testSecrets } from './test-secrets.ts';

/** Values that stand nowhere else: where one of them is found, somebody let it out. */
export const canaries = {
  internetPassword: 'Canary7Finch7',
  wrongInternetPassword: 'Canary8Robin88',
  nextInternetPassword: 'Canary6Wren666',
  issuedBasicPassword: '83619427',
  chosenBasicPassword: '60482937',
  wrongBasicPassword: '71950384',
  identityPrefix: 'ZQ97',
  wrongIdentityPrefix: 'QZ86',
  inQuery: 'Canary9Query99',
  inHeader: 'Canary5Header5',
  inBody: 'Canary4Body444',
} as const;

const unlimited = { max: 1_000_000, timeWindow: 60_000 };

interface Answered {
  readonly route: string;
  readonly text: string;
}

/** The server with its real log at its most talkative, and a record of all that leaves it. */
export const openAviary = async () => {
  const test = await buildTestApp();
  let log = '';
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const app = await buildApp({
    parts: test.parts,
    readiness: { check: async () => ({ ready: true, database: true, migrations: true }) },
    logger: Object.assign({}, logging('trace'), { stream }),
    strict: true,
    trustProxy: [],
    cookieKey: testSecrets.cookieKey,
    limits: { read: unlimited, write: unlimited, credential: unlimited, captcha: unlimited },
  });
  const answers: Answered[] = [];
  /** Cookies, answers to human checks: secrets that are made on the way. */
  const made = new Set<string>();
  app.addHook('onSend', async (request, reply, payload) => {
    const { 'set-cookie': cookies, ...headers } = reply.getHeaders();
    for (const cookie of [cookies ?? []].flat())
      made.add(String(cookie).split(';', 1)[0]?.split('=').slice(1).join('=').split('.')[0] ?? '');
    answers.push({
      route: `${request.method} ${request.routeOptions.url ?? 'none'}`,
      text: `${JSON.stringify(headers)}\n${typeof payload === 'string' ? payload : ''}`,
    });
  });
  await app.ready();

  const oracle = {
    answer: (challenge: Parameters<typeof test.oracle.answer>[0]) => {
      const answer = test.oracle.answer(challenge);
      made.add(answer.answer);
      return answer;
    },
  };
  const browser = () => testBrowser(app);
  return {
    ...test,
    oracle,
    browser,
    journey: () => registrationJourney(browser(), oracle),
    answers,
    made,
    log: () => log,
    /** In this browser, with a human check passed where one is asked for. */
    signIn: async (
      internetUserId: string,
      { internetPassword = '', checked = false, on = browser() } = {},
    ) => {
      const captcha = checked ? await passHumanCheck({ oracle: test.oracle }, on, 'sign-in') : undefined;
      const body = { internetUserId, internetPassword, ...(captcha === undefined ? {} : { captcha }) };
      return { browser: on, answer: await on.call(signIn, { body }) };
    },
    /** Bytes that are no request of ours. */
    send: (method: 'GET' | 'POST' | 'PUT', path: string, how: { type?: string; payload?: string } = {}) =>
      browser().send({
        method,
        url: `${apiPrefix}${path}?password=${canaries.inQuery}&token=${canaries.inQuery}`,
        headers: {
          authorization: `Bearer ${canaries.inHeader}`,
          'x-forwarded-for': canaries.inHeader,
          referer: `https://example.com/?${canaries.inQuery}`,
          ...(how.type === undefined ? {} : { 'content-type': how.type }),
        },
        cookies: { '__Host-vestibule': canaries.inHeader, other: canaries.inHeader },
        ...(how.payload === undefined ? {} : { payload: how.payload }),
      }),
    close: async () => {
      await app.close();
      await test.close();
    },
  };
};

export type Aviary = Awaited<ReturnType<typeof openAviary>>;

/** Every row of every table as text, by table. */
export const allRows = async ({ database }: Pick<Aviary, 'database'>): Promise<Map<string, string>> => {
  const tables = await database.prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const rows = new Map<string, string>();
  for (const { name } of tables) {
    const found = await database.prisma.$queryRawUnsafe<{ text: string }[]>(
      `SELECT row_to_json(t)::text AS "text" FROM "${name}" AS t`,
    );
    rows.set(name, found.map(({ text }) => text).join('\n'));
  }
  return rows;
};

/** Which of the words stand in a text, by themselves: no part of a longer one, which may be anything. */
export const wordsIn = (text: string, words: Iterable<string>): string[] => {
  const found = new Set(text.match(/[A-Za-z0-9+/_-]+/g));
  return [...words].filter((word) => found.has(word) || (word.length > 9 && text.includes(word)));
};
