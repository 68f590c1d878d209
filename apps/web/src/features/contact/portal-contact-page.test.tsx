import { screen, waitFor, within } from '@testing-library/react';
import { brand } from '@vestibule/brand';
import { contact } from '@vestibule/brand/contact';
import { listEnquiries, sendEnquiry } from '@vestibule/contract/contact';
import { enquiryMaxLength } from '@vestibule/domain/enquiries';
import { expect, test } from 'vitest';
import { unsentMessageOf } from '#signing-out/unsent-message.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { settledSession } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const sentAt = '2026-03-31T02:00:00.000Z';
const former = {
  reference: 'EQ20260330-ABCDEF',
  sentAt: '2026-03-30T02:00:00.000Z',
  topic: 'password' as const,
  text: 'What I wrote before',
  state: 'handled' as const,
};

const atTheForm = async (...routes: readonly StubbedRoute[]) => {
  const api = portalDesk(
    {},
    on(listEnquiries, () => ({ items: [former] })),
    on(sendEnquiry, () => ({ reference: 'EQ20260331-7KQ2MX', sentAt })),
    ...routes,
  );
  const app = await renderApp('/portal/contact');
  await screen.findByRole('heading', { level: 1, name: '聯絡我們' });
  const text = () => screen.getByRole('textbox', { name: '訊息內容' });
  const write = async (words: string) => {
    await app.user.selectOptions(screen.getByRole('combobox', { name: '查詢事項' }), '系統操作');
    await app.user.click(text());
    await app.user.paste(words);
  };
  const send = () => app.user.click(screen.getByRole('button', { name: '發送訊息' }));
  return { api, text, write, send, ...app };
};

test('says where the operator is reached, and lists what was sent with its state', async () => {
  await atTheForm();
  expect(screen.getByRole('link', { name: brand.hotline })).toHaveAttribute('href', brand.hotlineLink);
  expect(screen.getByText(contact.officeHours['zh-Hant'])).toBeVisible();
  const row = await screen.findByRole('row', { name: new RegExp(former.reference) });
  expect(within(row).getByText('已處理')).toBeVisible();
  expect(within(row).getByText('What I wrote before')).toBeInTheDocument();
});

test('a message that was sent is told by its reference; the form is empty for the next', async () => {
  const { api, text, write, send } = await atTheForm();
  await write('  How do I print?  ');
  await send();
  await waitFor(() => expect(screen.getByRole('heading', { name: '訊息已收到' })).toHaveFocus());
  expect(screen.getByText('EQ20260331-7KQ2MX')).toBeVisible();
  expect(text()).toHaveValue('');
  expect(api.bodiesOf(sendEnquiry)).toMatchObject([
    { topic: 'technical', text: 'How do I print?', replyTo: '', locale: 'zh-Hant' },
  ]);
});

test('a line that is lost keeps what was typed; the same again goes by the same key, a changed one by another', async () => {
  let isLost = true;
  const { api, text, write, send, user } = await atTheForm(
    on(sendEnquiry, () => {
      if (isLost) throw new TypeError('Failed to fetch');
      return { reference: 'EQ20260331-7KQ2MX', sentAt };
    }),
  );
  await write('First');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('未能連接伺服器');
  expect(text()).toHaveValue('First');
  await user.click(screen.getByRole('button', { name: '再試一次' }));
  await screen.findByRole('alert');
  await user.type(text(), ' and more');
  isLost = false;
  await send();
  await screen.findByRole('heading', { name: '訊息已收到' });
  const keys = api.bodiesOf(sendEnquiry).map((body) => JSON.stringify(body).slice(0, 60));
  expect(keys).toHaveLength(3);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[1]);
});

test('what was typed is still there when the page is come back to', async () => {
  const { write, user, router, text } = await atTheForm();
  await write('Kept');
  const menu = () => within(screen.getByRole('navigation', { name: '功能選單' }));
  await user.click(menu().getByRole('link', { name: '使用條款' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal/terms'));
  await user.click(menu().getByRole('link', { name: '聯絡我們' }));
  await screen.findByRole('heading', { level: 1, name: '聯絡我們' });
  expect(text()).toHaveValue('Kept');
  await user.clear(text());
});

test('who signs out leaves nothing behind', async () => {
  const { write, user, router } = await atTheForm();
  await write('Not for the next one');
  await user.click(screen.getByRole('button', { name: '退出系統' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/signed-out'));
  expect(unsentMessageOf(settledSession.internetUserId).text).toBe('');
});

test('what is missing is told, and what is too long with how much', async () => {
  const { api, send, text, user } = await atTheForm();
  await user.clear(text());
  await send();
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByRole('link', { name: /^訊息內容：請填寫/ })).toBeVisible();
  await user.click(text());
  await user.paste('字'.repeat(enquiryMaxLength + 2));
  expect(screen.getByText('超出 2 字，請刪減。')).toBeVisible();
  await send();
  expect(await screen.findByRole('link', { name: /過長/ })).toBeVisible();
  expect(api.bodiesOf(sendEnquiry)).toEqual([]);
  await user.clear(text());
});

test('too many in a day is told, and nothing is lost', async () => {
  const { text, write, send, user } = await atTheForm(
    on(sendEnquiry, () => refuse('enquiry.too_many', { until: '2026-03-31T16:00:00.000Z' })),
  );
  await write('The eleventh');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('已達上限');
  expect(text()).toHaveValue('The eleventh');
  await user.clear(text());
});

test('outside, anybody reads where the operator is reached', async () => {
  portalDesk({});
  await renderApp('/contact');
  await screen.findByRole('heading', { level: 1, name: '聯絡我們' });
  expect(screen.getByRole('link', { name: brand.email })).toHaveAttribute('href', `mailto:${brand.email}`);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
