import type { ImportedAccount } from './fixtures/commands.ts';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const cell = (account: ImportedAccount, column: string): string => {
  const text = account[column];
  if (text === undefined || text === '') throw new Error(`the imported account has no ${column}`);
  return text;
};

/** As its holder reads it off the document: the first four characters, whatever stands between or behind. */
const prefixOf = (account: ImportedAccount, holder: 1 | 2 = 1): string =>
  cell(account, `identity_${holder}_number`)
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 4);

test.describe('an investor registers', () => {
  test('with an account of one holder', async ({ page, server, registration }) => {
    const account = await server.ask('account', { holderKind: 'individual', identityPrefix: 'AC12' });
    await page.goto('/');
    await page.getByRole('link', { name: /新使用者登記/ }).click();
    await expect(page.getByRole('heading', { name: '互聯網系統使用條款' })).toBeFocused();
    await page.getByRole('button', { name: '我同意' }).click();
    await expect(page.getByText('步驟 1，共 4 步')).toBeVisible();
    await registration.chooseCategory();
    await expect(page.getByText('步驟 2，共 4 步')).toBeVisible();
    await registration.submitDetails({
      primary: account.basicUserId,
      identityPrefix: 'AC12',
      internetUserId: 'Harbour8',
      password: goodPassword,
    });
    await expect(page.getByRole('heading', { name: '核實已輸入資料' })).toBeFocused();
    await expect(page.getByText(goodPassword)).toHaveCount(0);
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
    await expect(page.getByText('登記時間：2026年11月24日 10:00:')).toBeVisible();
    await page.getByRole('link', { name: '繼續' }).click();
    await expect(page).toHaveURL('/sign-in');
  });

  test('with accounts that the operator imported: joint by either holder, and corporate', async ({
    server,
    registration,
    context,
  }) => {
    const accounts = await server.ask('importSample', { count: 40, seed: 'registration' });
    const joint = accounts.filter((account) => account['holder_kind'] === 'joint');
    const corporate = accounts.find((account) => account['holder_kind'] === 'corporate');
    const people = [
      { account: joint[0], holder: 1, category: 'individual-or-joint' },
      { account: joint[1], holder: 2, category: 'individual-or-joint' },
      { account: corporate, holder: 1, category: 'corporate' },
    ] as const;
    for (const { account, holder, category } of people) {
      if (account === undefined) throw new Error('the sample holds no such account');
      await context.clearCookies();
      const primary = cell(account, 'basic_user_id');
      await registration.reachReview(
        {
          primary,
          identityPrefix: prefixOf(account, holder),
          internetUserId: `jc${primary.slice(2)}`,
          password: goodPassword,
        },
        category,
      );
      await registration.confirm(cell(account, 'basic_password'));
      await registration.expectDone();
    }
  });

  test('with three linked accounts, and prints the result', async ({ page, server, registration }) => {
    const wish = { identityPrefix: 'B765' };
    const primary = await server.ask('account', wish);
    const linked = [
      await server.ask('account', wish),
      await server.ask('account', wish),
      await server.ask('account', wish),
    ];
    const grouped = [primary, ...linked].map(({ basicUserId: id }) => `${id.slice(0, 4)} ${id.slice(4)}`);
    await registration.reachReview({
      primary: primary.basicUserId,
      linked: linked.map(({ basicUserId }) => basicUserId),
      identityPrefix: 'b765',
      internetUserId: 'FourIn1x',
      password: goodPassword,
    });
    await expect(page.getByRole('definition').filter({ hasText: /\d{4} \d{4}/ })).toHaveText(grouped);
    await expect(page.getByText('B765', { exact: true })).toBeVisible();
    await registration.confirm(primary.basicPassword);
    await registration.expectDone();
    await expect(page.getByText('本次共有四個戶口')).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '繼續' })).toBeHidden();
    await expect(page.getByText('FourIn1x').first()).toBeVisible();
    await expect(page.getByText('請妥善保存本頁，並切勿向任何人透露密碼。')).toBeVisible();
  });

  test('without the picture: the browser works instead', async ({
    page,
    server,
    registration,
    humanCheck,
  }) => {
    const account = await server.ask('account', {});
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'NoPic123',
      password: goodPassword,
    });
    await humanCheck.letTheBrowserWork();
    await expect(humanCheck.field).toBeHidden();
    await registration.send();
    await expect(page).toHaveURL('/register/review');
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
  });

  test('and 更新 brings another picture', async ({ humanCheck, registration }) => {
    await registration.acceptTerms();
    await registration.chooseCategory();
    const first = await humanCheck.textOfPicture();
    await humanCheck.field.fill(first);
    await humanCheck.renew();
    await expect(humanCheck.field).toHaveValue('');
    expect(await humanCheck.textOfPicture()).not.toBe(first);
  });

  test('and pressing twice does nothing twice', async ({ page, server, registration, humanCheck }) => {
    const account = await server.ask('account', {});
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname);
    });
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'Double22',
      password: goodPassword,
    });
    await humanCheck.readPicture();
    await page.getByRole('button', { name: '遞交' }).dblclick();
    await expect(page).toHaveURL('/register/review');
    await page.getByLabel('中央結算系統基本使用者編號一（首要）密碼').fill(account.basicPassword);
    await page.getByRole('button', { name: '覆實' }).dblclick();
    await registration.expectDone();
    expect(sent.filter((path) => path.endsWith('/registration/details'))).toHaveLength(1);
    expect(sent.filter((path) => path.endsWith('/registration/confirmation'))).toHaveLength(1);
  });
});
