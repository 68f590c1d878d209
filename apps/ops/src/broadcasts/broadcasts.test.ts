import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const message = {
  'zh-Hant': { subject: '系統提升', body: '服務**暫停**。\n\n- 一\n- 二' },
  en: { subject: 'Upgrade', body: 'The service is suspended.' },
};
const publish = async (reference: string, ...flags: string[]) => {
  await desk.write('message.json', JSON.stringify(message));
  const texts = flags.some((flag) => flag.startsWith('--subject')) ? [] : ['--file', 'message.json'];
  const who = ['--topic', 'system', '--operator', 'Chan', '--reference', reference];
  return desk.ops(['broadcast', 'publish', ...who, ...texts, ...flags]);
};
const withdraw = (reference: string, ...flags: string[]) =>
  desk.ops(['broadcast', 'withdraw', reference, '--operator', 'Chan', '--reason', 'wrong date', ...flags]);
const list = async (...flags: string[]): Promise<unknown> =>
  JSON.parse((await desk.ops(['broadcast', 'list', '--json', ...flags])).stdout);
const count = () => desk.database.prisma.broadcast.count();
const lastEvent = async () => (await desk.parts.repositories.audit.list('system')).at(-1);

describe('ops broadcast publish', () => {
  it('publishes from a file, once a reference', async () => {
    expect(await publish('BRD20261124-01')).toMatchObject({
      exitCode: 0,
      stdout: 'published BRD20261124-01 in zh-Hant, en for all\n',
    });
    const again = await publish('BRD20261124-01');
    expect(again).toMatchObject({ exitCode: 1, stdout: '' });
    expect(again.stderr).toContain('stands already');
    expect(await lastEvent()).toMatchObject({
      event: 'broadcast.published',
      actor: 'operator',
      data: { reference: 'BRD20261124-01', audience: 'all', until: null, attachments: 0, operator: 'Chan' },
    });
  });

  it('publishes from flags, for some, from one time until another', async () => {
    const span = ['--at', '2026-12-01T09:00', '--until', '2026-12-08T09:00', '--audience', 'corporates'];
    const texts = ['--subject-zh-hant', '題目', '--body-zh-hant', '內容'];
    const { stdout } = await publish('LATER-1', ...texts, ...span, '--json');
    expect(JSON.parse(stdout)).toEqual({
      reference: 'LATER-1',
      topic: 'system',
      audience: 'corporates',
      locales: ['zh-Hant'],
      attachments: [],
      published: true,
    });
    expect(
      await desk.database.prisma.broadcast.findUniqueOrThrow({ where: { reference: 'LATER-1' } }),
    ).toMatchObject({
      publishedAt: new Date('2026-12-01T01:00:00Z'),
      until: new Date('2026-12-08T01:00:00Z'),
    });
    expect((await lastEvent())?.data).toMatchObject({ from: '2026-12-01T01:00:00.000Z' });
  });

  it.each([
    ['2026-12-01T09:00', '2026-12-01T09:00'],
    ['2026-12-01T09:00', '2026-11-30T09:00'],
  ])('refuses what begins at %s and ends at %s', async (at, until) => {
    const before = await count();
    expect(await publish('NEVER-1', '--at', at, '--until', until)).toMatchObject({
      exitCode: 1,
      stderr: 'ops: --until is not after the message begins\n',
    });
    expect(await publish('NEVER-1', '--until', '2020-01-01T00:00')).toMatchObject({ exitCode: 1 });
    expect(await count()).toBe(before);
  });

  it('sends PDFs along, each for one language or for all', async () => {
    await desk.write('時間表.pdf', '%PDF-1.4 zh');
    await desk.write('Time table (final).pdf', '%PDF-1.4 en');
    const files = ['--attach', '時間表.pdf:zh-Hant', '--attach', 'Time table (final).pdf'];
    expect((await publish('FILES-1', ...files)).stdout).toBe(
      'published FILES-1 in zh-Hant, en for all, with 時間表.pdf, Time table (final).pdf\n',
    );
    const { stdout } = await desk.ops(['broadcast', 'show', 'FILES-1']);
    expect(stdout).toContain('時間表.pdf (zh-Hant, 11 bytes)');
    expect(stdout).toContain('Time table (final).pdf (every language, 11 bytes)');
    expect(stdout).toContain('--- zh-Hant: 系統提升\n服務**暫停**。\n\n- 一\n- 二');
  });

  it.each([
    ['no-such.pdf', '', 'there is no file no-such.pdf'],
    ['program.exe', 'MZ', 'a file’s name is of letters'],
    ['picture.pdf', 'GIF89a', 'picture.pdf is no PDF'],
    ['empty.pdf', '', 'empty.pdf is no PDF'],
    ['large.pdf', `%PDF-1.4${' '.repeat(5 * 1024 * 1024)}`, 'large.pdf is larger than 5 MB'],
  ])('refuses the file %s', async (name, content, words) => {
    if (name !== 'no-such.pdf') await desk.write(name, content);
    const before = await count();
    const { exitCode, stderr } = await publish('FILES-2', '--attach', name);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(words);
    expect(await count()).toBe(before);
  });

  it('refuses a sixth file', async () => {
    await desk.write('a.pdf', '%PDF-1.4');
    const six = Array.from({ length: 6 }, () => ['--attach', 'a.pdf']).flat();
    expect((await publish('FILES-3', ...six)).stderr).toContain('5 files at most');
    expect((await publish('FILES-3', ...six.slice(2))).exitCode).toBe(0);
  });

  it('tries out without publishing', async () => {
    const before = await count();
    expect((await publish('TRY-1', '--dry-run')).stdout).toBe('would publish TRY-1 in zh-Hant, en for all\n');
    expect((await publish('BRD20261124-01', '--dry-run')).stderr).toContain('stands already');
    expect((await publish('TRY-1', '--dry-run', '--until', '2020-01-01T00:00')).exitCode).toBe(1);
    expect(await count()).toBe(before);
  });

  it.each([
    ['without 繁體', { en: message.en }],
    ['with a language it does not know', { ...message, fr: message.en }],
    ['with an empty body', { 'zh-Hant': { subject: '題目', body: ' ' } }],
    ['with a title of two lines', { 'zh-Hant': { subject: '題\n目', body: '內容' } }],
    ['that turns the direction of writing', { 'zh-Hant': { subject: '題目', body: '內\u202E容' } }],
    ['with a sign that nobody sees', { 'zh-Hant': { subject: '題\u0007目', body: '內容' } }],
    ['that is much too long', { 'zh-Hant': { subject: '題目', body: '內'.repeat(20_001) } }],
    ['that is a list', []],
  ])('refuses a message %s', async (_what, content) => {
    await desk.write('bad.json', JSON.stringify(content));
    const flags = ['--topic', 'system', '--operator', 'Chan', '--reference', 'BAD-1', '--file', 'bad.json'];
    const { exitCode, stderr } = await desk.ops(['broadcast', 'publish', ...flags]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^ops: the message is not whole: .*\n$/);
  });
});

describe('ops broadcast withdraw', () => {
  it('takes a message back, once, and says so in the audit log', async () => {
    await publish('BACK-1');
    expect(await withdraw('BACK-1')).toMatchObject({ exitCode: 0, stdout: 'BACK-1 is withdrawn\n' });
    expect(await lastEvent()).toMatchObject({
      event: 'broadcast.withdrawn',
      data: { reference: 'BACK-1', reason: 'wrong date', operator: 'Chan' },
    });
    expect(await withdraw('BACK-1')).toMatchObject({
      exitCode: 1,
      stderr: 'ops: BACK-1 was withdrawn before\n',
    });
    expect((await publish('BACK-1')).stderr).toContain('stands already');
  });

  it('refuses a reference that is none', async () => {
    expect((await withdraw('NOWHERE')).stderr).toBe('ops: no message has the reference NOWHERE\n');
    expect((await withdraw("x' or 1=1")).exitCode).toBe(2);
    expect((await desk.ops(['broadcast', 'withdraw', 'BACK-1', '--operator', 'Chan'])).exitCode).toBe(2);
    expect((await desk.ops(['broadcast', 'show', 'NOWHERE'])).exitCode).toBe(1);
  });
});

describe('ops broadcast list', () => {
  it('tells what has become of each, and filters by it', async () => {
    await publish('OVER-1', '--at', '2026-11-01T00:00', '--until', '2026-11-02T00:00');
    expect(await list('--state', 'planned')).toMatchObject([
      { reference: 'LATER-1', audience: 'corporates', state: 'planned', reads: 0, attachments: 0 },
    ]);
    expect(await list('--state', 'withdrawn')).toMatchObject([{ reference: 'BACK-1' }]);
    expect(await list('--state', 'expired', '--audience', 'all')).toMatchObject([{ reference: 'OVER-1' }]);
    expect(await list('--state', 'expired', '--audience', 'individuals')).toEqual([]);
    expect((await desk.ops(['broadcast', 'list', '--topic', 'rules'])).stdout).toBe('none\n');
    const { stdout } = await desk.ops(['broadcast', 'list']);
    expect(stdout).toMatch(/2026-11-24 10:00\s+BRD20261124-01\s+in-force\s+system\s+all\s+0\s+0\s+系統提升/);
    expect(stdout).toMatch(/2026-11-01 00:00\s+2026-11-02 00:00\s+OVER-1\s+expired/);
  });
});
