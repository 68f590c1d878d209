import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
let id: string;
beforeAll(async () => {
  desk = await openTestDesk();
  id = desk.parts.ids.uuid();
  await desk.parts.repositories.letters.queue({
    id,
    channel: 'mail',
    kind: 'registered',
    recipient: 'tai.man@example.com',
    locale: 'en',
    subject: 'Internet User ID registered',
    body: 'Your Internet User ID was registered.',
    createdAt: desk.clock.now(),
  });
});
afterAll(() => desk.close());

test('a letter that waits is listed without its words, and shown with them', async () => {
  const { stdout } = await desk.ops(['outbox', 'list']);
  expect(stdout).toMatch(new RegExp(`2026-11-24 10:00 +${id} +registered +tai.man@example.com +en +waiting`));
  expect((await desk.ops(['outbox', 'list', '--json'])).stdout).not.toContain('was registered.');
  expect((await desk.ops(['outbox', 'show', id])).stdout).toContain('Your Internet User ID was registered.');
});

test('one that was given up is sent again, in the operator’s name; one that was sent is not', async () => {
  const { letters, audit } = desk.parts.repositories;
  const at = desk.clock.now();
  await letters.markFailed(id, { at, nextAttemptAt: undefined, error: 'ECONNECTION', forget: false });
  expect((await desk.ops(['outbox', 'list'])).stdout).toContain('given up 2026-11-24 10:00 (ECONNECTION)');
  const retry = () => desk.ops(['outbox', 'retry', id, '--operator', 'Chan']);
  expect(await retry()).toMatchObject({ exitCode: 0, stdout: `${id} is tried again\n` });
  expect((await audit.list('system')).at(-1)).toMatchObject({
    event: 'letter.retried',
    data: { letter: id, operator: 'Chan' },
  });
  await letters.markSent(id, at);
  expect((await retry()).exitCode).toBe(1);
  expect((await desk.ops(['outbox', 'show', id])).stdout).toContain('(its words are gone)');
});

test.each([['nonsense', 2] as const, ['019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071', 1] as const])(
  'no letter has the id %s',
  async (unknown, exitCode) => {
    expect((await desk.ops(['outbox', 'show', unknown])).exitCode).toBe(exitCode);
  },
);
