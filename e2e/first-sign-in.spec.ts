import { expectFaults } from './fixtures/faults.ts';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const heading = '更改中央結算系統基本密碼';
const newLabel = '新中央結算系統基本密碼';
const chosen = '93418027';

test.describe('the first sign-in', () => {
  test('after a registration leads through the Basic Password to the portal', async ({
    page,
    server,
    registration,
    door,
  }) => {
    const account = await server.ask('account', {});
    await registration.reachReview({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'FirstDay',
      password: goodPassword,
    });
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
    await page.getByRole('link', { name: '繼續' }).click();
    await expect(door.fields.internetUserId).toHaveValue('FirstDay');
    await door.fields.internetPassword.fill(goodPassword);
    await door.enter();

    await expect(page.getByRole('heading', { name: heading })).toBeFocused();
    await expect(page.getByText(`${account.basicUserId.slice(0, 2)}••••••`)).toBeVisible();
    await expect(page.getByText(account.basicUserId)).toHaveCount(0);
    await expect(page.getByText('不能重複使用最近十二次舊密碼')).toBeVisible();
    await door.changeBasicPassword({ current: account.basicPassword, next: chosen });
    await door.expectChanged();
    await expect(page.getByText('系統訊息')).toBeVisible();
    await door.goOn();
    await door.expectPortal();
    await expect(page.getByText('這是閣下首次登入本網址。')).toBeVisible();

    await door.signOut();
    await door.signInToPortal({ internetUserId: 'firstday', internetPassword: goodPassword });
    await expect(page.getByText('閣下最後一次登入本網址是 2026年11月24日 10:00:')).toBeVisible();
  });

  test('refuses what is guessable, the same, reused or mistyped, and a wrong present one', async ({
    page,
    server,
    door,
  }) => {
    const person = await server.ask('registered', {});
    const current = person.basicPassword;
    await door.signIn(person);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();

    const refused = [
      [person.basicUserId, '密碼不能與基本使用者編號相同。'],
      ['77777777', '密碼不能由重複的數字或組合組成，例如 77777777 或 12341234。'],
      ['73597359', '密碼不能由重複的數字或組合組成，例如 77777777 或 12341234。'],
      ['12345678', '密碼不能是順序或倒序的數字。'],
      ['98765432', '密碼不能是順序或倒序的數字。'],
      ['19970701', '密碼不能是日期，因為容易被人猜中。'],
      ['47244274', '密碼不能是對稱的數字組合，例如 12344321。'],
      ['47774447', '密碼須由最少三個不同的數字組成。'],
      ['11223344', '這個密碼太常見，容易被人猜中，請另選一個。'],
    ] as const;
    for (const [next, told] of refused) {
      await door.changeBasicPassword({ current, next });
      await expectFaults(page, [`${newLabel}：${told}`]);
    }
    await door.changeBasicPassword({ current, next: current });
    await expectFaults(page, [`${newLabel}：新密碼不能與現時的密碼相同。`]);
    await door.changeBasicPassword({ current, next: chosen, nextAgain: '93418028' });
    await expectFaults(page, [`${newLabel}（再確定）：兩次輸入的新密碼不一致，請在兩欄重新輸入。`]);
    await door.changeBasicPassword({ current: '90817263', next: chosen });
    await expectFaults(page, [/^現時沿用的中央結算系統基本密碼：基本密碼不正確。尚餘四次嘗試。/]);
    await door.changeBasicPassword({ current, next: chosen });
    await door.expectChanged();
  });

  test('tells what is missing or no Basic Password at all, before anything is sent', async ({
    page,
    server,
    door,
  }) => {
    const person = await server.ask('registered', {});
    await door.signIn(person);
    await door.change();
    const missing = '請填寫這一欄。';
    await expectFaults(page, [
      `現時沿用的中央結算系統基本密碼：${missing}`,
      `${newLabel}：${missing}`,
      `${newLabel}（再確定）：${missing}`,
      '驗證碼：請輸入驗證碼，或改用其他方式驗證。',
    ]);
    const line = page.getByRole('alert').getByRole('link', { name: `${newLabel}：基本密碼須為八位數字。` });
    for (const typed of [
      '9341802',
      '934180277',
      '9341802a',
      '九三四一八零二七',
      '😀😀',
      "1' OR '1",
      '<b>93</b>',
    ]) {
      await door.fillChange({ current: person.basicPassword, next: typed });
      await door.change();
      await expect(line, typed).toBeVisible();
    }
    await door.changeBasicPassword({
      current: person.basicPassword,
      next: '９３４１８０２７',
      nextAgain: chosen,
    });
    await door.expectChanged();
  });

  test('takes the picture by its very case, and 更新 gives a new one', async ({
    page,
    server,
    door,
    humanCheck,
  }) => {
    const person = await server.ask('registered', {});
    await door.signIn(person);
    const change = { current: person.basicPassword, next: chosen };
    await humanCheck.textOfPicture();
    await humanCheck.renew();
    const text = await humanCheck.textOfPicture();
    const turned = text.replaceAll(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    await door.fillChange(change);
    await humanCheck.field.fill(turned);
    await door.change();
    await expectFaults(page, ['驗證碼：驗證碼不正確。請輸入新的驗證碼；如按圖片輸入，請留意大小寫。']);
    await door.changeBasicPassword(change);
    await door.expectChanged();
  });

  test('takes each account in its turn; a linked one may be put off, and is asked for again', async ({
    page,
    server,
    door,
  }) => {
    const person = await server.ask('registered', { linked: 1 });
    const [linked] = person.linked;
    if (linked === undefined) throw new Error('this person has one account only');
    await door.signIn(person);
    await expect(page.getByText('第 1 個戶口，共 2 個')).toBeVisible();
    await expect(page.getByRole('button', { name: '稍後才更改這個戶口' })).toHaveCount(0);
    await door.changeBasicPassword({ current: person.basicPassword, next: chosen });
    await door.expectChanged();
    await page.reload();
    await door.expectChanged();
    await door.goOn();
    await expect(page.getByText('第 2 個戶口，共 2 個')).toBeVisible();
    await page.getByRole('button', { name: '稍後才更改這個戶口' }).click();
    await door.expectPortal();

    await door.signOut();
    await door.signIn(person);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await door.changeBasicPassword({ current: linked.basicPassword, next: '93518024' });
    await door.expectChanged();
    await door.goOn();
    await door.expectPortal();
    await door.signOut();
    await door.signInToPortal(person);
  });

  test('opens nothing else before: neither pages nor the API', async ({ page, server, door }) => {
    const person = await server.ask('registered', {});
    await door.signIn(person);
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    for (const path of [
      '/portal',
      '/portal/notices',
      '/portal/terms',
      '/basic-password/changed',
      '/sign-in',
    ]) {
      await page.goto(path);
      await expect(page).toHaveURL('/basic-password');
    }
    const answer = await page.evaluate(async () => {
      const response = await fetch('/api/v1/broadcasts?locale=zh-Hant&page=1');
      return { status: response.status, body: await response.text() };
    });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('"basic_password.change_required"');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Basic Password');
    await page.getByRole('link', { name: '繁體' }).click();
    await door.signOut();
  });
});
