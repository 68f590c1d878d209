import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildServer } from './fixtures/child-server.ts';
import { expect, test } from './fixtures/vestibule.ts';

type Texts = Readonly<Record<string, { readonly subject: string; readonly body: string }>>;

interface Notice {
  readonly topic?: string;
  readonly texts: Texts;
  /** What else the operator says: `--at`, `--audience`, … */
  readonly flags?: readonly string[];
  /** Name and content of a file that goes along. */
  readonly file?: readonly [name: string, content: string];
}

/** Publishes as the desk does, once for a worker's server however often it is asked for. */
const publish = async (server: ChildServer, reference: string, notice: Notice): Promise<void> => {
  const known = await server.ask('ops', ['broadcast', 'list', '--json']);
  if (known.includes(`"${reference}"`)) return;
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-notice-'));
  try {
    const message = join(folder, 'message.json');
    await writeFile(message, JSON.stringify(notice.texts));
    const attach: string[] = [];
    if (notice.file !== undefined) {
      const [name, content] = notice.file;
      await writeFile(join(folder, name), content);
      attach.push('--attach', join(folder, name));
    }
    const who = ['--topic', notice.topic ?? 'system', '--operator', 'Chan Tai Man'];
    const what = ['--reference', reference, '--file', message, ...attach, ...(notice.flags ?? [])];
    await server.ask('ops', ['broadcast', 'publish', ...who, ...what]);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const of = (subject: string, body = '內文。'): Texts => ({ 'zh-Hant': { subject, body } });
/** An hour and more before every test begins: what another test published later is not there yet. */
const earlier = (minute: number): readonly string[] => [
  '--at',
  `2026-11-24T08:${String(minute).padStart(2, '0')}`,
];

test.describe('broadcast messages', () => {
  test('are chosen by subject, opened, and counted until they are read', async ({ page, server, door }) => {
    const texts = of('聖誕節前夕的交收安排', '<b>當日</b>下午不設交收。');
    await publish(server, 'BRD-SETTLE', { topic: 'settlement', texts, flags: earlier(30) });
    await publish(server, 'BRD-SYSTEM', { texts: of('系統提升安排'), flags: earlier(31) });
    await door.signInToPortal(await server.ask('registered', { basicPasswordChanged: true }));
    const messages = page.getByRole('table', { name: '廣播訊息' });
    const rows = messages.getByRole('row').filter({ has: page.getByRole('link') });
    const unread = page.getByText('新訊息數目', { exact: false }).filter({ hasText: /^新訊息數目 \d+$/ });
    await expect(unread.first()).toBeVisible();
    const before = Number((await unread.first().innerText()).replaceAll(/\D/g, ''));
    expect(before).toBeGreaterThanOrEqual(2);

    await page.getByRole('combobox', { name: '請選擇事項' }).selectOption('規則修訂');
    await expect(page.getByText('這個事項暫時沒有廣播訊息。')).toBeVisible();
    await page.getByRole('combobox', { name: '請選擇事項' }).selectOption('交收安排');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('BRD-SETTLE');
    await expect(rows.first()).toContainText('2026-11-24');
    await expect(rows.first()).toContainText('未讀：');

    await page.getByRole('link', { name: '聖誕節前夕的交收安排' }).click();
    await expect(page.getByRole('heading', { name: '聖誕節前夕的交收安排' })).toBeFocused();
    await expect(page.getByText('<b>當日</b>下午不設交收。')).toBeVisible();
    await expect(page.getByText('交收安排・日期 2026年11月24日・參考號碼 BRD-SETTLE')).toBeVisible();
    await page.getByRole('link', { name: '返回告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeFocused();
    await expect(page.getByText(`新訊息數目 ${before - 1}`).first()).toBeVisible();
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).not.toContainText('未讀：');
    await page.getByRole('button', { name: '全部標示為已讀' }).click();
    await expect(page.getByText('訊息已全部標示為已讀。')).toBeAttached();
    await page.reload();
    await expect(page.getByText('新訊息數目 0').first()).toBeVisible();
  });

  test('are read in the language of the page, else in 繁體, which is told', async ({
    page,
    server,
    signedIn,
  }) => {
    const english = { subject: 'Fire drill', body: 'No service on Saturday night.' };
    const both = { ...of('火警演習', '星期六晚上暫停服務。'), en: english };
    await publish(server, 'BRD-BOTH', { texts: both, flags: earlier(32) });
    await publish(server, 'BRD-ONE', { texts: of('只有繁體的訊息'), flags: earlier(33) });
    await signedIn();
    await page.goto('/portal/notices');
    await page.getByRole('link', { name: 'English' }).click();
    const untranslated = page.getByRole('link', { name: '只有繁體的訊息' });
    await expect(untranslated).toHaveAttribute('lang', 'zh-Hant-HK');
    await page.getByRole('link', { name: 'Fire drill' }).click();
    await expect(page.getByText('No service on Saturday night.')).toBeVisible();
    await page.getByRole('link', { name: /^Newer message/ }).click();
    await expect(page.getByText('it is shown in Traditional Chinese')).toBeVisible();
    await page.getByRole('link', { name: '繁體' }).click();
    await expect(page.getByText('現以')).not.toBeVisible();
    await page.goto('/portal/notices/BRD-NOWHERE');
    await expect(page.getByRole('alert')).toContainText('找不到這項廣播訊息。');
  });

  test('are searched by keyboard, page by page, and the address keeps all of it', async ({
    page,
    context,
    server,
    signedIn,
  }) => {
    for (let number = 10; number < 22; number += 1)
      await publish(server, `BRD-DRILL-${number}`, {
        texts: of(`第${number}次風球演習`, '**風球**下的\n交收安排'),
        flags: earlier(number),
      });
    await signedIn();
    await page.goto('/portal/notices');
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('風球下的交收');
    await page.keyboard.press('Enter');
    await expect(page.getByText('第 1 至 10 項，共 12 項')).toBeVisible();
    await page.getByRole('link', { name: '較舊訊息' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('第 11 至 12 項，共 12 項')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '廣播訊息' })).toBeFocused();
    const secondPage = page.url();

    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: '第10次風球演習' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '第10次風球演習' })).toBeFocused();
    await page.getByRole('link', { name: /較新一項.*第11次/ }).click();
    await expect(page.getByRole('heading', { name: '第11次風球演習' })).toBeFocused();
    await page.getByRole('link', { name: '返回告示版' }).click();
    await expect(page).toHaveURL(secondPage);
    await expect(rows).toHaveCount(2);
    await page.reload();
    await expect(rows).toHaveCount(2);
    const other = await context.newPage();
    await other.goto(secondPage);
    await expect(other.getByText('第 11 至 12 項，共 12 項')).toBeVisible();
    await other.close();
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('heading', { name: '第10次風球演習' })).toBeVisible();

    await page.goto('/portal/notices?text=%E4%B8%8D%E5%AD%98%E5%9C%A8');
    await expect(page.getByText('找不到載有「不存在」的廣播訊息。')).toBeVisible();
    await page.getByRole('button', { name: '顯示全部訊息' }).click();
    await expect(page).toHaveURL(/\/portal\/notices$/);
    await expect(rows).toHaveCount(10);
  });

  test('that hold scripts show them as text, and nothing runs or is fetched', async ({
    page,
    server,
    signedIn,
  }) => {
    const body = [
      '<script>document.title = "taken"</script>',
      '甲 &amp; 乙 &copy; &#60;b&#62;',
      '<img src="/x" onerror="document.title = \'taken\'">',
      '[open](javascript:document.title="taken") [data](data:text/html;base64,PHNjcmlwdD4=)',
      '![spy](https://spy.example/pixel.png)',
      '<svg onload="document.title=1"><a href="javascript:1">z</a></svg>',
      '<iframe src="https://spy.example/"></iframe>',
      `https://www.example.com/${'x'.repeat(2000)}`,
      '| 一 | 二 |\n| --- | --- |\n| 3 | 4 |',
    ].join('\n\n');
    await publish(server, 'BRD-NASTY', {
      texts: of('<b>標題</b><script>1</script>', body),
      flags: earlier(34),
    });
    await signedIn();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/portal/notices/BRD-NASTY');
    await expect(page.getByText('<script>document.title = "taken"</script>')).toBeVisible();
    await expect(page.getByText('甲 & 乙 © <b>')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('<b>標題</b><script>1</script>');
    await expect(page.getByRole('cell', { name: '4' })).toBeVisible();
    await expect(page).toHaveTitle(/^<b>標題/);
    await expect(page.locator('main').getByRole('link', { name: /^(open|data|z)$/ })).toHaveCount(0);
    await expect(page.locator('main [src], main iframe, main script')).toHaveCount(0);
    expect(asked.filter((url) => url.includes('spy.example') || url.endsWith('/x'))).toEqual([]);
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await tooWide()).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide()).toBe(false);
  });

  test('bring files, for whom they are meant, until they are withdrawn', async ({
    page,
    server,
    signedIn,
  }) => {
    const content = '%PDF-1.4\n交收時間表\n%%EOF\n';
    const flags = [...earlier(35), '--audience', 'individuals'];
    const reference = `BRD-FILE-${test.info().retry}`;
    const file = ['交收時間表.pdf', content] as const;
    await publish(server, reference, { texts: of('附件一份'), flags, file });
    await publish(server, 'BRD-FIRMS', { texts: of('公司戶口'), flags: ['--audience', 'corporates'] });
    await signedIn();
    await page.goto(`/portal/notices/${reference}`);
    const link = page.getByRole('link', { name: '交收時間表.pdf PDF 文件' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('交收時間表.pdf');
    expect(await readFile(await download.path(), 'utf8')).toBe(content);

    const withdrawal = ['--operator', 'Chan Tai Man', '--reason', 'wrong file'];
    await server.ask('ops', ['broadcast', 'withdraw', reference, ...withdrawal]);
    await link.click();
    await expect(page.getByRole('alert')).toContainText('未能下載附件。');
    await expect(page.getByRole('alert')).toContainText('找不到這項廣播訊息。');
    for (const gone of [reference, 'BRD-FIRMS']) {
      await page.goto(`/portal/notices/${gone}`);
      await expect(page.getByRole('alert')).toContainText('找不到這項廣播訊息。');
    }
  });
});
