import {
  basicPasswordLockout,
  basicPasswordSubject,
  signInLockout,
  signInSubjects,
} from '@vestibule/domain/lockout';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enrolled } from '../testing/enrolled.ts';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
let made = 0;
let userId: string;
let internetUserId: string;
let basicUserIds: string[];
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(async () => {
  made += 1;
  const number = String(made).padStart(2, '0');
  internetUserId = `Desk00${number}`;
  basicUserIds = [`041290${number}`, `041291${number}`];
  userId = await enrolled(desk, { internetUserId, basicUserIds });
});
afterAll(() => desk.close());

const rest = async (subject: string, policy: typeof signInLockout): Promise<void> => {
  for (let count = 0; count < policy.restAfter; count += 1)
    await desk.parts.repositories.attempts.take(subject, policy, desk.clock.now());
};
const restSignIn = () => rest(signInSubjects(internetUserId.toLowerCase()).subject, signInLockout);
const restPrimary = async () => {
  const [link] = await desk.parts.repositories.accounts.linksOf(userId);
  await rest(basicPasswordSubject(link?.accountId ?? ''), basicPasswordLockout);
};
const lastEvent = async () => (await desk.parts.repositories.audit.list(`user:${userId}`)).at(-1);
const operator = ['--operator', 'Chan'];

describe('ops users show', () => {
  it('tells where somebody stands, by any id, and no secret', async () => {
    await restSignIn();
    await restPrimary();
    for (const id of [internetUserId, internetUserId.toUpperCase(), basicUserIds[1] ?? '']) {
      const { exitCode, stdout } = await desk.ops(['users', 'show', id]);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(new RegExp(`Internet User ID\\s+${internetUserId}`));
      expect(stdout).toMatch(/Sign-in, strangers\s+rests until 2026-11-24 10:15/);
      expect(stdout).toMatch(
        /Primary account\s+041290\d\d, open, proved .*chosen.*rests until 2026-11-24 10:30/,
      );
      expect(stdout).toMatch(/Session 1\s+since/);
    }
    const { stdout } = await desk.ops(['users', 'show', internetUserId, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      internetUserId,
      status: 'active',
      accounts: [{ position: 1, basicUserId: basicUserIds[0] }, { position: 2 }],
      letters: { waiting: 0, givenUp: 0 },
    });
    expect(stdout).not.toMatch(/digest|salt|tokenHash|mac"|\$2b\$/i);
  });

  it('counts the letters that wait or were given up, wherever they go, and nobody else’s', async () => {
    const { prisma, parts, clock } = { ...desk, prisma: desk.database.prisma };
    const [link] = await parts.repositories.accounts.linksOf(userId);
    const accountId = link?.accountId ?? '';
    const mine = `own${made}@example.com`;
    const fresh = `new${made}@example.org`;
    const number = `9123${String(made).padStart(4, '0')}`;
    const createdAt = clock.now();
    await prisma.basicAccount.update({ where: { id: accountId }, data: { email: mine, phone: number } });
    const change = { accountId, channel: 'email', value: fresh, codeMac: '0'.repeat(64), attemptsLeft: 5 };
    await prisma.contactChange.create({
      data: { id: parts.ids.uuid(), ...change, createdAt, expiresAt: createdAt },
    });
    const queue = async (recipient: string, became: { sentAt?: Date; givenUpAt?: Date } = {}) => {
      const id = parts.ids.uuid();
      const words = { kind: 'registered', locale: 'en', subject: 'Subject', body: 'Body' };
      await parts.repositories.letters.queue({ id, channel: 'mail', recipient, ...words, createdAt });
      await prisma.outgoingLetter.update({ where: { id }, data: became });
    };
    for (const recipient of [mine, fresh, `+852${number}`, 'somebody.else@example.com'])
      await queue(recipient);
    await queue(mine, { givenUpAt: createdAt });
    await queue(mine, { sentAt: createdAt });
    const { stdout } = await desk.ops(['users', 'show', internetUserId]);
    expect(stdout).toMatch(/Letters\s+3 waiting, 1 given up/);
  });

  it('refuses who is not there, in one line without any control character', async () => {
    const { exitCode, stderr } = await desk.ops(['users', 'show', 'nobody\u001b[2J\u009b']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^ops: nobody has the Internet User ID .*\n$/);
    expect(stderr.slice(0, -1)).not.toMatch(/\p{Cc}/u);
  });
});

describe('ops users unlock', () => {
  it('takes back the rests of the sign-in alone, unless it is told otherwise', async () => {
    await restSignIn();
    await restPrimary();
    const unlocked = await desk.ops(['users', 'unlock', internetUserId, ...operator]);
    expect(unlocked).toMatchObject({
      exitCode: 0,
      stdout: `${internetUserId}: sign-in unlocked (1 rests taken back)\n`,
    });
    expect(await lastEvent()).toMatchObject({ event: 'user.unlocked', data: { rests: 1, operator: 'Chan' } });
    const shown = await desk.ops(['users', 'show', internetUserId]);
    expect(shown.stdout).toMatch(/Sign-in, strangers\s+open \(0 failures/);
    expect(shown.stdout).toMatch(/Primary account .*rests until/);
    const both = await desk.ops(['users', 'unlock', internetUserId, '--accounts', '--json', ...operator]);
    expect(JSON.parse(both.stdout)).toEqual({ rests: 0, accounts: basicUserIds });
    expect((await desk.ops(['users', 'show', internetUserId])).stdout).not.toMatch(/rests until/);
  });
});

describe('ops users end-sessions', () => {
  it('ends all of them, and says so in the audit log', async () => {
    const { stdout } = await desk.ops(['users', 'end-sessions', internetUserId, ...operator]);
    expect(stdout).toBe(`${internetUserId}: 1 sessions ended\n`);
    expect(await lastEvent()).toMatchObject({ event: 'user.signed_out', data: { sessionsEnded: 1 } });
    expect(await desk.database.prisma.session.count({ where: { userId } })).toBe(0);
  });
});

describe('ops users cancel', () => {
  const reason = ['--reason', 'forgot the password'];

  it('frees the accounts, once and for all', async () => {
    const cancel = () =>
      desk.ops(['users', 'cancel', internetUserId.toLowerCase(), '--json', ...operator, ...reason]);
    expect(JSON.parse((await cancel()).stdout)).toMatchObject({ basicUserIds, sessionsEnded: 1 });
    expect(await lastEvent()).toMatchObject({
      event: 'cancellation.ordered',
      actor: 'operator',
      data: { accounts: 2, reason: 'forgot the password', operator: 'Chan' },
    });
    expect(await cancel()).toMatchObject({
      exitCode: 1,
      stderr: `ops: ${internetUserId.toLowerCase()} was cancelled before\n`,
    });
    expect((await desk.ops(['users', 'show', internetUserId])).stdout).toMatch(/State\s+cancelled/);
    const primary = await desk.ops(['accounts', 'show', basicUserIds[0] ?? '']);
    expect(primary.stdout).toMatch(/Internet User ID\s+none/);
  });

  it.each([
    ['an account’s number in place of the ID', () => [basicUserIds[0] ?? '', ...operator, ...reason], 1],
    ['no reason', () => [internetUserId, ...operator], 2],
    ['an empty reason', () => [internetUserId, ...operator, '--reason', '  '], 2],
    ['nobody’s name', () => [internetUserId, ...reason], 2],
    ['what can be no ID', () => ['x', ...operator, ...reason], 2],
  ])('refuses %s and cancels nothing', async (_what, args, code) => {
    const { exitCode } = await desk.ops(['users', 'cancel', ...args()]);
    expect(exitCode).toBe(code);
    const user = await desk.database.prisma.internetUser.findUniqueOrThrow({ where: { id: userId } });
    expect(user.status).toBe('active');
  });
});
