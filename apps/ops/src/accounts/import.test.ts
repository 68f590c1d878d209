import { hongKongIdentityCheckDigit } from '@vestibule/domain/identity-documents';
import * as fc from 'fast-check';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(() => desk.clear());
afterAll(() => desk.close());

const sample = async (count: number, ...flags: string[]): Promise<string> =>
  (await desk.ops(['accounts', 'sample', '--count', String(count), '--seed', 'import', ...flags])).stdout;
const load = (text: string, ...flags: string[]) =>
  desk.ops(['accounts', 'import', '-', '--json', ...flags], text);
const accountCount = () => desk.database.prisma.basicAccount.count();
const pins = async (name = 'accounts.pins.csv'): Promise<[string, string][]> =>
  [...(await desk.read(name)).matchAll(/^(\d{8}),(\d{8})$/gm)].map(([, id = '', pin = '']) => [id, pin]);
const presentMatches = async ([basicUserId, pin]: [string, string]): Promise<boolean> => {
  const { repositories, hasher } = desk.parts;
  const account = await repositories.accounts.findByBasicUserId(basicUserId);
  const present = await repositories.basicPasswords.present(account?.id ?? '');
  if (present === undefined) return false;
  return (await hasher.hashWithSalt(pin, present.salt, present.pepperVersion)) === present.digest;
};

describe('ops accounts import', () => {
  it.each(['csv', 'jsonl'])(
    'loads a sample of %s whole, and the same file again without doubling',
    async (format) => {
      const text = await sample(120, '--format', format, '--passwords');
      const first = await load(text);
      expect(first).toMatchObject({ exitCode: 0, stderr: '' });
      expect(JSON.parse(first.stdout)).toEqual({
        opened: 120,
        updated: 0,
        unchanged: 0,
        rejected: 0,
        issueFile: null,
        rejects: null,
      });
      const audited = await desk.database.prisma.auditEvent.count();
      const second = await load(text);
      expect(JSON.parse(second.stdout)).toMatchObject({ opened: 0, updated: 0, unchanged: 120, rejected: 0 });
      expect(await accountCount()).toBe(120);
      expect(await desk.database.prisma.basicPassword.count()).toBe(120);
      expect(await desk.database.prisma.auditEvent.count()).toBe(audited);
    },
  );

  it('issues what is not given, into a new file that only its owner reads', async () => {
    const { exitCode } = await load(await sample(30));
    expect(exitCode).toBe(0);
    const { mode } = await stat(join(desk.folder, 'accounts.pins.csv'));
    expect(mode & 0o777).toBe(0o600);
    const issued = await pins();
    expect(issued).toHaveLength(30);
    expect(await Promise.all(issued.map(presentMatches))).not.toContain(false);
    await expect(desk.read('accounts.pins.csv.partial')).rejects.toThrow('ENOENT');
  });

  it('needs no issue file where nothing is new, and never writes over one', async () => {
    await load(await sample(5));
    const issued = await desk.read('accounts.pins.csv');
    expect((await load(await sample(5))).exitCode).toBe(0);
    const refused = await load(await sample(8));
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^ops: .*accounts\.pins\.csv exists and is not overwritten.*\n$/);
    expect(await desk.read('accounts.pins.csv')).toBe(issued);
    expect((await load(await sample(8), '--issue-file', 'more.csv')).exitCode).toBe(0);
    expect(await pins('more.csv')).toHaveLength(3);
  });

  it('takes up what an import that was cut short had issued', async () => {
    const text = await sample(4);
    const [first = '', second = ''] = [...text.matchAll(/^04\d{6}/gm)].map(([id]) => id);
    // Cut off in the middle of the third line; nothing of it had been opened yet.
    await desk.write(
      'accounts.pins.csv.partial',
      `basic_user_id,basic_password\n${first},50738296\n${second},81637250\n0412`,
    );
    expect((await load(text)).exitCode).toBe(0);
    const issued = await pins();
    expect(issued).toHaveLength(4);
    expect(issued.slice(0, 2)).toEqual([
      [first, '50738296'],
      [second, '81637250'],
    ]);
    expect(await Promise.all(issued.map(presentMatches))).not.toContain(false);
  });

  it('stops for another import of the same accounts, and no letter goes out with a password that was not set', async () => {
    const text = await sample(30);
    const files = ['one.csv', 'two.csv'];
    const ends = await Promise.all(files.map((file) => load(text, '--issue-file', file)));
    const loser = files.find((_file, index) => ends[index]?.exitCode === 1);
    expect(new Set(ends.map(({ exitCode }) => exitCode))).toEqual(new Set([0, 1]));
    expect(ends.map(({ stderr }) => stderr).join('')).toMatch(/^ops: another import .*\n$/);
    expect(await load(text, '--issue-file', loser ?? '')).toMatchObject({ exitCode: 0 });
    const letters = (await Promise.all(files.map(pins))).flat();
    expect(letters).toHaveLength(30);
    expect(await Promise.all(letters.map(presentMatches))).not.toContain(false);
  });

  it('opens nothing of a batch whose Basic Passwords could not be kept', async () => {
    const { exitCode, stderr } = await load(await sample(3), '--issue-file', 'no/such/folder/pins.csv');
    expect(exitCode).toBe(1);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(await accountCount()).toBe(0);
  });

  it('brings particulars up to date, but never password, holder kind or identity documents', async () => {
    const header =
      'basic_user_id,holder_kind,name_en,identity_1_kind,identity_1_number,email,status,basic_password\n';
    const card = 'hong-kong-identity-card';
    const otherCard = `G123456${hongKongIdentityCheckDigit('G123456') ?? ''}`;
    await load(`${header}04000001,individual,CHAN Tai Man,${card},A1234563,old@example.com,,50738296\n`);
    const changed = await load(
      `${header}04000001,individual,CHAN Tai Man,${card},${otherCard},,closed,81637250\n`,
    );
    expect(JSON.parse(changed.stdout)).toMatchObject({ opened: 0, updated: 1 });
    expect(await desk.parts.repositories.accounts.findByBasicUserId('04000001')).toMatchObject({
      email: null,
      status: 'closed',
    });
    expect(await presentMatches(['04000001', '50738296'])).toBe(true);
    const conflicting = await load(`${header}04000001,corporate,X,certificate-of-incorporation,1234567,,,\n`);
    expect(conflicting.exitCode).toBe(1);
    expect(await desk.read('accounts.rejects.csv')).toBe(
      'line,basic_user_id,reasons\n2,04000001,holder_kind differs from the account that is there\n',
    );
  });

  it('counts the first of two lines with one Basic User ID', async () => {
    const text = await sample(2, '--passwords');
    const again = text.trimEnd().split('\n').at(1) ?? '';
    const { stdout, stderr } = await load(`${text}${again}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ opened: 2, rejected: 1 });
    expect(stderr).toBe('1 rejected\n');
    expect(await desk.read('accounts.rejects.csv')).toMatch(
      /^4,\d{8},basic_user_id stands in line 2 already$/m,
    );
  });

  it('reads a byte order mark, CRLF and blank lines', async () => {
    const text = await sample(3, '--passwords');
    const { stdout } = await load(`\u{feff}${text.replaceAll('\n', '\r\n\r\n')}`);
    expect(JSON.parse(stdout)).toMatchObject({ opened: 3, rejected: 0 });
  });

  it.each([
    ['an empty file', '', 'the file is empty'],
    ['an unknown column', 'basic_user_id,colour\n', 'no column is called "colour"'],
    ['a missing column', 'basic_user_id\n', 'the column holder_kind is missing'],
    ['a file that is not there', undefined, 'ENOENT'],
  ])('refuses %s in one line', async (_what, text, message) => {
    const { exitCode, stderr } =
      text === undefined ? await desk.ops(['accounts', 'import', 'none.csv']) : await load(text);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('any corrupted line', () => {
  const corruptions: readonly ((line: string) => Buffer)[] = [
    // A quote that is never closed.
    (line) => Buffer.from(`"${line}`),
    // A cell too few.
    (line) => Buffer.from(line.replace(/,[^,]*$/, '')),
    // Bytes that are not UTF-8.
    (line) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line)]),
    // Another alphabet altogether.
    () => Buffer.from('я'.repeat(50)),
    // A Basic User ID of seven digits.
    (line) => Buffer.from(line.replace(/^(\d{7})\d/, '$1')),
    // Far too much.
    (line) => Buffer.from(line.padEnd(70_000, 'x')),
  ];

  it('is rejected with its number, and nothing else is', async () => {
    const lines = (await sample(40, '--passwords')).trimEnd().split('\n');
    const place = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...corruptions));
    const places = fc.uniqueArray(place, { maxLength: 8, selector: ([at]) => at });
    await fc.assert(
      fc.asyncProperty(places, async (bad) => {
        await desk.clear();
        const at = new Map(bad);
        const bytes = lines.map((line, index) => {
          const corrupt = at.get(index) ?? Buffer.from;
          return Buffer.concat([corrupt(line), Buffer.from('\n')]);
        });
        await desk.write('bad.csv', Buffer.concat(bytes));
        const { stdout, exitCode } = await desk.ops(['accounts', 'import', 'bad.csv', '--json']);
        const report: unknown = JSON.parse(stdout);
        expect(report).toMatchObject({ rejected: bad.length });
        expect(exitCode).toBe(bad.length === 0 ? 0 : 1);
        const told = bad.length === 0 ? '' : await desk.read('bad.rejects.csv');
        const numbers = [...told.matchAll(/^(\d+),/gm)].map(([, number]) => Number(number));
        expect(numbers).toEqual(
          [...at.keys()].map((index) => index + 1).toSorted((one, other) => one - other),
        );
        expect(await accountCount()).toBe(40 - bad.length);
      }),
      { numRuns: 12 },
    );
  });
});
