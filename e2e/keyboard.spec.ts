import type { Locator, Page } from '@playwright/test';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const enough = 40;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Tab by Tab from where the focus stands, as long as it takes. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < enough; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `reached by ${enough} Tabs`).toBeFocused();
};

const typeAt = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.type(text);
};

const pressAt = async (page: Page, target: Locator, key: 'Enter' | 'Space'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

test('registration and first sign-in need no mouse', async ({
  page,
  server,
  registration,
  door,
  humanCheck,
}) => {
  const account = await server.ask('account', {});
  const { fields } = registration;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳至主要內容' })).toBeFocused();
  await page.keyboard.press('Enter');
  await pressAt(page, page.getByRole('link', { name: /新使用者登記/ }), 'Enter');

  await expect(page.getByRole('heading', { name: '互聯網系統使用條款' })).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: '我同意' }), 'Space');

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '公司投資者戶口持有人' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: '個人或聯名投資者戶口持有人' })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL('/register/details');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await pressAt(page, page.getByRole('button', { name: '連結另一個戶口' }), 'Enter');
  await expect(fields.linked(0)).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: /^移除/ }), 'Enter');
  await expect(page.getByRole('button', { name: '復原' })).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: '遞交' }), 'Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(fields.primary).toBeFocused();
  await page.keyboard.type(account.basicUserId);
  await typeAt(page, fields.identityPrefix, account.identityPrefix);
  await typeAt(page, fields.internetUserId, 'NoMouse1');
  await typeAt(page, fields.password, goodPassword);
  await typeAt(page, fields.passwordAgain, goodPassword);
  await pressAt(page, page.locator('summary'), 'Enter');
  await pressAt(page, page.getByRole('button', { name: '開始驗證' }), 'Space');
  await expect(page.getByText('已完成驗證')).toBeVisible();
  await pressAt(page, page.getByRole('button', { name: '遞交' }), 'Enter');

  await expect(page.getByRole('heading', { name: '核實已輸入資料' })).toBeFocused();
  await typeAt(page, page.getByLabel('中央結算系統基本使用者編號一（首要）密碼'), account.basicPassword);
  await page.keyboard.press('Enter');
  await registration.expectDone();
  await pressAt(page, page.getByRole('link', { name: '繼續' }), 'Enter');

  await expect(page.getByRole('heading', { name: '登入系統' })).toBeFocused();
  await expect(door.fields.internetUserId).toHaveValue('NoMouse1');
  await typeAt(page, door.fields.internetPassword, goodPassword);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: '更改中央結算系統基本密碼' })).toBeFocused();
  await typeAt(page, door.fields.current, account.basicPassword);
  await typeAt(page, door.fields.next, '93418027');
  await typeAt(page, door.fields.nextAgain, '93418027');
  await typeAt(page, humanCheck.field, await humanCheck.textOfPicture());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '閣下的中央結算系統基本密碼已被更改' })).toBeFocused();
  await pressAt(page, page.getByRole('link', { name: '繼續' }), 'Enter');
  await door.expectPortal();
  await tabTo(page, page.getByRole('combobox', { name: '請選擇事項' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('combobox', { name: '請選擇事項' })).toHaveValue('system');
});
