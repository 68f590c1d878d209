import { screen, waitFor, within } from '@testing-library/react';
import { listAccounts } from '@vestibule/contract/accounts';
import { chooseAlerts, choosePaperLanguage, getParticulars } from '@vestibule/contract/particulars';
import { expect, test } from 'vitest';
import { provedAccount } from '#testing/account-desk.ts';
import { heldId, heldParticulars, particularsDesk, pendingContact } from '#testing/particulars-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const otherId = '01920000-0000-7000-8000-000000000002';
const place = `/portal/particulars/${heldId}`;

test('the list shows what is on record, what waits for its code, and the way to change each', async () => {
  particularsDesk({ pending: [pendingContact('email', 'new@example.org')] });
  await renderApp('/portal/particulars');
  const account = within(await screen.findByRole('region', { name: /首要/ }));
  expect(account.getByText('0412 8836')).toBeVisible();
  expect(account.getByText('1 First Street')).toBeVisible();
  expect(account.getByText(/t…@example\.com/)).toHaveTextContent('正等待確認：new@example.org');
  expect(account.getByText('沒有紀錄')).toBeVisible();
  const to = account.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(to).toEqual([
    ['更改通訊地址', `${place}/address`],
    ['更改電郵地址', `${place}/email`],
    ['更改電話號碼', `${place}/phone`],
    ['更改書面通訊語言', `${place}/language`],
  ]);
  expect(screen.getByText('4 項通知中已選 4 項')).toBeVisible();
});

test('of a closed account nothing can be changed, nor by its address', async () => {
  particularsDesk({ status: 'closed' });
  const { router } = await renderApp(`${place}/address`);
  const account = within(await screen.findByRole('region', { name: /首要/ }));
  expect(account.getByText('這個戶口已經關閉，資料不能更改。')).toBeVisible();
  expect(account.queryByRole('link')).toBeNull();
  expect(router.state.location.pathname).toBe('/portal/particulars');
});

test('an account that is not one’s own leads back to the list', async () => {
  particularsDesk();
  const { router } = await renderApp(`/portal/particulars/${otherId}/email`);
  await screen.findByRole('region', { name: /首要/ });
  expect(router.state.location.pathname).toBe('/portal/particulars');
});

test('a list that could not be had says so, and is asked for again', async () => {
  particularsDesk({}, () => [on(getParticulars, () => refuse('server.failed', {}))]);
  const { user } = await renderApp('/portal/particulars');
  const again = await screen.findByRole('button', { name: '再試一次' });
  particularsDesk();
  await user.click(again);
  expect(await screen.findByRole('region', { name: /首要/ })).toBeVisible();
});

test('the summary of an account leads to its own part, where the keyboard goes on', async () => {
  const second = { id: otherId, position: 2, basicUserId: '04128844' } as const;
  particularsDesk({}, ({ view }) => [
    on(getParticulars, () => ({ ...view(), accounts: [heldParticulars(), heldParticulars(second)] })),
    on(listAccounts, () => ({ items: [provedAccount(), provedAccount(second)], mayLink: true })),
  ]);
  const { user, router } = await renderApp('/portal/accounts');
  const summary = within(await screen.findByRole('region', { name: '編號二（連結）' }));
  await user.click(summary.getByRole('link', { name: /更改戶口資料/ }));
  const account = await screen.findByRole('region', { name: /連結/ });
  await waitFor(() => expect(within(account).getByRole('heading')).toHaveFocus());
  expect(router.state.location).toMatchObject({ pathname: '/portal/particulars', hash: `#${otherId}` });
});

test('alerts: what is not wanted is sent, and the list tells it', async () => {
  const { bodiesOf } = particularsDesk();
  const { user } = await renderApp('/portal/particulars/alerts');
  await user.click(await screen.findByRole('checkbox', { name: '有新的瀏覽器登入' }));
  expect(screen.getByText('取消互聯網使用者編號')).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: '取消互聯網使用者編號' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '更改通知設定' }));
  expect(await screen.findByText('閣下的電郵通知設定已更改。')).toBeVisible();
  expect(screen.getByText('4 項通知中已選 3 項')).toBeVisible();
  expect(bodiesOf(chooseAlerts)).toEqual([{ declined: ['new-device'] }]);
});

test('alerts that reach nobody say so', async () => {
  particularsDesk({ maskedEmail: null });
  await renderApp('/portal/particulars/alerts');
  expect(await screen.findByText(/首要戶口沒有電郵地址/)).toBeVisible();
});

test('the language of paper: a refusal keeps the choice', async () => {
  let isDown = true;
  const { bodiesOf } = particularsDesk({}, ({ view }) => [
    on(choosePaperLanguage, () => (isDown ? refuse('server.failed', {}) : view())),
  ]);
  const { user } = await renderApp(`${place}/language`);
  const choice = await screen.findByRole('combobox', { name: '書面通訊語言' });
  await user.selectOptions(choice, 'en');
  await user.click(screen.getByRole('button', { name: '更改語言' }));
  await screen.findByRole('alert');
  expect(choice).toHaveValue('en');
  isDown = false;
  await user.click(screen.getByRole('button', { name: '更改語言' }));
  expect(await screen.findByText('閣下的書面通訊語言已更改。')).toBeVisible();
  expect(bodiesOf(choosePaperLanguage)).toEqual([{ language: 'en' }, { language: 'en' }]);
});
