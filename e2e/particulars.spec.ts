import { axe, told } from './fixtures/axe.ts';
import { signInWithoutWalking } from './fixtures/sign-in-without-walking.ts';
import { expect, test } from './fixtures/vestibule.ts';

const list = '/portal/particulars';

test('a new e-mail address counts once its code was given, also after a reload; the old one is told', async ({
  page,
  context,
  server,
  letters,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  await signInWithoutWalking(context, server, person);
  await page.goto('/portal');
  await page.getByRole('link', { name: '更改投資者戶口資料' }).first().click();
  await page.getByRole('link', { name: '更改 電郵地址' }).click();
  await expect(page.getByRole('heading', { name: '更改電郵地址' })).toBeFocused();

  const value = page.getByLabel('新的電郵地址', { exact: true });
  await value.fill('陳大文@example.com');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert').filter({ hasText: '需要更正' });
  await expect(summary).toContainText('電郵地址只可有半形英文字母、數字及符號。');
  await value.fill('New.Holder@EXAMPLE.org');
  await page.keyboard.press('Enter');
  await expect(page.getByText('寄往 New.Holder@example.org')).toBeVisible();

  await page.reload();
  const code = page.getByLabel('驗證碼', { exact: true });
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(code).toHaveAttribute('inputmode', 'numeric');
  const right = await letters.code('New.Holder@example.org');
  await code.fill(right === '000000' ? '111111' : '000000');
  await page.keyboard.press('Enter');
  await expect(summary).toContainText('閣下還可輸入4次');
  const { violations } = await axe(page).analyze();
  expect(told(violations)).toEqual([]);
  // As pasted from the letter.
  await code.fill(` ${right.slice(0, 3)} ${right.slice(3)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('閣下的電郵地址已更改。')).toBeVisible();
  await expect(page).toHaveURL(list);
  await expect(page.getByText('N…@example.org')).toBeVisible();
  const [letter] = (await letters.of(person)).filter(({ kind }) => kind === 'contact-replaced');
  expect(letter?.body).toContain('N…@example.org');
});

test('of two tabs that change the address, the second reads what stands before it replaces it', async ({
  page,
  context,
  server,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  await signInWithoutWalking(context, server, person);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(list);
    await tab.getByRole('link', { name: '更改 通訊地址' }).click();
    await expect(tab.getByLabel('第1行')).toBeVisible();
  }
  for (const tab of [page, other]) for (const line of [2, 3, 4]) await tab.getByLabel(`第${line}行`).fill('');
  await page.getByLabel('第1行').fill('九龍 彌敦道１００號');
  await page.getByRole('button', { name: '更改地址' }).click();
  await expect(page.getByText('閣下的通訊地址已更改。')).toBeVisible();
  await expect(page.getByText('九龍 彌敦道100號')).toBeVisible();

  await other.getByLabel('第1行').fill('新界 沙田正街1號');
  await other.getByRole('button', { name: '更改地址' }).click();
  const warning = other.getByRole('alert').filter({ hasText: '這個地址剛在別處更改過' });
  await expect(warning).toContainText('九龍 彌敦道100號');
  await expect(other.getByLabel('第1行')).toHaveValue('新界 沙田正街1號');
  await other.getByRole('button', { name: '更改地址' }).click();
  await expect(other.getByText('新界 沙田正街1號')).toBeVisible();
});

test('alerts are chosen by keyboard; after a while the password is asked for, and the choice goes on by itself', async ({
  page,
  context,
  server,
  letters,
}) => {
  const person = await server.ask('person', { state: 'settled' });
  await signInWithoutWalking(context, server, person);
  await page.goto('/portal/particulars/alerts');
  const wanted = page.getByRole('checkbox', { name: '有新的瀏覽器登入' });
  await expect(wanted).toBeChecked();
  await server.ask('advanceClock', 11 * 60_000);
  await wanted.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '更改通知設定' }).focus();
  await page.keyboard.press('Enter');
  const proof = page.getByRole('dialog', { name: '請再次輸入密碼' });
  await proof.getByLabel('互聯網使用者密碼', { exact: true }).fill(person.internetPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByText('閣下的電郵通知設定已更改。')).toBeVisible();
  await expect(page.getByText('4 項通知中已選 3 項')).toBeVisible();
  const before = await letters.of(person);
  expect(before.at(-1)?.kind).toBe('particulars-changed');
});
