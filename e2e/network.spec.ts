import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const lost = '未能連接伺服器。請檢查網絡連線，然後再試一次。閣下所填的資料仍然保留。';

test.describe('where the network fails', () => {
  test('in the middle of a registration: it is said, another try works, and nothing is lost', async ({
    page,
    server,
    registration,
    humanCheck,
  }) => {
    const account = await server.ask('account', {});
    const { fields } = registration;
    const details = '**/api/v1/registration/details';
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'OffLine1',
      password: goodPassword,
    });
    await humanCheck.readPicture();
    await page.route(details, (route) => route.abort('internetdisconnected'));
    await registration.send();
    await expect(page.getByRole('alert')).toContainText(lost);
    await expect(fields.password).toHaveValue(goodPassword);
    await expect(fields.captcha).not.toHaveValue('');
    await page.unroute(details);
    await page.getByRole('button', { name: '再試一次' }).click();
    await expect(page).toHaveURL('/register/review');
  });

  test('after the server has registered: the retry finds it done', async ({ page, server, registration }) => {
    const account = await server.ask('account', {});
    const confirmation = '**/api/v1/registration/confirmation';
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'LostWord',
      password: goodPassword,
    });
    await page.route(confirmation, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await registration.confirm(account.basicPassword);
    await expect(page.getByRole('alert')).toContainText(lost);
    await page.unroute(confirmation);
    await page.getByRole('button', { name: '再試一次' }).click();
    await registration.expectDone();
  });

  test('or is slow: it says that it still works, and takes no second press', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    await page.clock.install();
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'SlowLine',
      password: goodPassword,
    });
    let sent = 0;
    const released = Promise.withResolvers<undefined>();
    await page.route('**/api/v1/registration/confirmation', async (route) => {
      sent += 1;
      await released.promise;
      await route.continue();
    });
    await registration.confirm(account.basicPassword);
    const button = page.getByRole('button', { name: '處理中' });
    await expect(button).toBeVisible();
    await page.clock.fastForward(9_000);
    await expect(page.getByText('仍在處理，請稍候，無須重複按鍵。閣下所填的資料不會遺失。')).toBeVisible();
    await button.click();
    released.resolve(undefined);
    await registration.expectDone();
    expect(sent).toBe(1);
  });

  test('before a page is there: it says so, and another try brings it', async ({ page }) => {
    const registration = '**/api/v1/registration';
    await page.clock.install();
    await page.route(registration, (route) => route.abort('connectionrefused'));
    await page.goto('/register/terms');
    const tryAgain = page.getByRole('button', { name: '再試一次' });
    await expect(async () => {
      await page.clock.fastForward(5_000);
      await expect(tryAgain).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.getByRole('alert')).toContainText('未能取得登記資料');
    await page.unroute(registration);
    await tryAgain.click();
    await expect(page.getByRole('button', { name: '我同意' })).toBeVisible();
  });

  test('altogether: the page says that the device is offline, and when it no longer is', async ({
    page,
    context,
    server,
    door,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    const banner = page.getByText('網絡連線已中斷。連線恢復後可繼續，閣下所填的資料仍然保留。');
    await page.goto('/sign-in');
    await expect(door.fields.internetUserId).toBeVisible();
    await context.setOffline(true);
    await expect(banner).toBeVisible();
    await door.trySignIn(person);
    await expect(page.getByRole('alert')).toContainText(lost);
    await context.setOffline(false);
    await expect(banner).toBeHidden();
    await page.getByRole('button', { name: '再試一次' }).click();
    await door.expectPortal();
  });

  test('at signing out: it says that one is still signed in', async ({ page, signedIn, door }) => {
    await signedIn();
    await page.goto('/portal');
    await door.expectPortal();
    await page.route('**/api/v1/session', (route) =>
      route.request().method() === 'DELETE' ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.getByRole('button', { name: '退出系統' }).click();
    await expect(page.getByRole('alert')).toContainText('未能退出系統，閣下仍在登入狀態。');
    await page.unroute('**/api/v1/session');
    await door.signOut();
  });

  test('while the words of another language are fetched: it is said, and the page stays as it is', async ({
    page,
    door,
  }) => {
    await page.goto('/sign-in');
    await door.fields.internetUserId.fill('Harbor88');
    await page.route('**/assets/**', (route) => route.abort('internetdisconnected'));
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '未能載入所選語言' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '登入系統' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
    await expect(door.fields.internetUserId).toHaveValue('Harbor88');
    await page.unroute('**/assets/**');
    await page.reload();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
