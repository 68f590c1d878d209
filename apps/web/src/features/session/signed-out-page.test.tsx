import { screen, waitFor } from '@testing-library/react';
import { getSession } from '@vestibule/contract/session';
import { expect, test } from 'vitest';
import { queryClient } from '#api/query-client.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { nobody } from '#testing/samples.ts';
import { on } from '#testing/stub-api.ts';

test('says that one has signed out, and leads back in or home', async () => {
  portalDesk(
    {},
    on(getSession, () => nobody),
  );
  const { user } = await renderApp('/signed-out');
  expect(await screen.findByRole('heading', { level: 1, name: '閣下已退出系統' })).toBeVisible();
  expect(document.title).toBe('閣下已退出系統 - Vestibule');
  expect(screen.getByRole('link', { name: '返回主頁' })).toHaveAttribute('href', '/');
  await user.click(screen.getByRole('link', { name: '重新登入' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '登入系統' })).toHaveFocus());
});

test('is not said to who is signed in', async () => {
  portalDesk();
  const { router } = await renderApp('/signed-out');
  await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
});

test('stands though the server cannot be asked, and keeps nothing of what was shown', async () => {
  portalDesk(
    {},
    on(getSession, () => {
      throw new TypeError('Failed to fetch');
    }),
  );
  await renderApp('/signed-out');
  expect(await screen.findByRole('heading', { level: 1, name: '閣下已退出系統' })).toBeVisible();
  expect(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  ).toEqual([['session']]);
});
