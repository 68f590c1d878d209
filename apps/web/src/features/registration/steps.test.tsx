import { screen, waitFor, within } from '@testing-library/react';
import { acceptRegistrationTerms, chooseCategory } from '@vestibule/contract/registration';
import { expect, test } from 'vitest';
import { newRegistration, registrationAt, registrationDesk } from '#testing/registration-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

test('whoever begins reads the terms, agrees, and comes to the category', async () => {
  const desk = registrationDesk(newRegistration);
  const { user, router } = await renderApp('/register/terms');
  expect(await screen.findByRole('heading', { level: 1, name: /使用條款/ })).toBeVisible();
  await user.click(await screen.findByRole('button', { name: '我同意' }));
  expect(await screen.findByRole('radio', { name: /公司投資者/ })).not.toBeChecked();
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/category'));
  expect(desk.bodiesOf(acceptRegistrationTerms)).toEqual([{ version: '1.0', locale: 'zh-Hant' }]);
});

test('whoever does not agree is led home', async () => {
  registrationDesk(newRegistration);
  await renderApp('/register/terms');
  expect(await screen.findByRole('link', { name: '不同意，返回主頁' })).toHaveAttribute('href', '/');
});

test('terms that changed while they were read are shown anew', async () => {
  const outdated = on(acceptRegistrationTerms, () => refuse('terms.outdated', { version: '2.0' }));
  registrationDesk(newRegistration, outdated);
  const { user } = await renderApp('/register/terms');
  await user.click(await screen.findByRole('button', { name: '我同意' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('使用條款已更新');
});

test('a category must be chosen, and the choice leads on', async () => {
  const desk = registrationDesk(registrationAt('category'));
  const { user, router } = await renderApp('/register/category');
  await user.click(await screen.findByRole('button', { name: '繼續' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(document.title).toMatch(/^錯誤：選擇戶口類別/);
  await user.click(within(summary).getByRole('link'));
  expect(screen.getByRole('radio', { name: /個人或聯名/ })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: /公司投資者/ }));
  await user.click(screen.getByRole('button', { name: '繼續' }));
  expect(await screen.findByLabelText(/公司註冊證明書/)).toBeVisible();
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/details'));
  expect(desk.bodiesOf(chooseCategory)).toEqual([{ category: 'corporate' }]);
});

test.each([
  ['/register/review', registrationAt('category'), '/register/category'],
  ['/register/done', newRegistration, '/register/terms'],
  ['/register/details', registrationAt('done'), '/register/done'],
])('%s leads to the step that was reached', async (asked, view, reached) => {
  registrationDesk(view);
  const { router } = await renderApp(asked);
  await screen.findByRole('heading', { level: 1 });
  await expect.poll(() => router.state.location.pathname).toBe(reached);
});

test('an earlier step may be gone back to', async () => {
  registrationDesk(registrationAt('review'));
  const { router } = await renderApp('/register/category');
  expect(await screen.findByRole('radio', { name: /個人或聯名/ })).toBeChecked();
  expect(screen.getByText(/已填寫的登記資料會被清除/)).toBeVisible();
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/category'));
});

test('a registration that ran out of time says so and begins anew', async () => {
  registrationDesk({ ...newRegistration, expired: true });
  const { router } = await renderApp('/register/details');
  expect(await screen.findByRole('alert')).toHaveTextContent('登記已逾時');
  await waitFor(() => expect(router.state.location.pathname).toBe('/register/terms'));
});

test('the steps tell where one is', async () => {
  registrationDesk(registrationAt('category'));
  await renderApp('/register/category');
  const steps = within(await screen.findByRole('list', { name: '登記步驟' })).getAllByRole('listitem');
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual(['step', null, null, null]);
});
