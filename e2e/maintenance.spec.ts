import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const minuteMs = 60_000;

test.describe('while the service is closed', () => {
  test('every page says until when, and comes back by itself', async ({ page, server, time }) => {
    // A Tuesday, 05:20 in Hong Kong.
    await server.ask('setClock', '2026-12-07T21:20:00.000Z');
    await page.goto('/register/terms');
    await expect(page.getByRole('heading', { name: '服務現正暫停' })).toBeVisible();
    await expect(page.getByText('將於今日（星期二）06:00 恢復，約 40 分鐘後。')).toBeVisible();
    await expect(page).toHaveTitle(/^系統維護/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'The service is suspended' })).toBeVisible();
    await page.getByRole('link', { name: '繁體' }).click();
    await time.advance('41m');
    await expect(page.getByRole('button', { name: '我同意' })).toBeVisible();
    await expect(page).toHaveURL('/register/terms');
  });

  test('on a Sunday until seven, and the home page tells it without being closed', async ({
    page,
    server,
  }) => {
    await server.ask('setClock', '2026-12-12T22:30:00.000Z');
    await page.goto('/sign-in');
    await expect(page.getByText('將於今日（星期日）07:00 恢復，約 30 分鐘後。')).toBeVisible();
    await page.goto('/');
    await expect(page.getByText('維護中，服務暫停')).toBeVisible();
  });

  test('the API says so, with the time to try again', async ({ page, server }) => {
    await server.ask('setClock', '2026-12-07T21:20:00.000Z');
    await page.goto('/');
    const answer = await page.evaluate(async () => {
      const response = await fetch('/api/v1/registration');
      return {
        status: response.status,
        after: response.headers.get('retry-after'),
        body: await response.text(),
      };
    });
    expect(answer.status).toBe(503);
    expect(Number(answer.after)).toBeGreaterThan(39 * 60);
    expect(answer.body).toContain('"maintenance"');
  });

  test('by the operator, what was typed waits behind the notice and is sent afterwards', async ({
    page,
    server,
    registration,
    humanCheck,
    time,
  }) => {
    // A Tuesday, 10:00 in Hong Kong.
    await server.ask('setClock', '2026-12-08T02:00:00.000Z');
    const period = ['--from', '2026-12-08T10:02', '--to', '2026-12-08T10:04'];
    await server.ask('ops', ['maintenance', 'add', ...period, '--operator', 'Chan Tai Man']);
    const account = await server.ask('account', {});
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'Waiting1',
      password: goodPassword,
    });
    await humanCheck.readPicture();
    await server.ask('advanceClock', 3 * minuteMs);
    await registration.send();
    await expect(page.getByRole('heading', { name: '服務現正暫停' })).toBeVisible();
    await expect(registration.fields.primary).toBeHidden();
    await time.advance('1m');
    await expect(registration.fields.primary).toHaveValue(account.basicUserId);
    await expect(registration.fields.internetUserId).toHaveValue('Waiting1');
    await expect(registration.fields.password).toHaveValue(goodPassword);
    await registration.send();
    await expect(page).toHaveURL('/register/review');
  });

  test('soon: the sign-in page and the portal tell it half an hour before', async ({
    page,
    server,
    door,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    await server.ask('setClock', '2026-12-07T20:15:00.000Z');
    await page.goto('/sign-in');
    await expect(page.getByText('現正提供服務')).toBeVisible();
    await expect(page.getByText('開始維護，屆時服務會暫停')).toHaveCount(0);
    await server.ask('setClock', '2026-12-07T20:45:00.000Z');
    await page.reload();
    const notice = '系統將於 05:00 開始維護，屆時服務會暫停。請在此之前完成並遞交。';
    await expect(page.getByText(notice)).toBeVisible();
    await door.trySignIn(person);
    await door.expectPortal();
    await expect(page.getByText(notice)).toBeVisible();
  });
});
