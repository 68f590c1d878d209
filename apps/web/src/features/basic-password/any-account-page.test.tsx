import { screen, waitFor } from '@testing-library/react';
import { changeBasicPasswordOf } from '@vestibule/contract/basic-password';
import { expect, test } from 'vitest';
import { accountDesk, accountId, provedAccount, unprovedAccount } from '#testing/account-desk.ts';
import { change, field, fillIn } from '#testing/basic-password-form.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const address = (number: number) => `/portal/internet-account/accounts/${accountId(number)}/basic-password`;

test('the Basic Password of a proved account is changed, and the message says so', async () => {
  const desk = accountDesk([provedAccount()]);
  const { user } = await renderApp(address(1));
  expect(await screen.findByText('0412 8836')).toBeVisible();
  await fillIn(user);
  await change(user);
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: /基本密碼已被更改/ })).toHaveFocus(),
  );
  expect(screen.getByText(/編號一 0412 8836 的新密碼即時生效/)).toBeVisible();
  expect(screen.getByRole('link', { name: '返回我的賬戶' })).toHaveAttribute('href', '/portal/accounts');
  expect(desk.bodiesOf(changeBasicPasswordOf)).toHaveLength(1);
});

test('that it is too early is told before anything is typed', async () => {
  accountDesk([provedAccount({ basicPasswordChangeableFrom: '2026-03-28T02:00:00.000Z' })]);
  await renderApp(address(1));
  expect(await screen.findByText(/2026年3月28日 10:00:00（香港時間）後才可再次更改/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '更改' })).toBeNull();
});

test.each([
  ['a closed account', provedAccount({ status: 'closed' }), '這個戶口已經結束，不能更改基本密碼。'],
  [
    'one that is not proved',
    unprovedAccount('give', { id: accountId(1), position: 2, basicUserId: '04128844' }),
    '這個戶口尚未核實。請先核實戶口。',
  ],
])('%s has none to change', async (_which, account, words) => {
  accountDesk([account]);
  await renderApp(address(1));
  expect(await screen.findByText(words)).toBeVisible();
});

test('an account of somebody else is none', async () => {
  accountDesk([provedAccount()]);
  await renderApp(address(9));
  expect(await screen.findByText(/找不到這個戶口/)).toBeVisible();
});

test('one that was unlinked in another tab meanwhile is told to be gone', async () => {
  const gone = unprovedAccount('change', { id: accountId(2), position: 2, basicUserId: '04128844' });
  const desk = accountDesk(
    [provedAccount(), gone],
    on(changeBasicPasswordOf, () => refuse('account.not_found', {})),
  );
  const { user } = await renderApp(address(2));
  await field('current');
  expect(screen.getByText(/獲發的基本密碼。更改後，戶口便告核實/)).toBeVisible();
  await fillIn(user);
  desk.forget(gone.id);
  await change(user);
  expect(await screen.findByText(/找不到這個戶口/)).toBeVisible();
});
