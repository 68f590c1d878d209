import { screen, waitFor } from '@testing-library/react';
import { markBroadcastRead } from '@vestibule/contract/broadcasts';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';

const address = '/portal/notices/BRD20260331-01';

test('a message is shown with what it is about, in the reader’s language', async () => {
  portalDesk();
  const { user } = await renderApp(address);
  expect(await screen.findByRole('heading', { level: 1, name: 'Subject in zh-Hant' })).toBeVisible();
  expect(screen.getByText('Body in zh-Hant')).toHaveAttribute('lang', 'zh-Hant-HK');
  expect(screen.getByText(/2026年3月31日.*BRD20260331-01/)).toHaveTextContent('系統公告');
  expect(document.title).toBe('Subject in zh-Hant - Vestibule');
  await user.click(screen.getByRole('link', { name: 'English' }));
  expect(await screen.findByText('Body in en')).toHaveAttribute('lang', 'en-HK');
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
