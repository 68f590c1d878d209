import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildServer } from './fixtures/child-server.ts';
import { expect, test } from './fixtures/vestibule.ts';

/** Publishes a further version, in force long after every other journey's time, and tells its name. */
const publishTerms = async (server: ChildServer, effectiveFrom: string): Promise<string> => {
  const listed = await server.ask('ops', ['terms', 'list', '--json']);
  const version = `7.${String(listed.split('"version"').length)}`;
  const shown = await server.ask('ops', ['terms', 'show', '1.0', '--json']);
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-terms-'));
  try {
    const file = join(folder, 'terms.json');
    await writeFile(file, shown.replace('"version": "1.0"', `"version": "${version}"`));
    const who = ['--operator', 'Chan Tai Man', '--effective-from', effectiveFrom];
    await server.ask('ops', ['terms', 'publish', '--file', file, ...who]);
  } finally {
    await rm(folder, { recursive: true });
  }
  return version;
};

test.describe('information', () => {
  test('a new version of the terms is asked for once, and what was accepted can be read', async ({
    page,
    server,
    door,
    person,
  }) => {
    const investor = await person({ state: 'settled' });
    const version = await publishTerms(server, '2031-01-06');
    await page.goto('/terms');
    await page.getByRole('link', { name: `閱讀版本 ${version}` }).click();
    await expect(page.getByText('這個版本尚未生效。', { exact: false })).toBeVisible();

    await server.ask('setClock', '2031-01-07T02:00:00.000Z');
    await door.signIn(investor);
    await expect(page).toHaveURL('/terms-acceptance');
    await expect(page.getByText(`版本 ${version}`, { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '我同意' }).click();
    await door.expectPortal();
    await page.getByRole('navigation', { name: '功能選單' }).getByRole('link', { name: '使用條款' }).click();
    const history = page.getByRole('table', { name: '所有版本' });
    await expect(history.getByRole('row', { name: new RegExp(`^${version}`) })).toContainText(
      /2031年1月7日 10:0\d:\d\d，以繁體中文接受/,
    );
    await history.getByRole('link', { name: '閱讀版本 1.0' }).click();
    await expect(page).toHaveURL('/portal/terms/1.0');
    await expect(page.getByText('這是舊版本，已由較新的版本取代。')).toBeVisible();

    await door.signOut();
    await door.signInToPortal(investor);
  });

  test('a message goes to the operator by keyboard, survives a lost line, and is seen to be dealt with', async ({
    page,
    context,
    server,
    signedIn,
  }) => {
    await signedIn({ state: 'settled' });
    await page.goto('/portal/contact');
    await page.getByRole('combobox', { name: '查詢事項' }).focus();
    await page.getByRole('combobox', { name: '查詢事項' }).selectOption('系統操作');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('請問如何列印？\n謝謝。');
    await expect(page.getByText('尚可輸入 1989 字').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.type('me@post');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /請輸入完整的電郵地址/ })).toBeVisible();
    await page.getByRole('textbox', { name: '回覆電郵地址' }).fill('me@post.example');

    await context.setOffline(true);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '再試一次' })).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: '再試一次' }).click();
    await expect(page.getByRole('heading', { name: '訊息已收到' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: '訊息內容' })).toHaveValue('');
    const reference = (
      await page
        .getByText(/^EQ\d{8}-/)
        .first()
        .innerText()
    ).trim();

    const sent = page.getByRole('table', { name: '已發送的訊息' }).getByRole('row', { name: reference });
    await expect(sent).toContainText('已收到');
    expect(await server.ask('ops', ['messages', 'show', reference])).toContain('me@post.example');
    await server.ask('ops', ['messages', 'handled', reference, '--operator', 'Chan Tai Man']);
    await page.reload();
    await expect(sent).toContainText('已處理');
    await sent.getByText('系統操作').click();
    await expect(sent.getByText('請問如何列印？', { exact: false })).toBeVisible();
  });

  test('forms, rules and the guide are reached from the menu, and printed without what is around them', async ({
    page,
    signedIn,
  }) => {
    const { internetUserId } = await signedIn({ state: 'settled' });
    await page.goto('/portal');
    const menu = page.getByRole('navigation', { name: '功能選單' });
    await menu.getByRole('link', { name: '表格下載' }).click();
    await page.getByRole('link', { name: '取消互聯網使用者編號表格' }).click();
    await expect(page.getByRole('article').getByText(internetUserId)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(menu).toBeHidden();
    await expect(page.getByRole('navigation', { name: '快捷連結' })).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('button', { name: /列印/ })).toBeHidden();
    await expect(page.getByRole('article')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    await menu.getByRole('link', { name: '規則及程序' }).click();
    await page.getByRole('link', { name: '運作程序' }).click();
    await page.getByRole('link', { name: '密碼', exact: true }).click();
    await expect(page).toHaveURL('/portal/rules/procedures#passwords');
    await menu.getByRole('link', { name: '結算通電話系統' }).click();
    await expect(page.getByText('結算通電話系統已於 2025 年 5 月 31 日終止服務')).toBeVisible();
    await page.getByRole('link', { name: '操作簡介' }).first().click();
    await page.getByRole('link', { name: '首次登入', exact: true }).click();
    await expect(page).toHaveURL('/portal/guide#first-sign-in');
    await expect(page.locator('figure').first()).toBeVisible();
    await page.goto('/portal/forms/nothing');
    await expect(page.getByText('沒有這份表格。')).toBeVisible();
  });
});
