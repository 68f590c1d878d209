import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { auditKinds } from '#platform/audit-log-kinds.ts';
import { allRows, canaries, openAviary, wordsIn } from './canaries.ts';
import type { Aviary } from './canaries.ts';
import { walkAccess } from './canary-access.ts';
import { walkLeaving } from './canary-leaving.ts';
import { walkLinks } from './canary-links.ts';
import {
  internetUserId,
  walkAstray,
  walkChanges,
  walkDesk,
  walkParticulars,
  walkRegistration,
  walkSignIn,
} from './canary-walks.ts';
import { testSecrets } from './test-secrets.ts';

let aviary: Aviary;
let secrets: string[];

beforeAll(async () => {
  aviary = await openAviary();
  const accounts = await walkRegistration(aviary);
  await walkSignIn(aviary);
  await walkChanges(aviary, accounts);
  await walkParticulars(aviary, accounts[0]);
  await walkDesk(aviary, accounts[0]);
  await walkAccess(aviary);
  await walkLinks(aviary);
  await walkLeaving(aviary);
  await walkAstray(aviary);
  const { macKey, historyKey, cookieKey, peppers } = testSecrets;
  const keys = [macKey, historyKey, cookieKey, ...Object.values(peppers)];
  secrets = [...Object.values(canaries), ...aviary.made, ...keys].filter((secret) => secret.length > 3);
});
afterAll(() => aviary.close());

describe('a walk through all journeys', () => {
  test('passes by every kind of event', async () => {
    const written = await aviary.database.prisma.auditEvent.groupBy({ by: ['event'] });
    expect(written.map(({ event }) => event).toSorted()).toEqual(Object.keys(auditKinds).toSorted());
  });

  test('writes each as the table of kinds has it: subject, actor and facts', async () => {
    for (const { event, subject, actor, data } of await aviary.database.prisma.auditEvent.findMany()) {
      const kind = new Map(Object.entries(auditKinds)).get(event);
      expect({
        event,
        subject: kind?.subject.split(', ').includes(subject.split(':')[0] ?? ''),
        actor: kind?.actor.split(', ').includes(actor),
        data: Object.keys(data ?? {}).toSorted(),
      }).toEqual({ event, subject: true, actor: true, data: Object.keys(kind?.data ?? {}).toSorted() });
    }
  });

  test('makes secrets on its way, which are looked for too', () => {
    expect(aviary.made.size).toBeGreaterThan(30);
    expect(aviary.answers.length).toBeGreaterThan(100);
  });
});

describe('no secret', () => {
  test('is in the log, at its most talkative', () => {
    expect(aviary.log().split('\n').length).toBeGreaterThan(300);
    expect(wordsIn(aviary.log(), secrets)).toEqual([]);
    expect(aviary.log()).not.toMatch(/\$2[aby]\$/);
  });

  test('is in the audit log', async () => {
    const log = (await allRows(aviary)).get('AuditEvent') ?? '';
    expect(log).toContain(internetUserId);
    expect(wordsIn(log, secrets)).toEqual([]);
    expect(log).not.toMatch(/\$2[aby]\$/);
  });

  test('is in any table, but for the identity prefix in a registration that is under way', async () => {
    const found = [...(await allRows(aviary))].flatMap(([table, rows]) =>
      wordsIn(rows, secrets).map((secret) => `${table}: ${secret}`),
    );
    expect(found).toEqual([`RegistrationDraft: ${canaries.identityPrefix}`]);
  });

  test('is in any answer, but for the identity prefix that its holder is to check', () => {
    const found = aviary.answers.flatMap(({ route, text }) =>
      wordsIn(text, secrets).map((secret) => ({ route, secret })),
    );
    expect(new Set(found.map(({ secret }) => secret))).toEqual(new Set([canaries.identityPrefix]));
    for (const { route } of found) expect(route).toMatch(/^(GET|PUT|POST) \/api\/v1\/registration/);
  });
});

const faultLine = z.object({
  reqId: z.string(),
  err: z.object({ message: z.string(), stack: z.string(), database: z.record(z.string(), z.string()) }),
});

/** Last: it leaves a table that takes no rows. */
test('a fault of ours tells an operator what failed and where, and nothing of what was given', async () => {
  const { prisma } = aviary.database;
  await prisma.$executeRaw`ALTER TABLE "RegistrationDraft" ADD CONSTRAINT "never" CHECK (false) NOT VALID`;
  const before = aviary.log().length;
  const journey = aviary.journey();
  const { status } = await journey.acceptTerms();
  expect(status).toBe(500);
  const [line = ''] = aviary
    .log()
    .slice(before)
    .split('\n')
    .filter((each) => each.includes('unexpected error'));
  const { reqId, err } = z.parse(faultLine, JSON.parse(line));
  expect(reqId).not.toBe('');
  expect(err.message).toContain('"never"');
  expect(err.stack).toContain('registration.repository.ts');
  expect(err.database).toEqual({ sqlState: '23514', kind: 'postgres', model: 'RegistrationDraft' });
  expect(line).not.toContain('Failing row');
});
