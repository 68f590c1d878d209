import { sendEnquiry } from '@vestibule/api/features/contact/send-enquiry.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
let userId: string;
beforeAll(async () => {
  desk = await openTestDesk();
  const user = await desk.database.prisma.internetUser.create({
    data: {
      id: desk.parts.ids.uuid(),
      internetUserId: 'Writer01',
      key: 'writer01',
      language: 'en',
      registeredAt: desk.clock.now(),
    },
  });
  userId = user.id;
});
afterAll(() => desk.close());

const send = (text: string) =>
  sendEnquiry(desk.parts)(userId, {
    key: desk.parts.ids.uuid(),
    topic: 'technical',
    text,
    replyTo: '',
    locale: 'en',
  });

it('messages are listed, shown and noted as dealt with', async () => {
  const { reference } = await send('How do I print?\nPlease tell me.');
  const { stdout } = await desk.ops(['messages', 'list', '--open']);
  expect(stdout).toMatch(new RegExp(`${reference} +open +Writer01 +technical +How do I print\\? Please`));
  const shown = await desk.ops(['messages', 'show', reference.toLowerCase()]);
  expect(shown.stdout).toContain('How do I print?\nPlease tell me.');
  expect(shown.stdout).toContain('answer in    English');

  const handled = ['messages', 'handled', reference, '--operator', 'Chan Tai Man'];
  expect(await desk.ops(handled)).toMatchObject({ exitCode: 0, stdout: `${reference} is dealt with\n` });
  expect(await desk.ops(handled)).toMatchObject({
    exitCode: 1,
    stderr: `ops: ${reference} was dealt with before\n`,
  });
  expect((await desk.ops(['messages', 'list', '--open'])).stdout).not.toContain(reference);
  const listed = await desk.ops(['messages', 'list', '--json']);
  expect(JSON.parse(listed.stdout)).toMatchObject([
    { reference, handledBy: 'Chan Tai Man', internetUserId: 'Writer01' },
  ]);
});

it('what would steer a terminal is written out', async () => {
  const { reference } = await send('plain \u202E turned');
  const { stdout } = await desk.ops(['messages', 'show', reference]);
  expect(stdout).toContain('plain \\u202e turned');
});

it.each([
  [['show', 'EQ20261124-ZZZZZZ'], 1],
  [['handled', 'EQ20261124-ZZZZZZ', '--operator', 'Lee'], 1],
  [['show', 'nonsense'], 2],
  [['handled', 'EQ20261124-ZZZZZZ'], 2],
  [['list', '--limit', '0'], 2],
])('refuses %j', async (args, exitCode) => {
  expect((await desk.ops(['messages', ...args])).exitCode).toBe(exitCode);
});
