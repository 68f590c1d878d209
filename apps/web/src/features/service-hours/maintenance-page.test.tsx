import { act, screen, waitFor, within } from '@testing-library/react';
import { getServiceHours, type ServiceHours } from '@vestibule/contract/service-hours';
import { getSession, signIn } from '@vestibule/contract/session';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderApp } from '#testing/render-app.tsx';
import { closedHours, nobody, openHours } from '#testing/samples.ts';
import { on, refuse, stubApi } from '#testing/stub-api.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(closedHours.now) });
});
afterEach(() => {
  vi.useRealTimers();
});

const opensAt = '2026-03-28T23:00:00.000Z';

/** Closed from the first sign-in on, until `open` is called. */
const serviceThatCloses = () => {
  let hours: ServiceHours = openHours;
  stubApi(
    on(getServiceHours, () => hours),
    on(getSession, () => nobody),
    on(signIn, () => {
      hours = closedHours;
      return refuse('maintenance', { retryAfterSeconds: 17_160, opensAt });
    }),
  );
  return { open: () => (hours = openHours) };
};

const signInAtClosing = async () => {
  const service = serviceThatCloses();
  const { user } = await renderApp('/sign-in');
  await user.type(await screen.findByRole('textbox', { name: /互聯網使用者編號/ }), 'Harbor88');
  await user.type(screen.getByLabelText(/互聯網使用者密碼/), 'quiet7harbour');
  await user.click(screen.getByRole('button', { name: '輸入' }));
  const heading = await screen.findByRole('heading', { level: 1, name: '服務現正暫停' });
  return { ...service, heading, user };
};

test('says until when, how long that is, and shows the timetable', async () => {
  const { heading } = await signInAtClosing();
  expect(screen.getByText(/將於今日（星期日）/)).toHaveTextContent(/07:00 恢復，\u200B?約 4 小時 46 分鐘後/);
  const page = within(screen.getByRole('main'));
  expect(await page.findByText('是次維護：今日（星期日）00:00 至 07:00')).toBeInTheDocument();
  expect(document.title).toBe('系統維護 - Vestibule');
  expect(heading).toHaveFocus();
});

test('hides the page instead of leaving it', async () => {
  await signInAtClosing();
  expect(screen.queryByRole('textbox', { name: /互聯網使用者編號/ })).not.toBeInTheDocument();
  expect(screen.getAllByRole('main')).toHaveLength(1);
});

test('tells the time left anew while it waits', async () => {
  await signInAtClosing();
  vi.setSystemTime(new Date(Date.parse(closedHours.now) + 60 * 60 * 1000));
  await act(() => vi.advanceTimersByTimeAsync(16_000));
  expect(screen.getByText(/將於今日（星期日）/)).toHaveTextContent(/約 3 小時 4[56] 分鐘後/);
});

test('comes back by itself, with what was typed and the focus where it was', async () => {
  const { open } = await signInAtClosing();
  open();
  await act(() => vi.advanceTimersByTimeAsync(16_000));
  const field = await screen.findByRole('textbox', { name: /互聯網使用者編號/ });
  expect(field).toHaveValue('Harbor88');
  expect(screen.queryByText('服務現正暫停')).not.toBeInTheDocument();
  expect(document.title).toMatch(/登入系統 - Vestibule$/);
  await waitFor(() => expect(screen.getByRole('button', { name: '輸入' })).toHaveFocus());
});

test('waits for a line that is gone meanwhile', async () => {
  await signInAtClosing();
  stubApi(
    on(getServiceHours, () => {
      throw new TypeError('Failed to fetch');
    }),
  );
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(screen.getByRole('heading', { level: 1, name: '服務現正暫停' })).toBeInTheDocument();
  stubApi(on(getServiceHours, () => openHours));
  await act(() => vi.advanceTimersByTimeAsync(16_000));
  expect(await screen.findByRole('textbox', { name: /互聯網使用者編號/ })).toHaveValue('Harbor88');
});

test('leaves the focus alone on a page just opened', async () => {
  stubApi(
    on(getServiceHours, () => closedHours),
    on(getSession, () => refuse('maintenance', { retryAfterSeconds: 17_160, opensAt })),
  );
  await renderApp('/portal');
  expect(await screen.findByRole('heading', { level: 1, name: '服務現正暫停' })).not.toHaveFocus();
});
