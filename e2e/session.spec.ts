import { expect, test } from './fixtures/vestibule.ts';

test.describe('a session that is not used', () => {
  // `time` is asked for here: a page's clock must be in hand before the page is.
  test.beforeEach(async ({ page, signedIn, door, time: _time }) => {
    await signedIn();
    await page.goto('/portal');
    await door.expectPortal();
  });

  test('is warned of two minutes ahead, and goes on for who stays', async ({ page, time }) => {
    const warning = page.getByRole('alertdialog', { name: '閣下仍在使用嗎？' });
    await time.advance('12m');
    await expect(page.getByRole('heading', { name: '廣播訊息' })).toBeVisible();
    await expect(warning).toBeHidden();
    await time.advance('1m');
    await expect(warning).toBeVisible();
    await expect(warning).toContainText(/系統將於 1 分 \d\d 秒 後自動退出。/);
    await warning.getByRole('button', { name: '繼續使用' }).click();
    await expect(warning).toBeHidden();
    await time.advance('12m');
    await page.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeVisible();
  });

  test('ends with its time, and the screen is cleared', async ({ page, time }) => {
    await time.advance('13m');
    await expect(page.getByRole('alertdialog', { name: '閣下仍在使用嗎？' })).toBeVisible();
    await time.advance('3m');
    const ended = page.getByRole('alertdialog', { name: '閣下的登入已逾時' });
    await expect(ended).toBeVisible();
    await expect(page).toHaveTitle(/閣下的登入已逾時/);
    await expect(page.getByText('廣播訊息')).toHaveCount(0);
    await expect(page.getByText('閣下最後一次登入')).toHaveCount(0);
    await ended.getByRole('button', { name: '重新登入' }).click();
    await expect(page).toHaveURL('/sign-in');
    await page.goBack();
    await expect(page.getByText('廣播訊息')).toHaveCount(0);
  });

  test('may be ended from the warning', async ({ page, time }) => {
    await time.advance('13m');
    await page.getByRole('alertdialog').getByRole('button', { name: '退出系統' }).click();
    await expect(page.getByRole('heading', { name: '閣下已退出系統' })).toBeVisible();
  });

  test('is over for whoever asks for something too late', async ({ page, server }) => {
    await server.ask('advanceClock', 20 * 60_000);
    await page.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('alertdialog', { name: '閣下的登入已逾時' })).toBeVisible();
  });
});

test.describe('a new version of the terms in two tabs at once', () => {
  test('leads both to the portal, and the browser stays signed in', async ({ page, context, signedIn }) => {
    await signedIn({ termsVersion: '0.9' });
    await page.goto('/portal');
    const other = await context.newPage();
    await other.goto('/portal');
    const tabs = [page, other];
    for (const tab of tabs) await expect(tab.getByRole('button', { name: '我同意' })).toBeVisible();
    await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: '我同意' }).click()));
    for (const tab of tabs) await expect(tab.getByRole('region', { name: '廣播訊息' })).toBeVisible();
    for (const tab of tabs) {
      await tab.reload();
      await expect(tab.getByRole('region', { name: '廣播訊息' })).toBeVisible();
    }
  });
});
