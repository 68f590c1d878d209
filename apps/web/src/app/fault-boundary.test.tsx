import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Link, MemoryRouter, useLocation, useRoutes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startI18n } from '#i18n/i18n.ts';
import { FaultBoundary } from './fault-boundary.tsx';
import { RootError } from './root-error.tsx';
import { routeObjects } from './page-route.ts';

const Broken = (): never => {
  throw new Error('of a test');
};

const routes = routeObjects([
  { path: '/', Component: () => <h1>主頁</h1> },
  { path: '/broken', Component: Broken },
  { path: '/taken-away', lazy: () => Promise.reject(new TypeError('Failed to fetch')) },
]);

const Application = () => {
  const page = useRoutes(routes);
  return (
    <>
      <Link to="/">首頁</Link>
      <FaultBoundary address={useLocation().pathname} fallback={<RootError />}>
        {page}
      </FaultBoundary>
    </>
  );
};

const open = async (path: string) => {
  await startI18n('zh-Hant');
  render(
    <MemoryRouter initialEntries={[path]}>
      <Application />
    </MemoryRouter>,
  );
};

beforeEach(() => {
  // React tells the console of every fault that it hands to a boundary.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['can not be drawn', '/broken'],
  ['can not be fetched', '/taken-away'],
])('a page that %s is told plainly, with a way to try again and a telephone number', async (_fault, path) => {
  await open(path);
  expect(await screen.findByRole('heading', { level: 1, name: '系統發生錯誤' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '重新載入' })).toBeInTheDocument();
  expect(screen.getByText(/請致電 \+852/)).toBeInTheDocument();
  expect(document.title).toContain('系統發生錯誤');
});

test('another page is shown again', async () => {
  await open('/broken');
  await screen.findByRole('heading', { level: 1, name: '系統發生錯誤' });
  await userEvent.setup().click(screen.getByRole('link', { name: '首頁' }));
  expect(await screen.findByRole('heading', { level: 1, name: '主頁' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '重新載入' })).not.toBeInTheDocument();
});
