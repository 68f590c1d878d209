import { QueryClientProvider } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { getServiceHours, type ServiceHours } from '@vestibule/contract/service-hours';
import type { Locale } from '@vestibule/domain/locales';
import { expect, test } from 'vitest';
import { queryClient } from '#api/query-client.ts';
import { renderApp } from '#testing/render-app.tsx';
import { closedHours, openHours } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import { ClosingNotice } from './closing-notice.tsx';
import { HoursSection } from './hours-section.tsx';

const page = (
  <QueryClientProvider client={queryClient}>
    <ClosingNotice />
    <HoursSection note="with-unscheduled" />
  </QueryClientProvider>
);

const shown = (hours: ServiceHours, locale: Locale = 'zh-Hant') => {
  stubApi(on(getServiceHours, () => hours));
  return renderApp('/', { locale, pages: [{ path: '/', element: page }] });
};

const windowAt = (from: string, to: string): ServiceHours => ({
  ...openHours,
  window: { from: `${from}:00.000Z`, to: `${to}:00.000Z`, kind: 'unscheduled' },
});

test('says that the service is open, and when maintenance is', async () => {
  await shown(openHours);
  expect(await screen.findByRole('region', { name: '服務時間' })).toHaveTextContent('現正提供服務');
  expect(screen.getByText('下次維護：明日（星期六）05:00 至 06:00')).toBeInTheDocument();
  expect(screen.queryByText(/開始維護/)).not.toBeInTheDocument();
});

test('prints the timetable as a table', async () => {
  await shown(openHours);
  const table = within(await screen.findByRole('table'));
  expect(table.getAllByRole('row')).toHaveLength(3);
  expect(table.getByRole('row', { name: /星期一至六及公眾假期 05:00 至 06:00/ })).toBeInTheDocument();
  expect(table.getByRole('row', { name: /星期日 00:00 至 07:00/ })).toBeInTheDocument();
});

// Friday, 14:08 in Hong Kong.
test.each([
  ['today', windowAt('2026-03-27T10:00', '2026-03-27T12:30'), '今日（星期五）18:00 至 20:30'],
  ['tomorrow', windowAt('2026-03-27T21:00', '2026-03-27T22:00'), '明日（星期六）05:00 至 06:00'],
  ['later', windowAt('2026-04-03T21:00', '2026-04-03T22:00'), '4月4日（星期六）05:00 至 06:00'],
  ['until midnight', windowAt('2026-03-27T14:00', '2026-03-27T16:00'), '今日（星期五）22:00 至 00:00'],
  [
    'overnight',
    windowAt('2026-03-27T14:00', '2026-03-27T18:00'),
    '3月27日（星期五）22:00 至 3月28日（星期六）02:00',
  ],
])('names the day of maintenance: %s', async (_name, hours, words) => {
  await shown(hours);
  expect(await screen.findByText(`下次維護：${words}`)).toBeInTheDocument();
});

test('closing soon: says when, before anything is begun', async () => {
  await shown({ ...windowAt('2026-03-27T06:30', '2026-03-27T07:00'), state: 'closing' });
  expect(await screen.findByText(/系統將於 14:30 開始維護/)).toHaveRole('status');
  expect(screen.getByRole('region', { name: '服務時間' })).toHaveTextContent('即將維護');
});

test('closed: says that it is, and which maintenance runs', async () => {
  await shown(closedHours);
  expect(await screen.findByText('維護中，服務暫停')).toBeInTheDocument();
  expect(screen.getByText('是次維護：今日（星期日）00:00 至 07:00')).toBeInTheDocument();
});

test('in English', async () => {
  await shown(windowAt('2026-04-03T21:00', '2026-04-03T22:00'), 'en');
  expect(await screen.findByText('Next maintenance: 4 April (Saturday) 05:00 to 06:00')).toBeInTheDocument();
});

test('cannot be had: says so, and asks again when told to', async () => {
  stubApi();
  const { user } = await renderApp('/', { pages: [{ path: '/', element: page }] });
  const again = await screen.findByRole('button', { name: '再試一次' });
  expect(screen.getByText('未能取得服務時間。')).toBeInTheDocument();
  stubApi(on(getServiceHours, () => openHours));
  await user.click(again);
  expect(await screen.findByText('現正提供服務')).toBeInTheDocument();
});
