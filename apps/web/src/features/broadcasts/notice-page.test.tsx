import { screen, waitFor, within } from '@testing-library/react';
import { getBroadcast, getBroadcastAttachment, markBroadcastRead } from '@vestibule/contract/broadcasts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const address = '/portal/notices/BRD20260331-01';

test('a message is shown with what it is about, in the reader’s language', async () => {
  portalDesk();
  const { user } = await renderApp(address);
  expect(await screen.findByRole('heading', { level: 1, name: 'Subject in zh-Hant' })).toBeVisible();
  expect(screen.getByText('Body in zh-Hant').closest('[lang]')).toHaveAttribute('lang', 'zh-Hant-HK');
  expect(screen.getByText(/2026年3月31日.*BRD20260331-01/)).toHaveTextContent('系統公告');
  expect(document.title).toBe('Subject in zh-Hant - Vestibule');
  await user.click(screen.getByRole('link', { name: 'English' }));
  expect((await screen.findByText('Body in en')).closest('[lang]')).toHaveAttribute('lang', 'en-HK');
  expect(screen.queryByText(/not available/)).not.toBeInTheDocument();
});

test('opening it notes it as read, once, and the count in the menu goes down', async () => {
  const api = portalDesk();
  const { user } = await renderApp('/portal/notices');
  await user.click(await screen.findByRole('link', { name: 'zh-Hant 20260331' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'Subject in zh-Hant' })).toHaveFocus(),
  );
  expect(await screen.findByRole('link', { name: /^告示版.*11$/ })).toBeVisible();
  expect(api.bodiesOf(markBroadcastRead)).toHaveLength(1);
  await user.click(screen.getByRole('link', { name: '返回告示版' }));
  expect(await screen.findByRole('row', { name: /BRD20260331-01/ })).not.toHaveTextContent('未讀');
});

test('one that is not there says so, under a heading, with the way back', async () => {
  portalDesk();
  await renderApp('/portal/notices/BRD20200101-99');
  expect(await screen.findByRole('alert')).toHaveTextContent('找不到這項廣播訊息。');
  expect(screen.getByRole('heading', { level: 1, name: '告示版' })).toBeVisible();
  expect(screen.getByRole('link', { name: '返回告示版' })).toBeVisible();
});

const withFiles = on(getBroadcast, ({ params }) => ({
  ...params,
  topic: 'system' as const,
  publishedAt: '2026-03-31T02:00:00.000Z',
  locale: 'zh-Hant' as const,
  subject: '時間表',
  body: '見附件。',
  attachments: [
    { position: 1, fileName: '時間表.pdf', size: 830, locale: 'zh-Hant' as const },
    { position: 2, fileName: 'table.pdf', size: 5 * 1024 * 1024, locale: null },
  ],
  newer: null,
  older: null,
}));

test('one that lacks the reader’s language says so, and in which it is', async () => {
  portalDesk({}, withFiles);
  await renderApp(address, { locale: 'en' });
  expect(
    await screen.findByText(
      'This message is not available in English, so it is shown in Traditional Chinese.',
    ),
  ).toBeVisible();
  expect(screen.getByText('見附件。').closest('[lang]')).toHaveAttribute('lang', 'zh-Hant-HK');
});

describe('the files of a message', () => {
  const saved: { readonly name: string; readonly file: Blob }[] = [];
  beforeEach(() => {
    saved.length = 0;
    let last = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if ('text' in file) last = file;
      return 'blob:of-a-test';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, file: last });
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test('are told with type, size and language, and lead to where they are', async () => {
    portalDesk({}, withFiles);
    await renderApp(address);
    const files = within(await screen.findByRole('region', { name: '附件' }));
    const [first, second] = files.getAllByRole('link');
    expect(first).toHaveTextContent('時間表.pdf繁體中文・PDF 文件・830 B');
    expect(second).toHaveTextContent('table.pdfPDF 文件・5.0 MB');
    expect(second).toHaveAttribute('href', '/api/v1/broadcasts/BRD20260331-01/attachments/2');
  });

  test('are kept under their name', async () => {
    const content = new Uint8Array([37, 80, 68, 70]);
    portalDesk(
      {},
      withFiles,
      on(getBroadcastAttachment, () => ({ fileName: '時間表.pdf', content })),
    );
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('link', { name: /時間表\.pdf/ }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({ name: '時間表.pdf' });
    expect(await saved[0]?.file.text()).toBe('%PDF');
  });

  test.each([
    ['is withdrawn meanwhile', () => refuse('broadcast.not_found', {}), '找不到這項廣播訊息。'],
    [
      'is on a line that breaks',
      () => {
        throw new TypeError('broken');
      },
      '未能連接',
    ],
  ])('that %s is not kept, and the page says why', async (_what, answer, words) => {
    portalDesk({}, withFiles, on(getBroadcastAttachment, answer));
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('link', { name: /table\.pdf/ }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('未能下載附件。');
    expect(alert).toHaveTextContent(words);
    expect(saved).toEqual([]);
  });
});
