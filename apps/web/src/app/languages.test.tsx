import { screen, waitFor } from '@testing-library/react';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { getSession } from '@vestibule/contract/session';
import { beforeEach, expect, test } from 'vitest';
import { keptLocale } from '#i18n/locale-store.ts';
import { renderApp } from '#testing/render-app.tsx';
import { nobody, openHours } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';

beforeEach(() => {
  localStorage.clear();
  stubApi(
    on(getServiceHours, () => openHours),
    on(getSession, () => nobody),
  );
});

test('speaks 繁體 to who never chose', async () => {
  await renderApp('/');
  expect(await screen.findByRole('link', { name: /新使用者登記/ })).toHaveAttribute(
    'href',
    '/register/terms',
  );
  expect(document.documentElement).toHaveAttribute('lang', 'zh-Hant-HK');
  expect(document.title).toBe('主頁 - Vestibule');
});

test('names each language in that language, and marks the present one', async () => {
  await renderApp('/', { locale: 'zh-Hans' });
  const names = ['繁體', '简体', 'English'].map((name) => screen.getByRole('link', { name }));
  expect(names.map((link) => link.getAttribute('hreflang'))).toEqual(['zh-Hant-HK', 'zh-Hans-HK', 'en-HK']);
  expect(screen.getByRole('link', { name: '简体' })).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('link', { name: '繁體' })).not.toHaveAttribute('aria-current');
});

test('changes every word in place, and keeps the choice for the next visit', async () => {
  const { user, router } = await renderApp('/sign-in');
  const field = await screen.findByRole('textbox', { name: /互聯網使用者編號/ });
  await user.type(field, 'Harbor88');
  await user.click(screen.getByRole('link', { name: 'English' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: /Internet User ID/ })).toBe(field);
  expect(field).toHaveValue('Harbor88');
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  expect(document.documentElement).toHaveAttribute('lang', 'en-HK');
  expect(document.title).toBe('Sign in - Vestibule');
  expect(keptLocale()).toBe('en');
});

test('has a word of its own for an address that leads nowhere', async () => {
  const { user } = await renderApp('/nowhere', { locale: 'en' });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This page cannot be found' }),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: '繁體' }));
  expect(await screen.findByRole('heading', { level: 1, name: '找不到這個網頁' })).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: '返回主頁' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /歡迎使用/ })).toHaveFocus());
});
