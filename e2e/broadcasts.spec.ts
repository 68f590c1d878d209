import { expect, test } from './fixtures/vestibule.ts';

test.describe('broadcast messages', () => {
  test.beforeEach(async ({ server }) => {
    const known = await server.ask('ops', ['broadcast', 'list']);
    if (known.includes('BRD-SYSTEM')) return;
    const publish = (topic: string, reference: string, texts: Readonly<Record<string, string>>) => {
      const publication = ['--topic', topic, '--reference', reference, '--operator', 'Chan Tai Man'];
      const options = Object.entries(texts).flatMap(([name, text]) => [`--${name}`, text]);
      return server.ask('ops', ['broadcast', 'publish', ...publication, ...options]);
    };
    await publish('system', 'BRD-SYSTEM', {
      'subject-zh-hant': '系統提升安排',
      'body-zh-hant': '星期六晚上暫停服務。',
      'subject-en': 'System enhancement',
      'body-en': 'No service on Saturday night.',
    });
    await publish('settlement', 'BRD-SETTLE', {
      'subject-zh-hant': '聖誕節前夕的交收安排',
      'body-zh-hant': '<b>當日</b>下午不設交收。',
    });
  });

  test('are chosen by subject, opened, and counted until they are read', async ({ page, server, door }) => {
    await door.signInToPortal(await server.ask('registered', { basicPasswordChanged: true }));
    const messages = page.getByRole('table', { name: '廣播訊息' });
    const rows = messages.getByRole('row').filter({ has: page.getByRole('link') });
    const unread = page.getByText('新訊息數目', { exact: false }).filter({ hasText: /^新訊息數目 \d+$/ });
    const before = Number((await unread.first().innerText()).replaceAll(/\D/g, ''));
    expect(before).toBeGreaterThanOrEqual(2);

    await page.getByRole('combobox', { name: '請選擇事項' }).selectOption('交收安排');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('BRD-SETTLE');
    await expect(rows.first()).toContainText('2026-11-24');
    await expect(rows.first()).toContainText('未讀：');
    await page.getByRole('combobox', { name: '請選擇事項' }).selectOption('規則修訂');
    await expect(page.getByText('這個事項暫時沒有廣播訊息。')).toBeVisible();
    await page.getByRole('combobox', { name: '請選擇事項' }).selectOption('交收安排');

    await page.getByRole('link', { name: '聖誕節前夕的交收安排' }).click();
    await expect(page.getByRole('heading', { name: '聖誕節前夕的交收安排' })).toBeFocused();
    await expect(page.getByText('<b>當日</b>下午不設交收。')).toBeVisible();
    await expect(page.getByText('交收安排・日期 2026年11月24日・參考號碼 BRD-SETTLE')).toBeVisible();
    await page.getByRole('link', { name: '返回告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeFocused();
    await expect(page.getByText(`新訊息數目 ${before - 1}`).first()).toBeVisible();
    const opened = rows.filter({ hasText: 'BRD-SETTLE' });
    await expect(opened).not.toContainText('未讀：');
    await page.reload();
    await expect(opened).not.toContainText('未讀：');
  });

  test('are read in the language of the page, else in 繁體, and an unknown one is said to be none', async ({
    page,
    server,
    door,
  }) => {
    await door.signInToPortal(await server.ask('registered', { basicPasswordChanged: true }));
    await page.goto('/portal/notices');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('link', { name: 'System enhancement' })).toBeVisible();
    const untranslated = page.getByRole('link', { name: '聖誕節前夕的交收安排' });
    await expect(untranslated).toHaveAttribute('lang', 'zh-Hant-HK');
    await page.getByRole('link', { name: 'System enhancement' }).click();
    await expect(page.getByText('No service on Saturday night.')).toBeVisible();
    await page.getByRole('link', { name: '繁體' }).click();
    await expect(page.getByText('星期六晚上暫停服務。')).toBeVisible();
    await page.goto('/portal/notices/BRD-NOWHERE');
    await expect(page.getByRole('alert')).toContainText('找不到這項廣播訊息。');
  });
});
