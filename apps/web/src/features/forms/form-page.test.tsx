import { screen, within } from '@testing-library/react';
import { brand } from '@vestibule/brand';
import { offeredForms } from '@vestibule/brand/forms';
import { listAccounts } from '@vestibule/contract/accounts';
import type { HeldAccount } from '@vestibule/contract/accounts';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const proved = (basicUserId: string, nameEn: string): HeldAccount => ({
  proved: true,
  id: `01890000-0000-7000-8000-0000${basicUserId}`,
  position: 1,
  basicUserId,
  holderKind: 'individual',
  status: 'open',
  nameZh: '李嘉儀',
  nameEn,
  maskedEmail: null,
  maskedPhone: null,
  linkedAt: '2026-03-01T00:00:00.000Z',
  basicPasswordSetAt: '2026-03-01T00:00:00.000Z',
  basicPasswordChangeableFrom: null,
});
const unproved: HeldAccount = {
  proved: false,
  id: '01890000-0000-7000-8000-000000000003',
  position: 3,
  basicUserId: '04999999',
  proof: 'give',
};
const withAccounts = on(listAccounts, () => ({
  items: [proved('04128836', 'LEE Ka Yi'), proved('04200177', 'LEE Ka Yi Second'), unproved],
  mayLink: true,
}));

test('every form that the operator takes is listed and leads to its page', async () => {
  portalDesk({}, withAccounts);
  const { user } = await renderApp('/portal/forms');
  await screen.findByRole('heading', { level: 1, name: '表格下載' });
  const main = within(screen.getByRole('main'));
  expect(main.getAllByRole('listitem')).toHaveLength(offeredForms.length);
  await user.click(main.getByRole('link', { name: '聯名戶口授權書' }));
  expect(await screen.findByRole('heading', { level: 1, name: '聯名戶口授權書' })).toHaveFocus();
});

test('a form bears number and name of the account chosen, and none that was not proved', async () => {
  portalDesk({}, withAccounts);
  const { user } = await renderApp('/portal/forms/particulars');
  const paper = within(await screen.findByRole('article'));
  expect(await paper.findByText('04128836')).toBeVisible();
  expect(paper.getByText('李嘉儀 LEE Ka Yi')).toBeVisible();
  expect(paper.getByText(brand.operator['zh-Hant'])).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: '填寫哪一個戶口的資料' }), '04200177');
  expect(paper.getByText('李嘉儀 LEE Ka Yi Second')).toBeVisible();
  expect(screen.queryByText('04999999')).not.toBeInTheDocument();
});

test('without an answer of the server it can be printed all the same', async () => {
  portalDesk(
    {},
    on(listAccounts, () => refuse('server.unavailable', { retryAfterSeconds: 5 })),
  );
  await renderApp('/portal/forms/basic-password', { locale: 'en' });
  const paper = within(await screen.findByRole('article'));
  expect(paper.getByText('Basic User ID')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible();
});

test.each(['/portal/forms/nothing', '/portal/forms/__proto__'])('%s is told to be none', async (path) => {
  portalDesk({}, withAccounts);
  await renderApp(path);
  expect(await screen.findByText('沒有這份表格。')).toBeVisible();
  expect(screen.getByRole('link', { name: '返回表格下載' })).toHaveAttribute('href', '/portal/forms');
});
