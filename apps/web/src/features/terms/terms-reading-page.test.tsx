import { act, screen, within } from '@testing-library/react';
import { currentTerms } from '@vestibule/brand/terms';
import { getTerms } from '@vestibule/contract/terms';
import { expect, test, vi } from 'vitest';
import { changeLocale } from '#i18n/i18n.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const served = on(getTerms, ({ query }) => currentTerms(query.locale));
const { sections, version } = currentTerms('zh-Hant');
const title = () => screen.findByRole('heading', { level: 1, name: /互聯網系統.?使用條款/ });

test('everybody may read the terms in force: version, contents, each section by its title', async () => {
  portalDesk({}, served);
  await renderApp('/terms');
  expect(await title()).toBeVisible();
  expect(await screen.findByText(new RegExp(`^版本 ${version}，.*起生效`))).toBeVisible();
  for (const section of sections) {
    const region = await screen.findByRole('region', { name: new RegExp(section.title) });
    expect(within(region).getByText(section.gist)).toBeVisible();
    expect(screen.getByRole('link', { name: section.title })).toHaveAttribute('href', `#${section.id}`);
  }
  expect(document.title).toBe('使用條款 - Vestibule');
});

test('inside, the same terms stand beside the menu, which marks them', async () => {
  portalDesk({}, served);
  await renderApp('/portal/terms');
  expect(await title()).toBeVisible();
  const menu = within(screen.getByRole('navigation', { name: '功能選單' }));
  expect(menu.getByRole('link', { name: '使用條款' })).toHaveAttribute('aria-current', 'page');
});

test('the language switch brings the terms in that language, without taking them away meanwhile', async () => {
  portalDesk({}, served);
  await renderApp('/terms');
  await screen.findByRole('link', { name: sections[0]?.title ?? '' });
  const answered = Promise.withResolvers<ReturnType<typeof currentTerms>>();
  portalDesk(
    {},
    on(getTerms, () => answered.promise),
  );
  await act(() => changeLocale('en'));
  expect(screen.getByRole('link', { name: sections[0]?.title ?? '' })).toBeVisible();
  answered.resolve(currentTerms('en'));
  const [first] = currentTerms('en').sections;
  const region = await screen.findByRole('region', { name: new RegExp(first?.title ?? '') });
  expect(region.closest('[lang]')).toHaveAttribute('lang', 'en-HK');
  await act(() => changeLocale('zh-Hant'));
});

test('they can be printed', async () => {
  const print = vi.fn<() => void>();
  portalDesk({}, served);
  const { user } = await renderApp('/terms');
  vi.stubGlobal('print', print);
  await user.click(await screen.findByRole('button', { name: '列印條款' }));
  expect(print).toHaveBeenCalledOnce();
});

test('terms that do not come: says why, and asks again when told to', async () => {
  portalDesk(
    {},
    on(getTerms, () => refuse('request.too_many', { retryAfterSeconds: 5 })),
  );
  const { user } = await renderApp('/terms');
  const notice = within(await screen.findByRole('alert'));
  expect(notice.getByText('未能取得使用條款。')).toBeVisible();
  expect(notice.getByText(/過於頻密/)).toBeVisible();
  portalDesk({}, served);
  await user.click(notice.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByRole('button', { name: '列印條款' })).toBeVisible();
});
