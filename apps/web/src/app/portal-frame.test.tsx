import { screen, waitFor, within } from '@testing-library/react';
import { brand } from '@vestibule/brand';
import { currentTerms } from '@vestibule/brand/terms';
import { signOut } from '@vestibule/contract/session';
import { getTerms } from '@vestibule/contract/terms';
import { describe, expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const inThePortal = async (path: string, ...routes: readonly StubbedRoute[]) => {
  const api = portalDesk(
    {},
    on(getTerms, ({ query }) => currentTerms(query.locale)),
    ...routes,
  );
  const app = await renderApp(path);
  const menu = within(await screen.findByRole('navigation', { name: '功能選單' }));
  return { api, menu, ...app };
};

const openDrawer = async (user: Awaited<ReturnType<typeof inThePortal>>['user']) => {
  const button = screen.getByRole('button', { name: '選單' });
  await user.click(button);
  return { button, drawer: within(await screen.findByRole('dialog', { name: '功能選單' })) };
};

const unreachable = on(signOut, () => refuse('server.failed', {}));

describe('the menu', () => {
  test('says who is signed in and has what works, with the number of new messages', async () => {
    const { menu } = await inThePortal('/portal');
    expect(menu.getByText('Harbor88')).toBeVisible();
    expect(await menu.findByRole('link', { name: /^告示版 ?新訊息數目 ?12$/ })).toBeVisible();
    expect(menu.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/portal/notices',
      '/portal/particulars',
      '/portal/forms',
      '/portal/internet-account',
      '/portal/contact',
      '/portal/rules',
      '/portal/terms',
      '/portal/phone-system',
    ]);
    expect(menu.getByRole('button', { name: '退出系統' })).toBeVisible();
  });

  test('marks the page one stands on', async () => {
    const { menu, user } = await inThePortal('/portal');
    expect(menu.queryAllByRole('link', { current: 'page' })).toEqual([]);
    await user.click(menu.getByRole('link', { name: /告示版/ }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '告示版' })).toHaveFocus());
    expect(menu.getByRole('link', { current: 'page' })).toHaveTextContent('告示版');
    await user.click(menu.getByRole('link', { name: '使用條款' }));
    await waitFor(() => expect(menu.getByRole('link', { current: 'page' })).toHaveTextContent('使用條款'));
    expect(document.title).toBe('使用條款 - Vestibule');
  });

  test('has no number where there is nothing new', async () => {
    portalDesk({ messages: 0 });
    await renderApp('/portal');
    await screen.findByText('暫時沒有廣播訊息。');
    const menu = within(screen.getByRole('navigation', { name: '功能選單' }));
    expect(menu.getByRole('link', { name: '告示版' })).toBeVisible();
  });

  test('above it stand the quick links and the way to the operator’s site', async () => {
    await inThePortal('/portal');
    const links = within(screen.getByRole('navigation', { name: '快捷連結' }));
    expect(links.getByRole('link', { name: '我的賬戶' })).toHaveAttribute('href', '/portal/accounts');
    expect(links.getByRole('link', { name: '操作簡介' })).toHaveAttribute('href', '/portal/guide');
    expect(links.getByRole('link', { name: '中央結算網頁' })).toHaveAttribute('href', brand.webSite);
  });
});

describe('the drawer', () => {
  test('opens the same menu, closes by Escape and gives the focus back', async () => {
    const { user } = await inThePortal('/portal');
    const { button, drawer } = await openDrawer(user);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(drawer.getByRole('link', { name: /告示版/ })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('closes by its button', async () => {
    const { user } = await inThePortal('/portal');
    const { drawer, button } = await openDrawer(user);
    await user.click(drawer.getByRole('button', { name: '關閉選單' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  test('closes on the page that it led to, whose heading has the focus', async () => {
    const { user } = await inThePortal('/portal');
    const { drawer } = await openDrawer(user);
    await user.click(drawer.getByRole('link', { name: /告示版/ }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '告示版' })).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('signing out', () => {
  test('ends the session and says so', async () => {
    const { api, menu, user, router } = await inThePortal('/portal');
    await user.click(menu.getByRole('button', { name: '退出系統' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: '閣下已退出系統' })).toHaveFocus(),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe('/signed-out'));
    expect(api.bodiesOf(signOut)).toHaveLength(1);
    expect(screen.queryByText('Harbor88')).not.toBeInTheDocument();
  });

  test('pressed twice it ends once', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const { api, menu, user } = await inThePortal(
      '/portal',
      on(signOut, () => promise),
    );
    await user.dblClick(menu.getByRole('button', { name: '退出系統' }));
    expect(api.bodiesOf(signOut)).toHaveLength(1);
    resolve(undefined);
  });

  test('that fails says that one is still signed in', async () => {
    const { menu, user, router } = await inThePortal('/portal', unreachable);
    await user.click(menu.getByRole('button', { name: '退出系統' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('未能退出系統，閣下仍在登入狀態');
    await waitFor(() => expect(router.state.location.pathname).toBe('/portal'));
  });

  test('that fails from the drawer says so in the drawer', async () => {
    const { user } = await inThePortal('/portal', unreachable);
    const { drawer } = await openDrawer(user);
    await user.click(drawer.getByRole('button', { name: '退出系統' }));
    expect(await drawer.findByRole('alert')).toHaveTextContent('閣下仍在登入狀態');
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });
});
