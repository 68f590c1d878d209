import { act, screen, within } from '@testing-library/react';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderApp } from '#testing/render-app.tsx';
import { openHours } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';

beforeEach(() => {
  stubApi(on(getServiceHours, () => openHours));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('welcomes, and says whose service it is', async () => {
  await renderApp('/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/歡迎使用\u200B?投資者戶口服務/);
  const main = within(screen.getByRole('main'));
  expect(main.getByText('中央結算有限公司', { exact: false })).toBeInTheDocument();
  expect(main.getByText('（中央結算集團有限公司全資附屬公司）')).toBeInTheDocument();
});

test('leads to what works, and to nothing else', async () => {
  await renderApp('/');
  const links = within(screen.getByRole('main')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/register/terms', '/sign-in', '/cancel']);
});

test('leads to the operator’s own pages, the terms and the privacy statement', async () => {
  await renderApp('/');
  const footer = within(screen.getByRole('navigation', { name: '頁尾' }));
  expect(footer.getByRole('link', { name: '使用條款' })).toHaveAttribute('href', '/terms');
  expect(footer.getByRole('link', { name: '私隱政策聲明' }).getAttribute('href')).toMatch(/^https:/);
  const header = within(screen.getByRole('banner'));
  expect(header.getByRole('link', { name: '中央結算網頁' }).getAttribute('href')).toMatch(/^https:/);
});

test('shows the service hours once the server was asked', async () => {
  await renderApp('/');
  expect(await screen.findByText('現正提供服務')).toBeInTheDocument();
});

test('tells Hong Kong’s time, whatever the device’s zone, and ticks', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-27T17:59:59Z') });
  await renderApp('/');
  const header = within(screen.getByRole('banner'));
  expect(header.getByText('2026年3月28日 星期六')).toBeInTheDocument();
  expect(header.getByRole('time')).toHaveTextContent('01:59:59');
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect(header.getByRole('time')).toHaveTextContent('02:00:00');
  expect(header.queryByRole('status')).not.toBeInTheDocument();
});

test('says so when the device is off the line, and when it is back', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await renderApp('/');
  expect(screen.getByText(/網絡連線已中斷/)).toBeInTheDocument();
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(/網絡連線已中斷/)).not.toBeInTheDocument();
});
