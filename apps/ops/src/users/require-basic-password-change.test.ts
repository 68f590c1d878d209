import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enrolled } from '../testing/enrolled.ts';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const demand = (id: string, ...flags: string[]) =>
  desk.ops(['users', 'require-basic-password-change', id, '--operator', 'Chan', ...flags]);
const issued = async (userId: string) =>
  (await desk.parts.repositories.accounts.linksOf(userId)).map((link) => link.issued);

describe('ops users require-basic-password-change', () => {
  it('of an Internet User ID asks for each of its accounts, however it is written', async () => {
    const basicUserIds = ['04128811', '04128812'];
    const userId = await enrolled(desk, { internetUserId: 'kayi2026', basicUserIds });
    const { stdout, exitCode } = await demand('KaYi2026', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ basicUserIds, sessionsEnded: 1 });
    expect(await issued(userId)).toEqual([true, true]);
    const links = await desk.parts.repositories.accounts.linksOf(userId);
    expect(links.map(({ provenAt }) => provenAt !== null)).toEqual([true, false]);
  });

  it('of a Basic User ID asks for that one', async () => {
    const basicUserIds = ['04128813', '04128814'];
    const userId = await enrolled(desk, { internetUserId: 'Peter123', basicUserIds });
    expect(await demand('04128813')).toMatchObject({
      exitCode: 0,
      stdout: '04128813: to be changed at the next sign-in; 1 sessions ended\n',
    });
    expect(await issued(userId)).toEqual([true, false]);
    const accountId = (await desk.parts.repositories.accounts.findByBasicUserId('04128813'))?.id;
    expect((await desk.parts.repositories.audit.list(`account:${accountId}`)).at(-1)).toMatchObject({
      event: 'basic_password.change_required',
      data: { userId, sessionsEnded: 1, operator: 'Chan' },
    });
  });

  it('asks which is meant where eight digits are both', async () => {
    const userId = await enrolled(desk, { internetUserId: '04128815', basicUserIds: ['04128816'] });
    await enrolled(desk, { internetUserId: 'Another1', basicUserIds: ['04128815'] });
    expect(await demand('04128815')).toMatchObject({ exitCode: 1 });
    expect((await demand('04128815', '--as', 'internet')).stdout).toMatch(/^04128816:/);
    expect(await issued(userId)).toEqual([true]);
    expect((await demand('04128815', '--as', 'basic')).stdout).toMatch(/^04128815:/);
  });

  it('refuses what is neither, in one line', async () => {
    expect(await demand('nobody99')).toMatchObject({
      exitCode: 1,
      stderr: 'ops: no account has the Basic User ID nobody99, and no Internet User ID nobody99 serves one\n',
    });
  });
});
