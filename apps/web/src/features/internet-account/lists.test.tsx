import { screen, waitFor, within } from '@testing-library/react';
import { forgetOtherDevices, listDevices } from '@vestibule/contract/devices';
import { listActivity } from '@vestibule/contract/internet-account';
import type { ActivityPage } from '@vestibule/contract/internet-account';
import { endOtherSessions, endSession, listSessions } from '@vestibule/contract/session';
import { describe, expect, test } from 'vitest';
import { internetAccountDesk } from '#testing/internet-account-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { friday } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

const idOf = (number: number) => `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const open = async (path: string, ...routes: readonly StubbedRoute[]) => ({
  ...internetAccountDesk(...routes),
  ...(await renderApp(`/portal/internet-account${path}`)),
});

describe('activity', () => {
  const entry = (number: number, refused = false): ActivityPage['items'][number] => ({
    id: idOf(number),
    at: friday,
    kind: refused ? 'sign_in_failed' : 'signed_in',
    outcome: refused ? 'refused' : 'done',
    userAgent: chrome,
    maskedAddress: '203.0.*.*',
  });
  const desk = on(listActivity, ({ query: { before, only } }) => {
    if (only === 'refused') return { items: [entry(9, true)], next: null };
    return before === undefined
      ? { items: [entry(1), entry(2)], next: idOf(2) }
      : { items: [entry(3), entry(4)], next: null };
  });
  const rows = async () => within(await screen.findByRole('list', { name: '紀錄' })).getAllByRole('listitem');

  test('tells browser, address and time in words, and older ones after the newer', async () => {
    const { user } = await open('/activity', desk);
    expect((await rows())[0]).toHaveTextContent(
      '登入2026年3月27日 14:08:36Chrome（Windows） · 網絡地址 203.0.*.*',
    );
    await user.click(screen.getByRole('button', { name: '顯示較舊的紀錄' }));
    await waitFor(async () => expect(await rows()).toHaveLength(4));
    await waitFor(async () => expect((await rows())[2]).toHaveFocus());
    expect(screen.queryByRole('button', { name: '顯示較舊的紀錄' })).toBeNull();
  });

  test('shows only what failed, also when one comes back to the address', async () => {
    const { user, router } = await open('/activity', desk);
    await user.selectOptions(await screen.findByLabelText('顯示'), '只顯示不成功的紀錄');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await rows())[0]).toHaveTextContent('不成功');
    expect(router.state.location.search).toBe('?only=refused');
  });
});

describe('sessions and browsers', () => {
  const held = (number: number, current = false) => ({
    id: idOf(number),
    current,
    startedAt: friday,
    rememberedAt: friday,
    lastSeenAt: friday,
    userAgent: number === 3 ? '' : chrome,
  });
  const start = async (...routes: readonly StubbedRoute[]) => {
    let sessions = [held(1, true), held(2), held(3)];
    const keep = (keeps: (id: string) => boolean) => {
      sessions = sessions.filter(({ id }) => keeps(id));
    };
    const opened = await open(
      '/sessions',
      on(listSessions, () => ({ items: sessions })),
      on(listDevices, () => ({ items: [held(1, true), held(2)] })),
      on(endSession, ({ params }) => {
        keep((id) => id !== params.id);
        return undefined;
      }),
      on(endOtherSessions, () => {
        keep((id) => id === idOf(1));
        return { ended: 2 };
      }),
      on(forgetOtherDevices, () => ({ forgotten: 1 })),
      ...routes,
    );
    const list = (name: string) => screen.findByRole('list', { name });
    const rows = async () => within(await list('現有登入')).getAllByRole('listitem');
    return { ...opened, rows, list };
  };

  test('tell which is this one, which has no button', async () => {
    const { rows } = await start();
    const [first, second, third] = await rows();
    expect(first).toHaveTextContent('Chrome（Windows）這個瀏覽器');
    expect(within(first ?? document.body).queryByRole('button')).toBeNull();
    expect(within(second ?? document.body).getByRole('button')).toHaveAccessibleName(
      /結束登入\s*Chrome（Windows）/,
    );
    expect(third).toHaveTextContent('未能辨認的瀏覽器');
  });

  test('one is ended, or all others; then the heading has the focus', async () => {
    const { user, rows } = await start();
    await user.click(within((await rows())[1] ?? document.body).getByRole('button'));
    expect(await screen.findByText('該項登入已經結束。')).toBeVisible();
    expect(screen.getByRole('heading', { name: '現有登入' })).toHaveFocus();
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: '結束所有其他登入' }));
    expect(await screen.findByText('所有其他登入已經結束。')).toBeVisible();
    expect(await screen.findByText('沒有其他登入。')).toBeVisible();
  });

  test('what another tab has ended already counts as done', async () => {
    const { user, rows } = await start(on(endSession, () => refuse('session.not_found', {})));
    await user.click(within((await rows())[1] ?? document.body).getByRole('button'));
    expect(await screen.findByText('該項登入已經結束。')).toBeVisible();
  });

  test('what could not be done is told', async () => {
    const { user, list } = await start(
      on(forgetOtherDevices, () => refuse('server.unavailable', { retryAfterSeconds: 5 })),
    );
    await list('已記住的瀏覽器');
    await user.click(screen.getByRole('button', { name: '移除所有其他瀏覽器' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('服務暫時未能使用');
  });
});
