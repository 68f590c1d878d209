import { screen, waitFor, within } from '@testing-library/react';
import { listBroadcasts } from '@vestibule/contract/broadcasts';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const messages = async () => within(await screen.findByRole('region', { name: '廣播訊息' }));
const subjects = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

test('the portal home shows the newest five, how many there are, and the way to all', async () => {
  portalDesk();
  const { user } = await renderApp('/portal');
  const block = await messages();
  expect(await block.findByText('第 1 至 5 項，共 23 項')).toBeVisible();
  expect(await block.findAllByRole('link', { name: /^zh-Hant 202603/ })).toHaveLength(5);
  expect(block.getByText('新訊息數目')).toHaveTextContent('新訊息數目 12');
  await user.click(block.getByRole('link', { name: '查閱全部訊息' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '告示版' })).toHaveFocus());
  expect(await screen.findByText('第 1 至 10 項，共 23 項')).toBeVisible();
});

test('a row tells date, reference, subject, and that it was not read yet', async () => {
  portalDesk();
  await renderApp('/portal/notices');
  const row = await screen.findByRole('row', { name: /BRD20260331-01/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual([
    '2026-03-31',
    'BRD20260331-01',
    '未讀：zh-Hant 20260331',
  ]);
});

test('the chooser narrows the list, and stands in the address', async () => {
  portalDesk();
  const { user, router } = await renderApp('/portal/notices');
  await user.selectOptions(await screen.findByLabelText('請選擇事項'), '公司行動');
  expect(await screen.findByText('第 1 至 6 項，共 6 項')).toBeVisible();
  expect(router.state.location.search).toBe('?topic=corporate-action');
  expect((await messages()).getByText('新訊息數目')).toHaveTextContent('12');
});

test('a topic without messages says so, and so does an empty board', async () => {
  portalDesk({ messages: 1 });
  const { user } = await renderApp('/portal/notices');
  await user.selectOptions(await screen.findByLabelText('請選擇事項'), '規則修訂');
  expect(await screen.findByText('這個事項暫時沒有廣播訊息。')).toBeVisible();
});

test('older and newer pages are turned to, and the focus goes to the heading of the list', async () => {
  portalDesk();
  const { user, router } = await renderApp('/portal/notices');
  await user.click(await screen.findByRole('button', { name: '較舊訊息' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: '廣播訊息' })).toHaveFocus());
  expect(await screen.findByText('第 11 至 20 項，共 23 項')).toBeVisible();
  await user.click(screen.getByRole('button', { name: '較舊訊息' }));
  expect(await screen.findByText('第 21 至 23 項，共 23 項')).toBeVisible();
  expect(screen.queryByRole('button', { name: '較舊訊息' })).not.toBeInTheDocument();
  expect(router.state.location.search).toBe('?page=3');
  await user.click(screen.getByRole('button', { name: '較新訊息' }));
  expect(await screen.findByText('第 11 至 20 項，共 23 項')).toBeVisible();
});

test.each(['?page=2', '?page=99', '?page=x', '?topic=nothing'])(
  'an address with %s is made the best of',
  async (search) => {
    portalDesk({ messages: 12 });
    const { router } = await renderApp(`/portal/notices${search}`);
    await screen.findByText(search === '?page=2' ? '第 11 至 12 項，共 12 項' : '第 1 至 10 項，共 12 項');
    await waitFor(() => expect(router.state.location.pathname).toBe('/portal/notices'));
  },
);

test('in another language the list comes in that language, and page and topic stay', async () => {
  portalDesk();
  const { user } = await renderApp('/portal/notices?topic=system');
  await screen.findByText('第 1 至 6 項，共 6 項');
  await user.click(screen.getByRole('link', { name: 'English' }));
  expect(await screen.findByText('1 to 6 of 6')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'en 20260331' })).toBeVisible();
  expect(subjects()).toHaveLength(6);
  expect(screen.getByLabelText('Choose a subject')).toHaveValue('system');
});

test('a list that does not come is told, and may be asked for again', async () => {
  let isBusy = true;
  const list = on(listBroadcasts, ({ query }) =>
    isBusy
      ? refuse('request.too_many', { retryAfterSeconds: 5 })
      : { items: [], total: 0, page: query.page, pageSize: 10, unread: 0 },
  );
  portalDesk({}, list);
  const { user } = await renderApp('/portal/notices');
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('未能取得廣播訊息。')).toBeVisible();
  isBusy = false;
  await user.click(alert.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByText('暫時沒有廣播訊息。')).toBeVisible();
});
