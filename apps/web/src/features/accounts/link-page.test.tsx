import { screen, waitFor, within } from '@testing-library/react';
import { linkAccount } from '@vestibule/contract/accounts';
import { expect, test } from 'vitest';
import { accountDesk, accountId, provedAccount } from '#testing/account-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const address = '/portal/internet-account/accounts/link';
const fields = {
  basicUserId: '中央結算系統基本使用者編號',
  identityPrefix: '身份證明文件號碼的頭四個字元',
  basicPassword: '該戶口的中央結算系統基本密碼',
};
const field = (name: keyof typeof fields) => screen.findByLabelText(fields[name]);
const submit = () => screen.getByRole('button', { name: '連結戶口' });

const fillIn = async (user: Awaited<ReturnType<typeof renderApp>>['user']) => {
  await user.type(await field('basicUserId'), '0412 8844');
  await user.type(await field('identityPrefix'), 'ac12');
  await user.type(await field('basicPassword'), '93702648');
};

test('is sent once, folded, and told on the page of the links', async () => {
  const desk = accountDesk([provedAccount()]);
  const { user, router } = await renderApp(address);
  await fillIn(user);
  await user.dblClick(submit());
  expect(await screen.findByText('戶口 0412 8844 已經連結。')).toBeVisible();
  expect(router.state.location.pathname).toBe('/portal/internet-account/accounts');
  expect(desk.bodiesOf(linkAccount)).toEqual([
    { basicUserId: '04128844', identityPrefix: 'AC12', basicPassword: '93702648' },
  ]);
});

test('what is missing is told at once, each leading to its field', async () => {
  const desk = accountDesk([provedAccount()]);
  const { user } = await renderApp(address);
  await field('basicUserId');
  await user.click(submit());
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getAllByRole('link')).toHaveLength(3);
  expect(document.title).toBe('錯誤：連結另一個戶口 - Vestibule');
  expect(desk.bodiesOf(linkAccount)).toHaveLength(0);
});

test('what does not match is told without saying which, and only the password is typed again', async () => {
  accountDesk(
    [provedAccount()],
    on(linkAccount, () => refuse('account.not_matched', {})),
  );
  const { user } = await renderApp(address);
  await fillIn(user);
  await user.click(submit());
  expect((await screen.findAllByText(/與我們的紀錄不符/)).length).toBeGreaterThan(0);
  expect(await field('basicUserId')).toHaveValue('0412 8844');
  expect(await field('basicPassword')).toHaveValue('');
});

test('a rest is told with its end', async () => {
  accountDesk(
    [provedAccount()],
    on(linkAccount, () => refuse('account.linking_rests', { until: '2026-03-27T06:51:07.000Z' })),
  );
  const { user } = await renderApp(address);
  await fillIn(user);
  await user.click(submit());
  expect((await screen.findAllByText(/至 2026年3月27日 14:51:07（香港時間）/)).length).toBeGreaterThan(0);
});

test('with four there is nothing to link', async () => {
  accountDesk(
    ([1, 2, 3, 4] as const).map((position) => provedAccount({ id: accountId(position), position })),
  );
  const { router } = await renderApp(address);
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal/internet-account/accounts'));
  expect(await screen.findByText(/已連結四個戶口/)).toBeVisible();
});
