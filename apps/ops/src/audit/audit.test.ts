import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

const basicUserIds: string[] = [];
let desk: TestDesk;

beforeAll(async () => {
  desk = await openTestDesk();
  const { stdout } = await desk.ops(['accounts', 'sample', '--count', '3', '--seed', 'audit']);
  await desk.ops(['accounts', 'import', '-', '--operator', 'Wong'], stdout);
  const accounts = await desk.database.prisma.basicAccount.findMany({ orderBy: { basicUserId: 'asc' } });
  basicUserIds.push(...accounts.map(({ basicUserId }) => basicUserId));
  desk.clock.advance(60_000);
  for (const id of basicUserIds) await desk.ops(['accounts', 'unlock', id, '--operator', 'Chan Tai Man']);
  desk.clock.advance(60 * 60_000);
});
afterAll(() => desk.close());

const listed = z.object({
  events: z.array(z.looseObject({ event: z.string(), sequence: z.number() })),
  next: z.nullable(z.string()),
});
const list = async (...flags: string[]) => {
  const { stdout, exitCode } = await desk.ops(['audit', 'list', '--json', ...flags]);
  expect(exitCode).toBe(0);
  const { events, next } = z.parse(listed, JSON.parse(stdout));
  return { events, next, told: events.map(({ event, sequence }) => `${sequence} ${event}`) };
};

it('lists the events of an account, newest first, for a person', async () => {
  const { stdout } = await desk.ops(['audit', 'list', '--account', basicUserIds[0] ?? '']);
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^TIME +SUBJECT +NUMBER +EVENT +ACTOR +FACTS$/);
  expect(lines[1]).toMatch(
    /^2026-11-24 10:01:00\.000 {2}account:[0-9a-f-]{36} +2 +account\.unlocked +operator +operator="Chan Tai Man"$/,
  );
  expect(lines[2]).toContain(
    `1       account.imported  operator  operator="Wong" basicUserId="${basicUserIds[0]}"`,
  );
});

it('lists by kind and time', async () => {
  expect((await list('--kind', 'account.imported')).told).toHaveLength(3);
  expect((await list('--since', '2026-11-24T10:01')).told).toEqual(Array(3).fill('2 account.unlocked'));
  expect((await list('--until', '2026-11-24T10:01')).told).toEqual(Array(3).fill('1 account.imported'));
  expect((await list('--subject', 'system')).told).toEqual([]);
  expect((await desk.ops(['audit', 'list', '--subject', 'system'])).stdout).toBe('none\n');
});

it('goes through all page by page, each event once', async () => {
  const seen: unknown[] = [];
  let place: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof list>> = await list(
      '--limit',
      '2',
      ...(place === null ? [] : ['--after', place]),
    );
    seen.push(...page.events);
    place = page.next;
  } while (place !== null);
  expect(seen).toEqual((await list()).events);
  expect(seen).toHaveLength(6);
});

it.each([
  ['--account', '04999999', 'no account has the Basic User ID 04999999'],
  ['--user', 'nobody88', 'nobody has the Internet User ID nobody88'],
])('refuses %s %s', async (flag, id, reason) => {
  expect(await desk.ops(['audit', 'list', flag, id])).toMatchObject({
    exitCode: 1,
    stderr: `ops: ${reason}\n`,
  });
});

it('prints nothing that a terminal would obey, whatever a browser called itself', async () => {
  const userAgent = '\u009b2J\u001b]0;x\u0007\u202etxt 中文';
  await desk.parts.transact(({ audit }) =>
    audit.append({
      id: desk.parts.ids.uuid(),
      subject: 'user:evil',
      at: desk.clock.now(),
      event: 'session.rested',
      actor: 'investor',
      data: { until: '', address: '127.0.0.1', userAgent },
    }),
  );
  const text = await desk.ops(['audit', 'list', '--subject', 'user:evil']);
  const json = await desk.ops(['audit', 'list', '--subject', 'user:evil', '--json']);
  for (const { stdout } of [text, json]) {
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(stdout).toContain('中文');
  }
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain(JSON.stringify(userAgent).slice(1, -1));
});

it('verifies a log that is whole, with the seal of an earlier time', async () => {
  const first = await desk.ops(['audit', 'verify']);
  expect(first.exitCode).toBe(0);
  expect(first.stdout).toMatch(/^7 events of 4 subjects: whole\nseal: \S+\n$/);
  const seal = first.stdout.trim().split('seal: ')[1] ?? '';
  const again = await desk.ops(['audit', 'verify', '--seal', seal]);
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.stdout).toContain('the seal holds');
});

it('says where a log is broken, and ends with 1', async () => {
  const { stdout: text } = await desk.ops(['audit', 'verify']);
  const { prisma } = desk.database;
  const [event] = await prisma.auditEvent.findMany({ where: { event: 'account.unlocked' }, take: 1 });
  await prisma.$executeRaw`ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL`;
  await prisma.$executeRaw`UPDATE "AuditEvent" SET "data" = '{"operator": "nobody"}' WHERE "id" = ${event?.id}::uuid`;
  const broken = await desk.ops(['audit', 'verify', '--seal', text.trim().split('seal: ')[1] ?? '']);
  expect(broken.exitCode).toBe(1);
  expect(broken.stdout).toContain('7 events of 4 subjects: BROKEN');
  expect(broken.stdout).toContain('what the seal stands for is not there any more');
  expect(broken.stdout).toContain(`${event?.subject}  2       does not hold what was written`);
  expect(broken.stdout).not.toContain('seal: ');
  const json = await desk.ops(['audit', 'verify', '--json']);
  expect(json.exitCode).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    faultCount: 1,
    faults: [{ subject: event?.subject, sequence: 2, fault: 'altered' }],
  });
});
