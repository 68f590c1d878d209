import { screen } from '@testing-library/react';
import { changeAddress } from '@vestibule/contract/particulars';
import { expect, test } from 'vitest';
import { heldId, particularsDesk } from '#testing/particulars-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const line = (number: number) => screen.findByRole('textbox', { name: new RegExp(`^第${number}行`) });

/** A server that refuses what was not seen, as the real one does. */
const open = async (before: () => void = () => undefined) => {
  const desk = particularsDesk({}, (stand) => [
    on(changeAddress, ({ body: { addressLines, shown } }) => {
      before();
      if (shown.join() !== stand.account.addressLines.join()) refuse('particulars.changed_meanwhile', {});
      stand.account = { ...stand.account, addressLines: addressLines.filter((text) => text !== '') };
      return stand.view();
    }),
  ]);
  const { user, router } = await renderApp(`/portal/particulars/${heldId}/address`);
  const write = async (number: number, text: string) => {
    await user.clear(await line(number));
    if (text !== '') await user.type(await line(number), text);
  };
  const submit = () => user.click(screen.getByRole('button', { name: '更改地址' }));
  return { ...desk, router, write, submit };
};

test('stands in its lines, and is sent with what was shown', async () => {
  const { write, submit, bodiesOf, router } = await open();
  expect(await line(2)).toHaveValue('Kowloon');
  await write(1, '2 Second Street');
  await submit();
  expect(await screen.findByText('閣下的通訊地址已更改。')).toBeVisible();
  expect(screen.getByText('2 Second Street')).toBeVisible();
  expect(router.state.location.pathname).toBe('/portal/particulars');
  expect(bodiesOf(changeAddress)).toEqual([
    { addressLines: ['2 Second Street', 'Kowloon', '', ''], shown: ['1 First Street', 'Kowloon'] },
  ]);
});

test('changed elsewhere meanwhile is shown before it is replaced; what was typed stays', async () => {
  const { write, submit, stand, bodiesOf } = await open();
  await write(1, 'Mine');
  stand.account = { ...stand.account, addressLines: ['Theirs'] };
  await submit();
  expect(await screen.findByText('這個地址剛在別處更改過，現時是：')).toBeVisible();
  expect(screen.getByText('Theirs')).toBeVisible();
  expect(await line(1)).toHaveValue('Mine');
  await submit();
  expect(await screen.findByText('閣下的通訊地址已更改。')).toBeVisible();
  expect(bodiesOf(changeAddress).at(-1)).toMatchObject({ shown: ['Theirs'] });
});

test.each([
  ['empty', ''],
  ['too long', 'a'.repeat(200)],
])('%s is told at its line, and not sent', async (_what, text) => {
  const { write, submit, bodiesOf } = await open();
  for (const number of [2, 1]) await write(number, number === 1 ? text : '');
  await submit();
  expect(await screen.findByRole('link', { name: /^第1行/ })).toBeVisible();
  expect(await line(1)).toBeInvalid();
  expect(bodiesOf(changeAddress)).toEqual([]);
});

test('a line that is lost keeps what was typed', async () => {
  let isLost = true;
  const { write, submit } = await open(() => {
    if (isLost) throw new TypeError('Failed to fetch');
  });
  await write(1, 'Kept');
  await submit();
  expect(await screen.findByRole('alert')).toHaveTextContent('未能連接伺服器');
  expect(await line(1)).toHaveValue('Kept');
  isLost = false;
  await submit();
  expect(await screen.findByText('閣下的通訊地址已更改。')).toBeVisible();
});
