import type { Page } from '@playwright/test';
import { goodPassword } from './fixtures/registration-journey.ts';
import { expect, test } from './fixtures/vestibule.ts';

const languages = [
  { name: '简体', lang: 'zh-Hans-HK' },
  { name: 'English', lang: 'en-HK' },
  { name: '繁體', lang: 'zh-Hant-HK' },
] as const;

interface Words {
  readonly heading: readonly [simplified: string, english: string, traditional: string];
  readonly title: readonly [simplified: string, english: string, traditional: string];
}

/** Switches through the languages, ends in 繁體, and stays on the page. */
const readInAll = async (page: Page, { heading, title }: Words): Promise<void> => {
  const address = page.url();
  for (const [index, { name, lang }] of languages.entries()) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading[index] ?? '');
    await expect(page).toHaveTitle(`${title[index]} - Vestibule`);
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true');
    expect(page.url()).toBe(address);
  }
};

test.describe('in three languages', () => {
  test('from home through registration and first sign-in to the portal, page by page', async ({
    page,
    server,
    registration,
    door,
  }) => {
    const account = await server.ask('account', {});
    const welcome = [
      '欢迎使用投资者户口服务',
      'Welcome to the Investor Account Service',
      '歡迎使用投資者戶口服務',
    ] as const;
    const register = [
      '登记互联网使用者编号',
      'Register an Internet User ID',
      '登記互聯網使用者編號',
    ] as const;
    await page.goto('/');
    await readInAll(page, {
      heading: welcome,
      title: ['主页', 'Home', '主頁'],
    });
    await page.getByRole('link', { name: /新使用者登記/ }).click();
    await readInAll(page, {
      heading: ['互联网系统使用条款', 'Terms of use of the Internet system', '互聯網系統使用條款'],
      title: ['使用条款', 'Terms of use', '使用條款'],
    });
    await page.getByRole('button', { name: '我同意' }).click();
    await expect(page).toHaveURL('/register/category');
    await readInAll(page, {
      heading: register,
      title: ['选择户口类别', 'Choose account type', '選擇戶口類別'],
    });
    await registration.chooseCategory();
    await readInAll(page, {
      heading: register,
      title: ['填写登记资料', 'Fill in your details', '填寫登記資料'],
    });
    await registration.submitDetails({
      primary: account.basicUserId,
      identityPrefix: account.identityPrefix,
      internetUserId: 'Polyglot',
      password: goodPassword,
    });
    await expect(page).toHaveURL('/register/review');
    await readInAll(page, {
      heading: ['核实已输入资料', 'Check your details', '核實已輸入資料'],
      title: ['覆实资料', 'Check and confirm', '覆實資料'],
    });
    await registration.confirm(account.basicPassword);
    await registration.expectDone();
    await readInAll(page, {
      heading: [
        '阁下的互联网使用者编号已成功登记',
        'Your Internet User ID has been registered',
        '閣下的互聯網使用者編號已成功登記',
      ],
      title: ['完成登记', 'Registration complete', '完成登記'],
    });
    await page.getByRole('link', { name: '繼續' }).click();
    await readInAll(page, {
      heading: ['登入系统', 'Sign in', '登入系統'],
      title: ['登入系统', 'Sign in', '登入系統'],
    });
    await door.trySignIn({ internetUserId: 'Polyglot', internetPassword: goodPassword });
    await expect(page).toHaveURL('/basic-password');
    await readInAll(page, {
      heading: ['更改中央结算系统基本密码', 'Change Basic Password', '更改中央結算系統基本密碼'],
      title: ['更改基本密码', 'Change Basic Password', '更改基本密碼'],
    });
    await door.changeBasicPassword({ current: account.basicPassword, next: '93418027' });
    await door.expectChanged();
    await readInAll(page, {
      heading: [
        '阁下的中央结算系统基本密码已被更改',
        'Your Basic Password has been changed',
        '閣下的中央結算系統基本密碼已被更改',
      ],
      title: ['系统讯息', 'System message', '系統訊息'],
    });
    await door.goOn();
    await door.expectPortal();
    await readInAll(page, {
      heading: welcome,
      title: ['主页', 'Home', '主頁'],
    });
    await page.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeVisible();
    await readInAll(page, {
      heading: ['告示版', 'Notice Board', '告示版'],
      title: ['告示版', 'Notice Board', '告示版'],
    });
  });

  test('a switch keeps what is typed, passwords and faults too, and says the faults anew', async ({
    page,
    registration,
  }) => {
    const { fields } = registration;
    await registration.acceptTerms();
    await registration.chooseCategory();
    await registration.fillDetails({ primary: '0412', internetUserId: 'Kept0001', password: goodPassword });
    await registration.send();
    await expect(page.getByRole('alert')).toContainText('請輸入八位數字。現時只有四位。');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('alert')).toContainText('8 digits');
    await expect(page.getByRole('textbox', { name: 'Internet User ID', exact: true })).toHaveValue(
      'Kept0001',
    );
    await page.getByRole('link', { name: '繁體' }).click();
    await expect(fields.primary).toHaveValue('0412');
    await expect(fields.password).toHaveValue(goodPassword);
    await expect(fields.passwordAgain).toHaveValue(goodPassword);
  });

  test('the choice is kept across visits', async ({ page, context }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-HK');
    await page.close();
    const later = await context.newPage();
    await later.goto('/sign-in');
    await expect(later.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(later.locator('html')).toHaveAttribute('lang', 'en-HK');
  });
});
