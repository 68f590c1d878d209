import { act, screen, waitFor } from '@testing-library/react';
import { currentTerms } from '@vestibule/brand/terms';
import { getSession, signOut } from '@vestibule/contract/session';
import type { SignedInView } from '@vestibule/contract/session';
import { acceptTerms, getTerms } from '@vestibule/contract/terms';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { settledSession } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const asked = { ...settledSession, stage: 'terms-acceptance' as const };
const { version } = currentTerms('zh-Hant');

const atTheTerms = async (...routes: readonly StubbedRoute[]) => {
  const api = portalDesk(
    { session: asked },
    on(getTerms, ({ query }) => currentTerms(query.locale)),
    on(acceptTerms, () => settledSession),
    ...routes,
  );
  const app = await renderApp('/portal/notices');
  const agree = async () => app.user.click(await screen.findByRole('button', { name: '我同意' }));
  return { api, agree, ...app };
};

test('are asked for before anything else, with nothing of the portal around them', async () => {
  const { router } = await atTheTerms();
  expect(await screen.findByRole('heading', { level: 1, name: /互聯網系統.?使用條款/ })).toBeVisible();
  expect(await screen.findByText(/^使用條款自閣下上次接受後已有修訂/)).toBeVisible();
  expect(await screen.findByText(new RegExp(`^版本 ${version}`))).toBeVisible();
  await waitFor(() => expect(router.state.location.pathname).toBe('/terms-acceptance'));
  expect(screen.queryByRole('navigation', { name: '功能選單' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '告示版' })).not.toBeInTheDocument();
});

test('agreeing accepts the version that was read, in its language, and leads on', async () => {
  const { api, agree, router } = await atTheTerms();
  await agree();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '歡迎回來' })).toHaveFocus());
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
  expect(api.bodiesOf(acceptTerms)).toEqual([{ version, locale: 'zh-Hant' }]);
});

test('agreeing leads to whatever comes next', async () => {
  const { agree, router } = await atTheTerms(
    on(acceptTerms, () => ({ ...settledSession, stage: 'basic-password-change' as const })),
  );
  await agree();
  await screen.findByRole('heading', { level: 1, name: /更改中央結算系統.?基本密碼/ });
  await waitFor(() => expect(router.state.location.pathname).toBe('/basic-password'));
});

test('a newer version that has come meanwhile is shown, told, and read before it is accepted', async () => {
  let current = currentTerms('zh-Hant');
  const { api, agree } = await atTheTerms(
    on(getTerms, () => current),
    on(acceptTerms, ({ body }) =>
      body.version === current.version
        ? settledSession
        : refuse('terms.outdated', { version: current.version }),
    ),
  );
  await screen.findByRole('button', { name: '我同意' });
  current = { ...current, version: '9.1' };
  await agree();
  expect(await screen.findByText(/^版本 9\.1/)).toBeVisible();
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('使用條款已更新');
  expect(screen.queryByRole('button', { name: '再試一次' })).not.toBeInTheDocument();
  await agree();
  await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
  expect(api.bodiesOf(acceptTerms)).toEqual([
    { version, locale: 'zh-Hant' },
    { version: '9.1', locale: 'zh-Hant' },
  ]);
});

test('a line that is gone is told; trying again sends the same', async () => {
  let isGone = true;
  const { api, agree, user } = await atTheTerms(
    on(acceptTerms, () => {
      if (isGone) throw new TypeError('Failed to fetch');
      return settledSession;
    }),
  );
  await agree();
  expect(await screen.findByRole('alert')).toHaveTextContent('未能連接伺服器');
  isGone = false;
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
  expect(api.bodiesOf(acceptTerms)).toHaveLength(2);
});

test('who does not agree signs out', async () => {
  const { api, user, router } = await atTheTerms();
  await user.click(await screen.findByRole('button', { name: '不同意，退出系統' }));
  await screen.findByRole('heading', { level: 1, name: '閣下已退出系統' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/signed-out'));
  expect(api.bodiesOf(signOut)).toHaveLength(1);
  expect(api.bodiesOf(acceptTerms)).toEqual([]);
});

test('a sign-out that fails says that one is still signed in', async () => {
  const { user } = await atTheTerms(on(signOut, () => refuse('server.failed', {})));
  await user.click(await screen.findByRole('button', { name: '不同意，退出系統' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('閣下仍在登入狀態');
  await waitFor(() => expect(screen.getByRole('button', { name: '不同意，退出系統' })).toBeEnabled());
});

test('accepted in another tab: this one goes on too', async () => {
  let session: SignedInView = asked;
  const { router } = await atTheTerms(on(getSession, () => session));
  await screen.findByRole('button', { name: '我同意' });
  session = settledSession;
  act(() => void window.dispatchEvent(new Event('visibilitychange')));
  await screen.findByRole('heading', { level: 1, name: '歡迎回來' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
});
