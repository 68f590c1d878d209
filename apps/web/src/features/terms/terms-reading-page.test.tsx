import { act, screen, waitFor, within } from '@testing-library/react';
import { currentTerms } from '@vestibule/brand/terms';
import {
  getTerms,
  getTermsVersion,
  listTermsAcceptances,
  listTermsVersions,
} from '@vestibule/contract/terms';
import { expect, test, vi } from 'vitest';
import { changeLocale } from '#i18n/i18n.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const { sections, version } = currentTerms('zh-Hant');
const served = on(getTerms, ({ query }) => currentTerms(query.locale));
/** Three versions: one that was, the one in force, and one to come. */
const history = [
  on(listTermsVersions, () => ({
    items: [
      { version: '9.0', effectiveFrom: '2027-01-01', state: 'coming' as const },
      { version, effectiveFrom: '2026-11-01', state: 'in-force' as const },
      { version: '0.9', effectiveFrom: '2025-05-05', state: 'former' as const },
    ],
  })),
  on(getTermsVersion, ({ params, query }) =>
    params.version === '0.1'
      ? refuse('terms.not_found', {})
      : { ...currentTerms(query.locale), version: params.version, effectiveFrom: '2025-05-05' },
  ),
];
const title = () => screen.findByRole('heading', { level: 1, name: /互聯網系統.?使用條款/ });

test('everybody may read the terms in force: version, contents, each section by its title', async () => {
  portalDesk({}, served, ...history);
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
  portalDesk({}, served, ...history);
  await renderApp('/portal/terms');
  expect(await title()).toBeVisible();
  const menu = within(screen.getByRole('navigation', { name: '功能選單' }));
  expect(menu.getByRole('link', { name: '使用條款' })).toHaveAttribute('aria-current', 'page');
});

test('every version has its day, its state and its own address; there it says whether it is in force', async () => {
  portalDesk({}, served, ...history);
  const { user, router } = await renderApp('/terms');
  const table = within(await screen.findByRole('table', { name: '所有版本' }));
  expect(table.getByRole('row', { name: new RegExp(`${version}（本頁）.*現行版本`) })).toBeVisible();
  expect(table.getByRole('row', { name: /9\.0.*2027年1月1日.*尚未生效/ })).toBeVisible();
  expect(screen.queryByText('閣下的同意紀錄')).not.toBeInTheDocument();
  await user.click(table.getByRole('link', { name: '閱讀版本 0.9' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/terms/0.9'));
  expect(await screen.findByText(/^版本 0\.9，2025年5月5日/)).toBeVisible();
  expect(screen.getByText('這是舊版本，已由較新的版本取代。')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '閱讀現行版本' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/terms'));
  expect(screen.queryByText(/^這是舊版本/)).not.toBeInTheDocument();
});

test('inside, what the reader accepted stands beside each version: when, and in which language', async () => {
  const acceptances = on(listTermsAcceptances, () => ({
    items: [{ version, locale: 'zh-Hans' as const, acceptedAt: '2026-11-20T02:03:04.000Z' }],
  }));
  portalDesk({}, served, ...history, acceptances);
  const { user, router } = await renderApp('/portal/terms');
  const table = within(await screen.findByRole('table', { name: '所有版本' }));
  expect(await table.findByText('2026年11月20日 10:03:04，以簡體中文接受')).toBeVisible();
  expect(table.getAllByText('未有接受')).toHaveLength(2);
  await user.click(table.getByRole('link', { name: '閱讀版本 9.0' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal/terms/9.0'));
  expect(await screen.findByText(/^這個版本尚未生效/)).toBeVisible();
  const menu = within(screen.getByRole('navigation', { name: '功能選單' }));
  expect(menu.getByRole('link', { name: '使用條款' })).toBeVisible();
});

test('a version that is not there is told', async () => {
  portalDesk({}, served, ...history);
  await renderApp('/terms/0.1');
  expect(within(await screen.findByRole('alert')).getByText('沒有這個版本的使用條款。')).toBeVisible();
});

test('the language switch brings the terms in that language, without taking them away meanwhile', async () => {
  portalDesk({}, served, ...history);
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
  portalDesk({}, served, ...history);
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
  portalDesk({}, served, ...history);
  await user.click(notice.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByRole('button', { name: '列印條款' })).toBeVisible();
});
