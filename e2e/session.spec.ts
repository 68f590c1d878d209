import { expect, test } from './fixtures/vestibule.ts';

const minuteMs = 60_000;

test.describe('a session that is not used', () => {
  test.beforeEach(async ({ page, server, door }) => {
    await page.clock.install();
    await door.signInToPortal(await server.ask('registered', { basicPasswordChanged: true }));
  });

  test('is warned of two minutes ahead, and goes on for who stays', async ({ page, server }) => {
    const pass = async (milliseconds: number) => {
      await server.ask('advanceClock', milliseconds);
      await page.clock.fastForward(milliseconds);
    };
    const warning = page.getByRole('alertdialog', { name: '閣下仍在使用嗎？' });
    await pass(12 * minuteMs);
    await expect(page.getByRole('heading', { name: '廣播訊息' })).toBeVisible();
    await expect(warning).toBeHidden();
    await pass(minuteMs);
    await expect(warning).toBeVisible();
    await expect(warning).toContainText(/系統將於 1 分 \d\d 秒 後自動退出。/);
    await warning.getByRole('button', { name: '繼續使用' }).click();
    await expect(warning).toBeHidden();
    await pass(12 * minuteMs);
    await page.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeVisible();
  });

  test('ends with its time, and the screen is cleared', async ({ page, server }) => {
    await server.ask('advanceClock', 13 * minuteMs);
    await page.clock.fastForward(13 * minuteMs);
    await expect(page.getByRole('alertdialog', { name: '閣下仍在使用嗎？' })).toBeVisible();
    await server.ask('advanceClock', 3 * minuteMs);
    await page.clock.fastForward(3 * minuteMs);
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

  test('may be ended from the warning', async ({ page, server }) => {
    await server.ask('advanceClock', 13 * minuteMs);
    await page.clock.fastForward(13 * minuteMs);
    await page.getByRole('alertdialog').getByRole('button', { name: '退出系統' }).click();
    await expect(page.getByRole('heading', { name: '閣下已退出系統' })).toBeVisible();
  });

  test('is over for whoever asks for something too late', async ({ page, server }) => {
    await server.ask('advanceClock', 20 * minuteMs);
    await page.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('alertdialog', { name: '閣下的登入已逾時' })).toBeVisible();
  });
});

test.describe('a new version of the terms in two tabs at once', () => {
  test('leads both to the portal, and the browser stays signed in', async ({
    page,
    context,
    server,
    door,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    await server.ask('acceptedOldTerms', person.userId);
    await door.signIn(person);
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
