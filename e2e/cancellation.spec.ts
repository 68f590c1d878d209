import type { Page } from '@playwright/test';
import type { HumanCheckPage } from './fixtures/human-check.ts';
import { expect, test } from './fixtures/vestibule.ts';

interface Leaver {
  readonly internetUserId: string;
  readonly internetPassword: string;
  readonly basicPassword: string;
}

const fields = (page: Page) => ({
  internetUserId: page.getByRole('textbox', { name: '互聯網使用者編號', exact: true }),
  internetPassword: page.getByLabel('互聯網使用者密碼', { exact: true }),
  basicPassword: page.getByLabel('中央結算系統基本使用者編號一（首要）密碼', { exact: true }),
});
const goOn = (page: Page) => page.getByRole('button', { name: '繼續', exact: true }).click();
const confirm = (page: Page) => page.getByRole('button', { name: '確認取消', exact: true });
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

const prove = async (page: Page, { readPicture }: HumanCheckPage, person: Leaver) => {
  const { internetUserId, internetPassword, basicPassword } = fields(page);
  await internetUserId.fill(person.internetUserId);
  await internetPassword.fill(person.internetPassword);
  await basicPassword.fill(person.basicPassword);
  await readPicture();
  await goOn(page);
};

test('an ID is given up from the home page, for good', async ({ page, server, humanCheck, door }) => {
  const person = await server.ask('registered', { basicPasswordChanged: true });
  await page.goto('/');
  await page.getByRole('link', { name: /取消互聯網使用者編號/ }).click();
  await heading(page, '取消互聯網使用者編號');
  await expect(page.getByText('不能恢復，日後任何人亦不能再登記同一編號')).toBeVisible();
  await prove(page, humanCheck, person);
  await heading(page, '核對後取消');
  await expect(page.getByRole('main')).toContainText(person.internetUserId);
  await confirm(page).click();
  await heading(page, '閣下的互聯網使用者編號已取消');
  await page.reload();
  await heading(page, '閣下的互聯網使用者編號已取消');
  await page.goBack();
  await expect(confirm(page)).toHaveCount(0);
  await page.goto('/cancel/done');
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/cancel/done');
  await expect(page).toHaveURL('/cancel');

  await page.goto('/sign-in');
  await door.trySignIn(person);
  await expect(page.getByRole('alert')).toContainText('互聯網使用者編號或密碼不正確');
});

test('who cancels in one tab is out in the other, and nothing is left on the screen', async ({
  page,
  context,
  server,
  humanCheck,
  door,
}) => {
  const person = await server.ask('registered', { basicPasswordChanged: true });
  await door.signInToPortal(person);
  const elsewhere = await context.newPage();
  await elsewhere.goto('/portal/notices');
  await expect(elsewhere.getByRole('heading', { level: 1, name: '告示版' })).toBeVisible();
  await page.goto('/cancel');
  await expect(fields(page).internetUserId).toHaveValue(person.internetUserId);
  await prove(page, humanCheck, person);
  await confirm(page).dblclick();
  await heading(page, '閣下的互聯網使用者編號已取消');
  await expect(elsewhere.getByRole('heading', { level: 1, name: '告示版' })).toHaveCount(0);
  await elsewhere.goto('/portal');
  await expect(elsewhere).not.toHaveURL('/portal');
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('__Host-vestibule');
});

test('who goes back, waits too long or errs cancels nothing', async ({ page, server, humanCheck, door }) => {
  const person = await server.ask('registered', { basicPasswordChanged: true });
  await page.goto('/cancel');
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('有四項資料需要更正');
  await prove(page, humanCheck, { ...person, basicPassword: '10293847' });
  await expect(page.getByRole('alert')).toContainText('尚可再試四次');
  await expect(fields(page).internetPassword).toHaveValue('');
  await prove(page, humanCheck, person);
  await page.getByRole('button', { name: '回上頁' }).click();
  await heading(page, '取消互聯網使用者編號');
  await page.goto('/cancel/review');
  await expect(page).toHaveURL('/cancel');
  await prove(page, humanCheck, person);
  await heading(page, '核對後取消');
  await server.ask('advanceClock', 16 * 60_000);
  await confirm(page).click();
  await expect(page.getByRole('alert')).toContainText('核實已逾時');
  await door.signInToPortal(person);
});
