import { expect, it } from 'vitest';
import { openTestDesk } from '../testing/test-desk.ts';

it('ops accounts sign-out refuses an account that serves nobody, in one line', async () => {
  const desk = await openTestDesk();
  const refused = await desk.ops(['accounts', 'sign-out', '04999999', '--operator', 'Chan']);
  const unnamed = await desk.ops(['accounts', 'sign-out', '04999999']);
  await desk.close();
  expect(refused).toMatchObject({
    exitCode: 1,
    stderr: 'ops: no account with the Basic User ID 04999999 serves anybody\n',
  });
  expect(unnamed.exitCode).toBe(2);
});
