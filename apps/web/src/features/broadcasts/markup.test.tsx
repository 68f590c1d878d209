import { screen, within } from '@testing-library/react';
import { getBroadcast } from '@vestibule/contract/broadcasts';
import { describe, expect, test } from 'vitest';
import { noticeDesk } from '#testing/notice-desk.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on } from '#testing/stub-api.ts';

const show = async (body: string, subject = 'Subject') => {
  portalDesk(
    {},
    ...noticeDesk(1),
    on(getBroadcast, ({ params }) => ({
      reference: params.reference,
      topic: 'system' as const,
      publishedAt: '2026-03-31T02:00:00.000Z',
      locale: 'zh-Hant' as const,
      subject,
      body,
      attachments: [],
      newer: null,
      older: null,
    })),
  );
  await renderApp('/portal/notices/BRD20260331-01');
  await screen.findByRole('heading', { level: 1, name: subject });
  const prose = document.querySelector<HTMLElement>('main [class*=prose]');
  if (prose === null) throw new Error('the body is not shown');
  return prose;
};

/** Nothing of it runs, is fetched, or leads elsewhere than a reader would think. */
const harmful =
  'script, iframe, object, embed, form, input, button, style, link, meta, base, svg, math, video, audio, img, source, template, [style], [srcdoc], [formaction]';
const isHandler = (name: string): boolean => name.startsWith('on');

const nasty = [
  ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  [
    'a script in a paragraph',
    'before <script>alert(1)</script> after',
    'before <script>alert(1)</script> after',
  ],
  ['a handler', '<img src="x" onerror="alert(1)">', '<img src="x" onerror="alert(1)">'],
  ['a picture from elsewhere', '![tells who reads](https://spy.example/p.png)', 'tells who reads'],
  ['a picture made of data', '![x](data:image/svg+xml;base64,PHN2Zz4=)', 'x'],
  ['a javascript: link', '[z](javascript:alert(1))', 'z'],
  ['a JavaScript: link with a tab', '[z](java\tscript:alert(1))', '[z](java script:alert(1))'],
  ['a javascript: link behind entities', '[z](&#106;avascript&colon;alert(1))', 'z'],
  ['a javascript: link by reference', '[z][a]\n\n[a]: javascript:alert(1)', 'z'],
  ['a javascript: autolink', '<javascript:alert(1)>', 'javascript:alert(1)'],
  ['a data: link', '[z](data:text/html,<script>alert(1)</script>)', 'z'],
  ['a vbscript: link', '[z](vbscript:msgbox(1))', 'z'],
  ['a blob: link', '[z](blob:https://portal.example/1)', 'z'],
  ['a link without a scheme', '[z](//evil.example/)', 'z'],
  ['a link into the portal', '[z](/api/v1/session)', 'z'],
  ['a link with a name and password', '[bank](https://bank.example@evil.example/)', 'bank'],
  [
    'an svg',
    '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)">z</a></svg>',
    '<svg onload="alert(1)">',
  ],
  ['an iframe', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<iframe srcdoc='],
  ['a form', '<form action="https://evil.example"><input name="password"></form>', '<form action='],
  ['a style', '<style>*{display:none}</style>', '<style>*{display:none}</style>'],
  ['a comment', '<!-- <script>alert(1)</script> --> after', '<!-- <script>alert(1)</script> --> after'],
  ['entities', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &copy;', '<script>alert(1)</script> & ©'],
  ['a task list', '- [x] done', 'done'],
  ['a footnote', 'text[^1]\n\n[^1]: note', 'text'],
] as const;

describe('a body', () => {
  test.each(nasty)('with %s is shown, and nothing comes of it', async (_what, body, words) => {
    const prose = await show(body);
    expect(prose).toHaveTextContent(words);
    expect(prose.querySelector(harmful)).toBeNull();
    expect(prose.querySelector('a')).toBeNull();
    const attributes = [...prose.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter(isHandler)).toEqual([]);
  });

  test.each([
    ['one very long line', '長'.repeat(20_000), '長長長'],
    ['quotes and lists beyond reason', `${'>'.repeat(500)}${'- '.repeat(500)}x`, 'x'],
    ['marks that never end', '*a _b '.repeat(1000), 'a'],
    ['brackets that never end', '['.repeat(2000), '[[['],
  ])('of %s is shown as well', async (_what, body, words) => {
    expect(await show(body)).toHaveTextContent(words);
  });

  test('in Markdown gets its form: headings below the page’s, lists, tables, lines and links', async () => {
    const prose = await show(
      '# 安排\n第一行\n第二行\n\n- **重點**\n- 網頁 https://www.example.com/a\n\n| 日期 | 時間 |\n| --- | --- |\n| 1 | 2 |',
    );
    expect(screen.getByRole('heading', { level: 2, name: '安排' })).toBeVisible();
    expect(prose.querySelector('p br')).not.toBeNull();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('重點');
    expect(screen.getByRole('columnheader', { name: '日期' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'https://www.example.com/a（外部網站）' });
    expect(link).toHaveAttribute('href', 'https://www.example.com/a');
    expect(link).toHaveAttribute('rel', 'noreferrer');
  });

  test.each([
    ['# a\n## b\n### c\n# d', [2, 3, 4, 2]],
    ['## a\n### b', [2, 3]],
    ['###### a', [2]],
    ['#### a\n## b\n#### c', [2, 2, 3]],
    ['> ## a\n\n- # b\n\nc\n===', [2, 2, 2]],
    ['# a\n## b\n### c\n#### d\n##### e', [2, 3, 4, 4, 4]],
  ])('with the headings %j has none below a gap', async (body, levels) => {
    const prose = await show(body);
    const headings = within(prose).getAllByRole('heading');
    expect(headings.map(({ tagName }) => Number(tagName.slice(1)))).toEqual(levels);
  });

  test.each([
    ['[write](mailto:help@example.com)', 'mailto:help@example.com'],
    ['[call](tel:+85212345678)', 'tel:+85212345678'],
  ])('%s is a link that leaves no site', async (body, href) => {
    const link = (await show(body)).querySelector('a');
    expect(link).toHaveAttribute('href', href);
    expect(link).not.toHaveTextContent('外部網站');
  });
});

test('markup in a message is shown as it was written, and nothing comes of it', async () => {
  const markup =
    '<img src="x" onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">z</a>';
  const prose = await show(`B ${markup}`, `S ${markup}`);
  expect(prose).toHaveTextContent(`B ${markup}`);
  expect(document.body.querySelector('img[src="x"], script, a[href^="javascript:"]')).toBeNull();
});

test('an address made for a script leads nowhere but to this page', async () => {
  portalDesk();
  await renderApp('/portal/notices/javascript%3Aalert(1)%2F..%2F..');
  expect(await screen.findByRole('alert')).toHaveTextContent('找不到這項廣播訊息。');
});
