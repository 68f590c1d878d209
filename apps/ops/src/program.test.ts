import { basicPasswordLockout } from '@vestibule/domain/lockout';
import type { Command } from 'commander';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { programOf } from './program.ts';
import { openTestDesk } from './testing/test-desk.ts';
import type { TestDesk } from './testing/test-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(() => desk.clear());
afterAll(() => desk.close());

const imported = async (): Promise<{ id: string; basicUserId: string }> => {
  const { stdout } = await desk.ops(['accounts', 'sample', '--count', '1', '--seed', 'one', '--passwords']);
  await desk.ops(['accounts', 'import', '-'], stdout);
  const account = await desk.database.prisma.basicAccount.findFirstOrThrow();
  return account;
};

const lock = async (accountId: string): Promise<void> => {
  const { attempts } = desk.parts.repositories;
  for (let count = 0; count < basicPasswordLockout.restAfter; count += 1)
    await attempts.take(`basic-password:${accountId}`, basicPasswordLockout, desk.clock.now());
};

describe('ops accounts show and unlock', () => {
  it('shows an account without any secret', async () => {
    const { basicUserId } = await imported();
    const text = await desk.ops(['accounts', 'show', basicUserId]);
    expect(text.exitCode).toBe(0);
    expect(text.stdout).toContain(basicUserId);
    expect(text.stdout).toMatch(/Internet User ID\s+none/);
    const json = await desk.ops(['accounts', 'show', basicUserId, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      basicUserId,
      basicPassword: { origin: 'issued' },
      lockedUntil: null,
    });
    expect(json.stdout).not.toMatch(/digest|salt|mac|\$2b\$/i);
  });

  it('unlocks, and the audit log says who did it', async () => {
    const { id, basicUserId } = await imported();
    await lock(id);
    expect((await desk.ops(['accounts', 'show', basicUserId])).stdout).toMatch(
      /Lockout\s+locked until 2026-11-24 10:30/,
    );
    const unlocked = await desk.ops(['accounts', 'unlock', basicUserId, '--operator', 'Chan']);
    expect(unlocked).toMatchObject({ exitCode: 0, stdout: `${basicUserId} is unlocked\n` });
    expect((await desk.ops(['accounts', 'show', basicUserId])).stdout).toMatch(
      /Lockout\s+open \(0 failed attempts\)/,
    );
    const events = await desk.parts.repositories.audit.list(`account:${id}`);
    expect(events.at(-1)).toMatchObject({
      event: 'account.unlocked',
      actor: 'operator',
      data: { operator: 'Chan' },
    });
  });

  it.each(['show', 'unlock'])('%s refuses an account that is not there', async (verb) => {
    const flags = verb === 'unlock' ? ['--operator', 'Chan'] : [];
    const { exitCode, stderr } = await desk.ops(['accounts', verb, '04999999', ...flags]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: 'ops: no account has the Basic User ID 04999999\n',
    });
  });
});

describe('ops maintenance', () => {
  const add = (from: string, to: string) =>
    desk.ops(['maintenance', 'add', '--from', from, '--to', to, '--operator', 'Chan']);

  it('adds a window in Hong Kong time and lists it until it is over', async () => {
    expect((await desk.ops(['maintenance', 'list'])).stdout).toBe('none\n');
    expect(await add('2026-12-01T22:00', '2026-12-02T01:00')).toMatchObject({
      exitCode: 0,
      stdout: 'the service closes from 2026-12-01 22:00 to 2026-12-02 01:00, Hong Kong time\n',
    });
    const { stdout } = await desk.ops(['maintenance', 'list', '--json']);
    expect(JSON.parse(stdout)).toEqual([
      { startsAt: '2026-12-01T14:00:00.000Z', endsAt: '2026-12-01T17:00:00.000Z' },
    ]);
  });

  it.each([
    ['ends before it starts', '2026-12-01T22:00', '2026-12-01T21:00', '--to must be after --from'],
    ['is over', '2026-11-23T22:00', '2026-11-23T23:00', 'that time is over already'],
  ])('refuses one that %s', async (_what, from, to, reason) => {
    expect(await add(from, to)).toMatchObject({ exitCode: 1, stderr: `ops: ${reason}\n` });
  });
});

describe('the command line', () => {
  it.each([
    [['accounts', 'show', '123']],
    [['accounts', 'sample', '--count', '0', '--seed', 'x']],
    [['accounts', 'unlock', '04000001']],
    [['broadcast', 'publish', '--topic', 'weather', '--reference', 'A', '--operator', 'x']],
    [['maintenance', 'add', '--from', '2026-11-31T10:00', '--to', '2026-12-01T10:00', '--operator', 'x']],
    [['audit', 'list', '--kind', 'session.began']],
    [['audit', 'list', '--limit', '0']],
    [['audit', 'list', '--after', 'x']],
    [['audit', 'verify', '--seal', 'x']],
    [['acounts']],
    [[]],
  ])('%j is wrong use: 2', async (args) => {
    const { exitCode, stdout } = await desk.ops(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});

const nowhere = { write: () => true };
const everyCommand = (): { name: string; path: readonly string[]; command: Command }[] => {
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const terminal = { stdin: nothing(), stdout: nowhere, stderr: nowhere, watched: false, folder: '.' };
  const program = programOf({
    terminal,
    withParts: () => Promise.reject(new Error('no command is run here')),
    endWith: () => undefined,
  });
  const leaves = (command: Command, path: readonly string[]): ReturnType<typeof everyCommand> =>
    command.commands.length === 0
      ? [{ name: path.join(' '), path, command }]
      : command.commands.flatMap((below) => leaves(below, [...path, below.name()]));
  return leaves(program, []);
};

/** What only tells, or writes nothing but files of its own. */
const reading =
  /^(?:accounts (?:show|sample)|audit (?:list|verify))$| (?:list|show|versions)$|^(?:outbox|messages)$/;

describe.each(everyCommand())('ops $name', ({ name, path, command }) => {
  const option = (long: string) => command.options.find((known) => known.long === long);

  it('teaches by its --help: what it does, and an example', async () => {
    const { exitCode, stdout } = await desk.ops([...path, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`$ ops ${name}`);
    expect(command.summary()).not.toBe('');
    expect(command.description()).not.toBe(command.summary());
    for (const { long, description } of command.options) expect([long, description]).not.toEqual([long, '']);
  });

  it('speaks JSON', () => {
    expect(option('--json')).toBeDefined();
  });

  it('asks who does it, for the audit log, unless it only tells', () => {
    expect(option('--operator') !== undefined).toBe(!reading.test(name));
  });

  it('takes no flag that it does not know', async () => {
    const { exitCode, stdout } = await desk.ops([...path, '--no-such-flag']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});
