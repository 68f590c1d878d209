import type { Page } from '@playwright/test';
import { axe, told } from './fixtures/axe.ts';
import { signInWithoutWalking } from './fixtures/sign-in-without-walking.ts';
import { expect, test } from './fixtures/vestibule.ts';

const minuteMs = 60_000;
const next = 'Lighthouse2026';

const proof = (page: Page) => page.getByRole('dialog', { name: '請再次輸入密碼' });
const giveProof = async (page: Page, internetPassword: string) => {
  await proof(page).getByLabel('互聯網使用者密碼', { exact: true }).fill(internetPassword);
  await page.keyboard.press('Enter');
};

test('the Internet Password is changed by keyboard alone; the other browser is signed out', async ({
  page,
  context,
  server,
  door,
  browser,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  const elsewhere = await browser.newContext({ baseURL: server.address });
  await signInWithoutWalking(elsewhere, server, person);
  const other = await elsewhere.newPage();
  await other.goto('/portal/internet-account');
  await expect(other.getByRole('heading', { name: '互聯網戶口資料', level: 1 })).toBeVisible();

  await signInWithoutWalking(context, server, person);
  await page.goto('/portal/internet-account');
  await page.getByRole('link', { name: '更改 互聯網使用者密碼' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '更改互聯網使用者密碼' })).toBeFocused();
  await page.getByLabel('現時的互聯網使用者密碼', { exact: true }).focus();
  await page.keyboard.type('Incorrect4Horse');
  const retype = async (password: string) => {
    await page.getByLabel('新的互聯網使用者密碼', { exact: true }).focus();
    await page.keyboard.type(password);
    await page.getByLabel('再次輸入新的互聯網使用者密碼', { exact: true }).focus();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
  };
  await retype(next);
  const summary = page.getByRole('alert').filter({ hasText: '需要更正' });
  await expect(summary).toContainText('密碼不正確。尚餘九次嘗試。');
  await page.getByLabel('現時的互聯網使用者密碼', { exact: true }).focus();
  await page.keyboard.type(person.internetPassword);
  await retype(next);
  await expect(page.getByText('閣下的互聯網使用者密碼已更改。')).toBeVisible();
  await expect(page).toHaveURL('/portal/internet-account');

  await other.getByRole('link', { name: '告示版' }).click();
  await expect(other.getByRole('alertdialog', { name: '閣下的登入已逾時' })).toBeVisible();
  await elsewhere.close();
  await door.signOut();
  await door.signInToPortal({ ...person, internetPassword: next });
});

test('a session is ended after the password was given again, and what was asked goes on by itself', async ({
  page,
  context,
  server,
  browser,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  await signInWithoutWalking(context, server, person);
  const elsewhere = await browser.newContext({ baseURL: server.address });
  await server.ask('advanceClock', 11 * minuteMs);
  await signInWithoutWalking(elsewhere, server, person);
  await page.goto('/portal/internet-account/sessions');
  const sessions = page.getByRole('list', { name: '現有登入' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  const end = sessions.getByRole('button', { name: '結束登入' });

  await end.click();
  await expect(proof(page)).toBeVisible();
  expect(told((await axe(page).analyze()).violations)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(proof(page)).toBeHidden();
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await expect(end).toBeFocused();

  await end.click();
  await giveProof(page, 'Incorrect4Horse');
  await expect(proof(page)).toContainText('密碼不正確。尚餘九次嘗試。');
  await giveProof(page, person.internetPassword);
  await expect(proof(page)).toBeHidden();
  await expect(page.getByText('該項登入已經結束。')).toBeVisible();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '現有登入', exact: true })).toBeFocused();

  const other = await elsewhere.newPage();
  await other.goto('/portal');
  await expect(other).toHaveURL('/sign-in');
  await elsewhere.close();
});

test('activity tells of a failed sign-in, and shows only those when asked to', async ({
  page,
  server,
  door,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  await page.goto('/sign-in');
  await door.trySignIn({ ...person, internetPassword: 'Incorrect4Horse' });
  await expect(page.getByRole('alert').filter({ hasText: '需要更正' })).toBeVisible();
  await door.signInToPortal(person);
  await page.goto('/portal/internet-account/activity');
  const record = page.getByRole('list', { name: '紀錄' });
  await expect(record.getByRole('listitem').first()).toContainText('登入');
  await page.getByLabel('顯示', { exact: true }).selectOption('refused');
  await expect(record.getByRole('listitem')).toHaveCount(1);
  await expect(record.getByRole('listitem')).toContainText('不成功');
  await expect(record.getByRole('listitem')).toContainText('127.0.*.*');
  await page.reload();
  await expect(record.getByRole('listitem')).toHaveCount(1);
});

test('the language of letters is not the language of the pages; a dead line keeps what was chosen', async ({
  page,
  context,
  server,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  await signInWithoutWalking(context, server, person);
  await page.goto('/portal/internet-account/language');
  await page.getByLabel('電郵及短訊語言').selectOption('en');
  await context.setOffline(true);
  await page.getByRole('button', { name: '儲存' }).click();
  const again = page.getByRole('button', { name: '再試一次' });
  await expect(again).toBeVisible();
  await expect(page.getByLabel('電郵及短訊語言')).toHaveValue('en');
  await context.setOffline(false);
  await again.click();
  await expect(page.getByText('電郵及短訊語言已設定為英文。')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
});
