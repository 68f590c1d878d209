import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

test.describe('an investor registers', () => {
  test('with an account of one holder', async ({ page, server, registration }) => {
    const account = await server.ask('account', { holderKind: 'individual', identityPrefix: 'AC12' });
    await page.goto('/');
    await page.getByRole('link', { name: /新使用者登記/ }).click();
    await expect(page.getByRole('heading', { name: '互聯網系統使用條款' })).toBeFocused();
    await page.getByRole('button', { name: '我同意' }).click();
    await registration.chooseCategory();
    await registration.submitDetails({
      primary: account.basicUserId,
      identityPrefix: 'AC12',
      internetUserId: 'Harbour8',
      password: goodPassword,
    });
    await expect(page.getByRole('heading', { name: '核實已輸入資料' })).toBeFocused();
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
  });
});
