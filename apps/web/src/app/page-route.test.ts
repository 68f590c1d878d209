import { expect, test, vi } from 'vitest';
import { fetchTogether, routeObjects } from './page-route.ts';

const Nothing = () => null;

test('a page and the frames around it are fetched at once, each but once', () => {
  const asked: string[] = [];
  const late = (name: string) => async () => {
    asked.push(name);
    return { Component: Nothing };
  };
  const routes = routeObjects([
    {
      lazy: late('frame'),
      children: [
        { path: '/first', lazy: late('first') },
        { path: '/second', lazy: late('second') },
      ],
    },
  ]);
  fetchTogether(routes, '/first');
  fetchTogether(routes, '/first');
  expect(asked).toEqual(['frame', 'first']);
  fetchTogether(routes, '/second');
  expect(asked).toEqual(['frame', 'first', 'second']);
});

test('nothing is fetched for a page that is there, or for an address that leads nowhere', () => {
  const load = vi.fn<() => Promise<{ Component: () => null }>>(async () => ({ Component: Nothing }));
  const routes = routeObjects([
    { path: '/here', Component: Nothing },
    { path: '/late', lazy: load },
  ]);
  fetchTogether(routes, '/here');
  fetchTogether(routes, '/nowhere');
  expect(load).not.toHaveBeenCalled();
});
