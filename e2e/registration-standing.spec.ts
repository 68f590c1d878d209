import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const steps = ['terms', 'category', 'details', 'review', 'done'] as const;
const reviewHeading = '核實已輸入資料';

test.describe('the server knows where a registration stands', () => {
  test('before it has begun, every page leads to the terms', async ({ page }) => {
    for (const step of steps) {
      await page.goto(`/register/${step}`);
      await expect(page).toHaveURL('/register/terms');
    }
  });

  test('a reload shows the same step, and later steps stay closed', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    const expectStep = async (path: string) => {
      await page.reload();
      await expect(page).toHaveURL(path);
      await page.goto('/register/done');
      await expect(page).toHaveURL(path);
    };
    await registration.acceptTerms();
    await expectStep('/register/category');
    await registration.chooseCategory();
    await expectStep('/register/details');
    await registration.submitDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'Reload88',
      password: goodPassword,
    });
    await expect(page).toHaveURL('/register/review');
    await expectStep('/register/review');
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
    await page.reload();
    await registration.expectDone();
    await page.goto('/register/details');
    await registration.expectDone();
  });

  test('back and forward keep everything but passwords and the answer to the picture', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    const { fields } = registration;
    const typed = {
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'BackFor1',
    };
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({ ...typed, password: goodPassword });
    await page.goBack();
    await expect(page.getByRole('radio', { name: '個人或聯名投資者戶口持有人' })).toBeChecked();
    await page.goForward();
    await expect(fields.primary).toHaveValue(typed.primary);
    await expect(fields.internetUserId).toHaveValue(typed.internetUserId);
    await expect(fields.password).toHaveValue('');

    await registration.submitDetails({ password: goodPassword });
    await expect(page).toHaveURL('/register/review');
    await page.getByRole('link', { name: '回上頁' }).click();
    await expect(fields.primary).toHaveValue(typed.primary);
    await expect(fields.identityPrefix).toHaveValue(typed.identityPrefix);
    for (const secret of [fields.password, fields.passwordAgain, fields.captcha]) {
      await expect(secret).toHaveValue('');
    }
    await page.goBack();
    await expect(page.getByRole('heading', { name: reviewHeading })).toBeVisible();
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
    await page.goBack();
    await registration.expectDone();
  });

  test('更改 leads to the very field, and the check shows what was changed', async ({
    page,
    server,
    registration,
  }) => {
    const wish = { identityPrefix: 'D432' };
    const [first, second] = [await server.ask('account', wish), await server.ask('account', wish)];
    await registration.reachReview({
      primary: first.basicUserId,
      identityPrefix: 'D432',
      internetUserId: 'Change01',
      password: goodPassword,
    });
    await page.getByRole('link', { name: '更改 互聯網使用者編號' }).click();
    await expect(registration.fields.internetUserId).toBeFocused();
    await page.goBack();
    await page.getByRole('link', { name: '加入 基本使用者編號二' }).click();
    await expect(registration.fields.linked(0)).toBeFocused();
    await registration.submitDetails({
      linked: [second.basicUserId],
      internetUserId: 'Change02',
      password: goodPassword,
    });
    await expect(page.getByText('Change02', { exact: true })).toBeVisible();
    await registration.confirm(first.basicPassword);
    await registration.expectDone();
  });

  test('a second tab stands at the same step, and what it changes the first one learns', async ({
    page,
    context,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'TwoTabs2',
      password: goodPassword,
    });
    const other = await context.newPage();
    await other.goto('/register/terms');
    await other.goto('/register/review');
    await expect(other.getByText('TwoTabs2', { exact: true })).toBeVisible();
    await other.getByRole('link', { name: '回上頁' }).click();
    await other.getByRole('link', { name: '回上頁' }).click();
    await expect(other.getByText('如改選另一類別，已填寫的登記資料會被清除。')).toBeVisible();
    await other.getByRole('radio', { name: '公司投資者戶口持有人' }).check();
    await other.getByRole('button', { name: '繼續' }).click();
    await expect(other).toHaveURL('/register/details');

    await page.bringToFront();
    await registration.confirm(account.basicPassword);
    await expect(page).toHaveURL('/register/details');
    await expect(page.getByText('公司註冊證明書或商業登記號碼的頭四個字元')).toBeVisible();
  });

  test('what is done in one tab is done in the other', async ({ context, server, registration }) => {
    const account = await server.ask('account', {});
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'DoneOnce',
      password: goodPassword,
    });
    const other = await context.newPage();
    await other.goto('/register/review');
    await expect(other.getByRole('heading', { name: reviewHeading })).toBeVisible();
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
    await other.bringToFront();
    await other.getByLabel('中央結算系統基本使用者編號一（首要）密碼').fill(account.basicPassword);
    await other.getByRole('button', { name: '覆實' }).click();
    await expect(other).toHaveURL('/register/done');
    await other.getByRole('button', { name: '登記另一個互聯網使用者編號' }).click();
    await expect(other).toHaveURL('/register/terms');
  });

  test('somebody else takes the Internet User ID before the confirmation: it goes back to the details', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'RaceLost',
      password: goodPassword,
    });
    await server.ask('registered', { internetUserId: 'racelost' });
    await registration.confirm(account.basicPassword);
    await expect(page).toHaveURL('/register/details');
    await expect(page.getByRole('alert')).toContainText('「RaceLost」已被使用，請另選一個編號。');
    await registration.submitDetails({ internetUserId: 'RaceWon1', password: goodPassword });
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
  });
});
