import { screen, within } from '@testing-library/react';
import { listAccounts } from '@vestibule/contract/accounts';
import { expect, test } from 'vitest';
import { accountDesk, accountId, provedAccount, unprovedAccount } from '#testing/account-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const region = (name: string) => screen.findByRole('region', { name });

test('a proved account shows its state and what can be done next', async () => {
  accountDesk([provedAccount()]);
  await renderApp('/portal/accounts');
  const account = within(await region('編號一（首要）'));
  expect(account.getByText('0412 8836')).toBeVisible();
  expect(account.getByText(/陳大文\s*CHAN Tai Man/)).toBeVisible();
  expect(account.getByText('個人')).toBeVisible();
  expect(account.getByText('t…@example.com')).toBeVisible();
  expect(account.getByText('沒有紀錄')).toBeVisible();
  expect(account.getByText(/2026年1月5日 10:00:00設定/)).toBeVisible();
  expect(account.getByRole('link', { name: /更改基本密碼/ })).toHaveAttribute(
    'href',
    `/portal/internet-account/accounts/${accountId(1)}/basic-password`,
  );
  expect(document.title).toBe('我的賬戶 - Vestibule');
});

test('one that is not proved shows its number and the way to prove it', async () => {
  const place = { id: accountId(2), position: 2, basicUserId: '04128844' } as const;
  accountDesk([provedAccount(), unprovedAccount('give', place)]);
  await renderApp('/portal/accounts');
  const account = within(await region('編號二（連結）'));
  expect(account.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['尚未核實']);
  expect(account.getByRole('link', { name: /核實戶口/ })).toHaveAttribute(
    'href',
    `/portal/internet-account/accounts/${accountId(2)}/proof`,
  );
});

test('a closed one can do nothing, and a Basic Password that is too new says from when it may be changed', async () => {
  accountDesk([
    provedAccount({ basicPasswordChangeableFrom: '2026-03-28T02:00:00.000Z' }),
    provedAccount({ id: accountId(2), position: 2, status: 'closed' }),
  ]);
  await renderApp('/portal/accounts');
  const first = within(await region('編號一（首要）'));
  expect(first.getByText(/2026年3月28日 10:00:00（香港時間）後才可再次更改/)).toBeVisible();
  expect(first.queryByRole('link', { name: /更改基本密碼/ })).toBeNull();
  const closed = within(await region('編號二（連結）'));
  expect(closed.getByText('已結束')).toBeVisible();
  expect(closed.queryByRole('link')).toBeNull();
});

test('tells that the accounts did not come, and asks again', async () => {
  let isBroken = true;
  accountDesk(
    [],
    on(listAccounts, () =>
      isBroken ? refuse('server.failed', {}) : { items: [provedAccount()], mayLink: true },
    ),
  );
  const { user } = await renderApp('/portal/accounts');
  expect(await screen.findByText('未能取得戶口資料')).toBeVisible();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await region('編號一（首要）')).toBeVisible();
});
