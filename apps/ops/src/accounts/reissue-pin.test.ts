import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { enrolled } from '../testing/enrolled.ts';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const reissue = (id: string, ...flags: string[]) =>
  desk.ops(['accounts', 'reissue-pin', id, '--operator', 'Chan', ...flags]);
const report = z.object({
  basicUserId: z.string(),
  basicPassword: z.nullable(z.string()),
  issueFile: z.nullable(z.string()),
  sessionsEnded: z.int(),
});

describe('ops accounts reissue-pin', () => {
  it('prints the new one once; the holder is signed out and must change it, a linked account hides', async () => {
    const basicUserIds = ['04128801', '04128802'];
    const userId = await enrolled(desk, { internetUserId: 'kayi2026', basicUserIds });
    const { stdout, exitCode } = await reissue('04128802', '--json');
    expect(exitCode).toBe(0);
    const told = z.parse(report, JSON.parse(stdout));
    expect(told).toMatchObject({ basicUserId: '04128802', issueFile: null, sessionsEnded: 1 });
    expect(told.basicPassword).toMatch(/^[0-9]{8}$/);
    const links = await desk.parts.repositories.accounts.linksOf(userId);
    expect(links.map(({ issued, provenAt }) => [issued, provenAt === null])).toEqual([
      [false, false],
      [true, true],
    ]);
    const primary = await reissue('04128801');
    expect(primary.stdout).toMatch(/^04128801: the new Basic Password is \d{8}; 0 sessions ended\n$/);
    expect((await desk.parts.repositories.accounts.linksOf(userId))[0]).toMatchObject({ issued: true });
    const [link] = links;
    const record = await desk.parts.repositories.audit.list(`account:${link?.accountId}`);
    expect(record.at(-1)).toMatchObject({
      event: 'basic_password.reissued',
      actor: 'operator',
      data: { userId, sessionsEnded: 0, operator: 'Chan' },
    });
    expect(JSON.stringify(record)).not.toMatch(/is \d{8}/);
  });

  it('or keeps it in a file of the owner’s alone, and never writes over one', async () => {
    await enrolled(desk, { internetUserId: 'Peter123', basicUserIds: ['04128803'] });
    const { stdout } = await reissue('04128803', '--issue-file', 'pins.csv');
    expect(stdout).toContain('stands in');
    expect(await desk.read('pins.csv')).toMatch(/^basic_user_id,basic_password\n04128803,\d{8}\n$/);
    expect((await stat(join(desk.folder, 'pins.csv'))).mode & 0o777).toBe(0o600);
    const present = await desk.parts.repositories.basicPasswords.present(
      (await desk.parts.repositories.accounts.findByBasicUserId('04128803'))?.id ?? '',
    );
    const again = await reissue('04128803', '--issue-file', 'pins.csv');
    expect(again).toMatchObject({ exitCode: 1 });
    expect(again.stderr).toContain('is not overwritten');
    expect(present?.origin).toBe('issued');
  });

  it('forgets the wrong ones that were counted', async () => {
    await enrolled(desk, { internetUserId: 'Locked12', basicUserIds: ['04128804'] });
    const id = (await desk.parts.repositories.accounts.findByBasicUserId('04128804'))?.id ?? '';
    const { attempts } = desk.parts.repositories;
    const policy = { restAfter: 1, firstRestMs: 1000, factor: 1, maxRestMs: 1000 };
    await attempts.take(`basic-password:${id}`, policy, desk.clock.now());
    await reissue('04128804');
    expect(await attempts.find(`basic-password:${id}`)).toMatchObject({ count: 0, restedUntil: null });
  });

  it('refuses an account that is not there, and asks who issues', async () => {
    expect(await reissue('04999999')).toMatchObject({
      exitCode: 1,
      stderr: 'ops: no account has the Basic User ID 04999999\n',
    });
    expect((await desk.ops(['accounts', 'reissue-pin', '04128801'])).exitCode).toBe(2);
    expect((await reissue('0412')).exitCode).toBe(2);
  });
});
