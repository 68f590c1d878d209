import { act, screen, waitFor, within } from '@testing-library/react';
import { getBroadcast, listBroadcasts } from '@vestibule/contract/broadcasts';
import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { getSession } from '@vestibule/contract/session';
import type { SessionView } from '@vestibule/contract/session';
import { describe, expect, test } from 'vitest';
import { queryClient } from '#api/query-client.ts';
import { pictures, signInThat } from '#testing/door-desk.ts';
import { firstSignInDesk } from '#testing/first-sign-in-desk.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { nobody, noMessages, settledSession } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
/** What a browser tells a page that is looked at again. */
const lookAgain = (): void => {
  act(() => void window.dispatchEvent(new Event('visibilitychange')));
};
const signOut = () =>
  within(screen.getByRole('navigation', { name: '功能選單' })).getByRole('button', { name: '退出系統' });

describe('after signing out', () => {
  test('"back" shows nothing that was inside', async () => {
    portalDesk();
    const { user, router } = await renderApp('/portal');
    await user.click(await screen.findByRole('link', { name: '查閱全部訊息' }));
    await heading('告示版');
    await user.click(signOut());
    await heading('閣下已退出系統');
    await router.back();
    await heading('登入系統');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
    expect(screen.queryByText(/Harbor88|BRD2026/)).not.toBeInTheDocument();
  });

  test('nothing that was shown is kept in memory', async () => {
    portalDesk();
    const { user } = await renderApp('/portal/notices/BRD20260331-01');
    await heading('Subject in zh-Hant');
    await user.click(signOut());
    await heading('閣下已退出系統');
    const kept = queryClient.getQueryCache().getAll();
    expect(kept.map(({ queryKey }) => queryKey)).toEqual([['session']]);
  });
});

test('who signs in next sees nothing of who was here before', async () => {
  const mine: SessionView = { ...settledSession, internetUserId: 'Peak2046' };
  let session: SessionView = settledSession;
  portalDesk(
    {},
    on(getSession, () => session),
    pictures(),
    signInThat(() => (session = mine)),
  );
  const { user } = await renderApp('/portal');
  await screen.findByText('第 1 至 5 項，共 23 項');
  session = nobody;
  lookAgain();
  await user.click(await screen.findByRole('button', { name: '重新登入' }));

  const { promise, resolve } = Promise.withResolvers<BroadcastList>();
  const later = on(listBroadcasts, () => promise);
  portalDesk(
    {},
    on(getSession, () => session),
    signInThat(() => (session = mine)),
    later,
  );
  await user.type(await screen.findByRole('textbox', { name: '互聯網使用者編號' }), 'Peak2046');
  await user.type(screen.getByLabelText('互聯網使用者密碼'), 'Kowloon8866Park');
  await user.click(screen.getByRole('button', { name: '輸入' }));
  await heading('歡迎回來');
  expect(screen.getByText('Peak2046')).toBeVisible();
  expect(screen.queryByText(/BRD2026/)).not.toBeInTheDocument();
  expect(screen.getByText('正在取得廣播訊息')).toBeVisible();
  resolve(noMessages);
  expect(await screen.findByText('暫時沒有廣播訊息。')).toBeVisible();
});

describe('a second tab at the change of the Basic Password', () => {
  test('goes on to the portal once the first has finished', async () => {
    const { become } = firstSignInDesk(1);
    const { router } = await renderApp('/basic-password');
    await heading(/更改中央結算系統.?基本密碼/);
    become(1, 'done');
    lookAgain();
    await heading('歡迎使用投資者戶口服務');
    await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
  });

  test('shows the account whose turn it is by now', async () => {
    const { become } = firstSignInDesk(2);
    await renderApp('/basic-password');
    expect(await screen.findByText('第 1 個戶口，共 2 個')).toBeVisible();
    become(1, 'done');
    lookAgain();
    expect(await screen.findByText('第 2 個戶口，共 2 個')).toBeVisible();
  });
});

test('the portal, told that something must be done first, leads there', async () => {
  let session: SessionView = settledSession;
  portalDesk(
    {},
    on(getSession, () => session),
    on(getBroadcast, () => refuse('basic_password.change_required', {})),
  );
  const { user, router } = await renderApp('/portal/notices');
  session = { ...settledSession, stage: 'basic-password-change' };
  await user.click(await screen.findByRole('link', { name: 'zh-Hant 20260331' }));
  await heading(/更改中央結算系統.?基本密碼/);
  await waitFor(() => expect(router.state.location.pathname).toBe('/basic-password'));
});
