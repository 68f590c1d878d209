import { screen, waitFor, within } from '@testing-library/react';
import { listBroadcasts, markAllBroadcastsRead } from '@vestibule/contract/broadcasts';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { noMessages } from '#testing/samples.ts';
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

test('older and newer pages are turned to by links, and the focus goes to the heading of the list', async () => {
  portalDesk();
  const { user, router } = await renderApp('/portal/notices?topic=nothing');
  await user.click(await screen.findByRole('link', { name: '較舊訊息' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: '廣播訊息' })).toHaveFocus());
  expect(await screen.findByText('第 11 至 20 項，共 23 項')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '較舊訊息' }));
  expect(await screen.findByText('第 21 至 23 項，共 23 項')).toBeVisible();
  expect(screen.queryByRole('link', { name: '較舊訊息' })).not.toBeInTheDocument();
  expect(router.state.location.search).toMatch(/^\?after=.{30}$/);
  await user.click(screen.getByRole('link', { name: '較新訊息' }));
  expect(await screen.findByText('第 11 至 20 項，共 23 項')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '較新訊息' }));
  expect(await screen.findByText('第 1 至 10 項，共 23 項')).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toBe(''));
});

test.each([
  ['?after=x', '第 1 至 10 項，共 12 項', '?after=x'],
  [`?after=${'-'.repeat(26)}099A`, '第 1 至 10 項，共 12 項', ''],
  [`?before=${'-'.repeat(26)}004A`, '第 1 至 10 項，共 12 項', ''],
  [`?after=${'-'.repeat(26)}010A&before=x`, '第 11 至 12 項，共 12 項', undefined],
  ['?topic=nothing&only=read&text=%00', '第 1 至 10 項，共 12 項', undefined],
  ['?only=unread&text=BRD20260331', '第 1 至 1 項，共 1 項', undefined],
])('an address with %s is made the best of', async (search, range, left) => {
  portalDesk({ messages: 12 });
  const { router } = await renderApp(`/portal/notices${search}`);
  await screen.findByText(range);
  await waitFor(() => expect(router.state.location.search).toBe(left ?? search));
});

const search = () => screen.findByRole('searchbox', { name: '搜尋標題、內文或參考號碼' });

test('a text is looked for when it is sent, stands in the address, and is cleared again', async () => {
  const api = portalDesk();
  const { user, router } = await renderApp('/portal/notices');
  await screen.findByText('第 1 至 10 項，共 23 項');
  const asked = api.bodiesOf(listBroadcasts).length;
  await user.type(await search(), ' BRD2026032 ');
  expect(api.bodiesOf(listBroadcasts)).toHaveLength(asked);
  await user.click(screen.getByRole('button', { name: '搜尋' }));
  expect(await screen.findByText('第 1 至 10 項，共 10 項')).toBeVisible();
  expect(screen.getByText('現顯示載有「BRD2026032」的訊息。')).toBeVisible();
  expect(router.state.location.search).toBe('?text=BRD2026032');
  await user.click(screen.getByRole('button', { name: '清除搜尋' }));
  expect(await screen.findByText('第 1 至 10 項，共 23 項')).toBeVisible();
  expect(await search()).toHaveValue('');
});

test('Enter sends it too; where nothing is found that is said, with the way to everything', async () => {
  portalDesk();
  const { user, router } = await renderApp('/portal/notices?topic=rules');
  await user.type(await search(), '<b>50%</b>{Enter}');
  expect(await screen.findByText('找不到載有「<b>50%</b>」的廣播訊息。')).toBeVisible();
  expect(router.state.location.search).toBe('?topic=rules&text=%3Cb%3E50%25%3C%2Fb%3E');
  await user.click(screen.getByRole('button', { name: '顯示全部訊息' }));
  expect(await screen.findByText('第 1 至 10 項，共 23 項')).toBeVisible();
  expect(router.state.location.search).toBe('');
});

test('a text that is too long is told, and not sent', async () => {
  const api = portalDesk();
  const { user } = await renderApp('/portal/notices');
  await screen.findByText('第 1 至 10 項，共 23 項');
  const asked = api.bodiesOf(listBroadcasts).length;
  await user.click(await search());
  await user.paste('長'.repeat(101));
  expect(await search()).toBeInvalid();
  await user.keyboard('{Enter}');
  expect(api.bodiesOf(listBroadcasts)).toHaveLength(asked);
});

test('only what is unread is shown where that is wished, and all can be marked as read', async () => {
  const api = portalDesk();
  const { user, router } = await renderApp('/portal/notices');
  await user.click(await screen.findByRole('checkbox', { name: '只顯示未讀訊息' }));
  expect(await screen.findByText('第 1 至 10 項，共 12 項')).toBeVisible();
  expect(router.state.location.search).toBe('?only=unread');
  await user.click(screen.getByRole('button', { name: '全部標示為已讀' }));
  expect(await screen.findByText('沒有未讀的廣播訊息。')).toBeVisible();
  expect(await screen.findByText('訊息已全部標示為已讀。')).toBeVisible();
  expect(api.bodiesOf(markAllBroadcastsRead)).toEqual([{ asOf: '2026-03-27T06:08:36.000Z' }]);
});

test('a way from the list to a message and back finds the same list', async () => {
  portalDesk();
  const { user, router } = await renderApp('/portal/notices?topic=system&text=BRD202603&only=unread');
  await user.click(await screen.findByRole('link', { name: 'zh-Hant 20260327' }));
  const message = await screen.findByRole('navigation', { name: '其他訊息' });
  expect(within(message).getByRole('link', { name: /較新一項.*20260331/ })).toBeVisible();
  await user.click(within(message).getByRole('link', { name: /較舊一項.*20260323/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/portal/notices/BRD20260323-01'));
  await user.click(await screen.findByRole('link', { name: '返回告示版' }));
  await screen.findByText('第 1 至 1 項，共 1 項');
  expect(router.state.location.search).toBe('?topic=system&text=BRD202603&only=unread');
});

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
  const list = on(listBroadcasts, () =>
    isBusy ? refuse('request.too_many', { retryAfterSeconds: 5 }) : noMessages,
  );
  portalDesk({}, list);
  const { user } = await renderApp('/portal/notices');
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText('未能取得廣播訊息。')).toBeVisible();
  isBusy = false;
  await user.click(alert.getByRole('button', { name: '再試一次' }));
  expect(await screen.findByText('暫時沒有廣播訊息。')).toBeVisible();
});
