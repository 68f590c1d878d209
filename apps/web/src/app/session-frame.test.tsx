import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { getBasicPasswordDue } from '@vestibule/contract/basic-password';
import { listBroadcasts } from '@vestibule/contract/broadcasts';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { extendSession, getSession, signOut, type SessionView } from '@vestibule/contract/session';
import { getTerms } from '@vestibule/contract/terms';
import { currentTerms } from '@vestibule/brand/terms';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderApp } from '#testing/render-app.tsx';
import { nobody, noMessages, openHours, settledSession } from '#testing/samples.ts';
import { on, refuse, stubApi, type StubbedRoute } from '#testing/stub-api.ts';

/** A server's side of one session; `become` changes it behind the page's back. */
const sessionOf = (start: SessionView, ...routes: readonly StubbedRoute[]) => {
  let session = start;
  const api = stubApi(
    on(getSession, () => session),
    on(extendSession, () => (session = settledSession)),
    on(signOut, () => void (session = nobody)),
    on(getServiceHours, () => openHours),
    on(getTerms, ({ query }) => currentTerms(query.locale)),
    on(listBroadcasts, () => noMessages),
    on(getBasicPasswordDue, () => ({ current: null, accounts: [] })),
    ...routes,
  );
  return { ...api, become: (next: SessionView) => (session = next) };
};

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const dialog = (name: string) => screen.findByRole('alertdialog', { name });

describe('where a session stands', () => {
  test('nobody is signed in: to the sign-in page', async () => {
    sessionOf(nobody);
    const { router } = await renderApp('/portal/notices');
    await title('登入系統');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  });

  test.each([
    ['terms-acceptance', '/terms-acceptance'],
    ['basic-password-change', '/basic-password'],
    ['active', '/portal'],
  ] as const)('%s: to %s, wherever one wanted to go', async (stage, path) => {
    sessionOf({ ...settledSession, stage });
    for (const wanted of ['/portal', '/basic-password', '/terms-acceptance']) {
      const { router } = await renderApp(wanted);
      await waitFor(() => expect(router.state.location.pathname).toBe(path));
      cleanup();
    }
  });

  test('the server cannot be asked: says so, and asks again when told to', async () => {
    const lost = on(getSession, () => refuse('server.failed', {}));
    sessionOf(settledSession, lost);
    const { user } = await renderApp('/portal');
    const again = await screen.findByRole('button', { name: '再試一次' });
    sessionOf(settledSession);
    await user.click(again);
    expect(await title(/歡迎/)).toBeInTheDocument();
  });
});

describe('before a session ends', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Signed in, with so many seconds left by the server's own clock. */
  const withLeft = (seconds: number): SessionView => {
    const expiresAt = new Date(Date.parse(settledSession.now) + seconds * 1000).toISOString();
    return { ...settledSession, expiresAt };
  };

  /** The portal, thirteen minutes after the last use: the server is asked, and says what is left. */
  const warned = async () => {
    const session = sessionOf(settledSession);
    const app = await renderApp('/portal');
    await title(/歡迎/);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    session.become(withLeft(120));
    await act(() => vi.advanceTimersByTimeAsync(13 * 60 * 1000 + 100));
    await dialog('閣下仍在使用嗎？');
    return { ...session, ...app };
  };

  test('warns two minutes ahead, counts down, and can be told to stay', async () => {
    const { user, bodiesOf } = await warned();
    expect(screen.getByText(/^(2 分 00|1 分 5\d) 秒$/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '繼續使用' })).toHaveFocus();
    await act(() => vi.advanceTimersByTimeAsync(75_000));
    expect(screen.getByText(/^0 分 [34]\d 秒$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '繼續使用' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(bodiesOf(extendSession)).toHaveLength(1);
  });

  test('says nothing when the session was used elsewhere meanwhile', async () => {
    const { become } = sessionOf(settledSession);
    await renderApp('/portal');
    await title(/歡迎/);
    become(withLeft(14 * 60));
    await act(() => vi.advanceTimersByTimeAsync(13 * 60 * 1000 + 100));
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  test('clears the screen when it has ended', async () => {
    const { become } = await warned();
    become(nobody);
    await act(() => vi.advanceTimersByTimeAsync(121_000));
    await dialog('閣下的登入已逾時');
    expect(screen.queryByText(/Harbor88/)).not.toBeInTheDocument();
    expect(screen.queryByText('閣下仍在使用嗎？')).not.toBeInTheDocument();
  });

  test('after its end, one signs in again', async () => {
    const { become, user, router } = await warned();
    become(nobody);
    await act(() => vi.advanceTimersByTimeAsync(121_000));
    await user.click(await screen.findByRole('button', { name: '重新登入' }));
    await title('登入系統');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  });

  test('eight hours are the end: staying is not offered', async () => {
    const ending = withLeft(90);
    sessionOf(ending.signedIn ? { ...ending, endsAt: ending.expiresAt } : ending);
    await renderApp('/portal');
    const question = within(await dialog('閣下仍在使用嗎？'));
    expect(question.queryByRole('button', { name: '繼續使用' })).not.toBeInTheDocument();
    expect(question.getByRole('button', { name: '退出系統' })).toHaveFocus();
  });
});

test('signing out in another tab empties this one', async () => {
  const { become } = sessionOf(settledSession);
  const { router } = await renderApp('/portal');
  await title(/歡迎/);
  become(nobody);
  new BroadcastChannel('vestibule').postMessage('signed-out');
  await title('閣下已退出系統');
  await waitFor(() => expect(router.state.location.pathname).toBe('/signed-out'));
  expect(screen.queryByText('Harbor88')).not.toBeInTheDocument();
});
