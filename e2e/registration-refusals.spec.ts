import { expectFaults } from './fixtures/faults.ts';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const primaryLabel = '中央結算系統基本使用者編號一（首要）';
const notMatched = `${primaryLabel}：所輸入的資料與我們的紀錄不符。請核對各個基本使用者編號、戶口類別及身份證明文件號碼。`;
const minuteMs = 60_000;

test.describe('a registration is refused', () => {
  test('in the same words whatever does not match, and loses nothing but secrets', async ({
    page,
    server,
    registration,
  }) => {
    const [mine, closed, company, taken] = [
      await server.ask('account', { identityPrefix: 'C123' }),
      await server.ask('account', { identityPrefix: 'C123', status: 'closed' }),
      await server.ask('account', { holderKind: 'corporate', identityPrefix: 'C123' }),
      await server.ask('registered', { identityPrefix: 'C123' }),
    ];
    const wrong = [
      { why: 'unknown', primary: '09999999', identityPrefix: 'C123' },
      { why: 'closed', primary: closed.basicUserId, identityPrefix: 'C123' },
      { why: 'of a company', primary: company.basicUserId, identityPrefix: 'C123' },
      { why: 'somebody else’s', primary: taken.basicUserId, identityPrefix: 'C123' },
      { why: 'of another identity', primary: mine.basicUserId, identityPrefix: 'C124' },
    ];
    await registration.acceptTerms();
    await registration.chooseCategory();
    const { fields } = registration;
    for (const { why, ...typed } of wrong) {
      await test.step(why, async () => {
        await registration.submitDetails({ ...typed, internetUserId: 'MyOwnId1', password: goodPassword });
        await expectFaults(page, [notMatched]);
        await expect(page.getByText('密碼欄已清空，請重新輸入。其他資料已保留。')).toBeVisible();
        await expect(fields.primary).toHaveValue(typed.primary);
        await expect(fields.identityPrefix).toHaveValue(typed.identityPrefix);
        await expect(fields.internetUserId).toHaveValue('MyOwnId1');
        for (const secret of [fields.password, fields.passwordAgain, fields.captcha]) {
          await expect(secret).toHaveValue('');
        }
      });
    }
    await registration.submitDetails({
      primary: mine.basicUserId,
      identityPrefix: 'C123',
      password: goodPassword,
    });
    await expect(page).toHaveURL('/register/review');
  });

  test('where the Internet User ID is taken, whatever its case, or the password common', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    const { internetUserId } = await server.ask('registered', {});
    const shouted = internetUserId.toUpperCase();
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.submitDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: shouted,
      password: goodPassword,
    });
    await expectFaults(page, [`互聯網使用者編號：「${shouted}」已被使用，請另選一個編號。`]);
    await page.getByRole('alert').getByRole('link').click();
    await expect(registration.fields.internetUserId).toBeFocused();
    await registration.submitDetails({ internetUserId: 'FreeId77', password: 'Qwerty1234567' });
    await expectFaults(page, ['密碼：這個密碼太常見，容易被人猜中，請另選一個。']);
    await registration.submitDetails({ password: goodPassword });
    await expect(page).toHaveURL('/register/review');
  });

  test('where the picture is misread, read in the wrong case, or too old', async ({
    page,
    server,
    registration,
    humanCheck,
  }) => {
    const account = await server.ask('account', {});
    const password = goodPassword;
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'Reader11',
    });
    const wrong = '驗證碼：驗證碼不正確。請輸入新的驗證碼；如按圖片輸入，請留意大小寫。';
    const text = await humanCheck.textOfPicture();
    const turned = text.replaceAll(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    await registration.fillDetails({ password });
    await humanCheck.field.fill(turned);
    await registration.send();
    await expectFaults(page, [wrong]);

    await humanCheck.textOfPicture();
    await registration.fillDetails({ password });
    await humanCheck.field.fill('XXXXXX');
    await registration.send();
    await expectFaults(page, [wrong]);

    await registration.fillDetails({ password });
    await humanCheck.readPicture();
    await server.ask('advanceClock', 6 * minuteMs);
    await registration.send();
    await expectFaults(page, ['驗證碼：驗證碼已失效。請輸入新的驗證碼。']);
    await registration.submitDetails({ password });
    await expect(page).toHaveURL('/register/review');
  });

  test('where the Basic Password is wrong: tries are counted down, then the account rests until a time that is told', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'Guesser5',
      password: goodPassword,
    });
    for (const left of ['四', '三', '兩', '一']) {
      await registration.confirm('90817263');
      await expectFaults(page, [new RegExp(`：基本密碼不正確。尚可再試${left}次`)]);
      await expect(page.getByLabel(`${primaryLabel}密碼`)).toHaveValue('');
    }
    const locked = /這個戶口暫停登記及更改密碼，至 2026年11月24日 10:30:\d\d（香港時間）為止/;
    await registration.confirm('90817263');
    await expectFaults(page, [locked]);
    await registration.confirm(account.basicPassword);
    await expectFaults(page, [locked]);

    await server.ask('ops', ['accounts', 'unlock', account.basicUserId, '--operator', 'Chan Tai Man']);
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
  });

  test('where its quarter of an hour is over: it begins anew and says why', async ({
    page,
    server,
    registration,
  }) => {
    const account = await server.ask('account', {});
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'TooLate9',
      password: goodPassword,
    });
    await server.ask('advanceClock', 16 * minuteMs);
    await registration.confirm(account.basicPassword);
    await expect(page).toHaveURL('/register/terms');
    await expect(page.getByRole('alert')).toContainText('登記已逾時，請重新開始');
    await page.getByRole('button', { name: '我同意' }).click();
    await registration.chooseCategory();
    await registration.submitDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'TooLate9',
      password: goodPassword,
    });
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
  });
});
