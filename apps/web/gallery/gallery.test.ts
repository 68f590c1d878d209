import { anyRouteErrors, errorCodes } from '@vestibule/contract/errors';
import { expect, test } from 'vitest';
import type { PageRoute } from '#app/page-route.ts';
import { pages as routes } from '#app/routes.tsx';
import { ownCodes, sampleData } from './refusals.ts';
import { pages, parts, stories } from './stories.ts';
import { addressOf, wishOf } from './wish.ts';

/** `paths` of all pages, frames and parameters as they stand in the routes. */
const pathsOf = (tree: readonly PageRoute[]): readonly string[] =>
  tree.flatMap(({ path, children = [] }) => [...(path === undefined ? [] : [path]), ...pathsOf(children)]);

const filesOf = (files: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(files)
    .filter((file) => !file.includes('.test.'))
    .map((file) => file.replace(/^.*\//, '').replace('.tsx', ''));

const lacking = (wanted: readonly string[], there: Iterable<string>): readonly string[] => {
  const has = new Set(there);
  return wanted.filter((each) => !has.has(each)).toSorted();
};

test('every part of ui/ is in the gallery, and nothing else is', () => {
  const files = filesOf(import.meta.glob('../src/ui/*.tsx'));
  expect(lacking(files, Object.keys(parts)), 'give them states in gallery/parts/').toEqual([]);
  expect(lacking(Object.keys(parts), files), 'have no file in ui/ any more').toEqual([]);
});

test('every page of the application is in the gallery, and no other', () => {
  const shown = pages.map(({ path }) => path);
  expect(lacking(pathsOf(routes), shown), 'give them a line in gallery/pages/').toEqual([]);
  expect(lacking(shown, pathsOf(routes)), 'are no routes any more').toEqual([]);
});

test('every refusal of the contract is told on a page', () => {
  const calls = pages.flatMap((page) => page.calls ?? []);
  const told = [...anyRouteErrors, ...calls.flatMap(({ route }) => ownCodes(route))];
  expect(lacking(errorCodes, told), 'give the page that calls such a route a line in its `calls`').toEqual(
    [],
  );
});

test('there is data for every refusal', () => {
  const without = errorCodes.filter((code) => {
    try {
      return typeof sampleData(code) !== 'object';
    } catch {
      return true;
    }
  });
  expect(without, 'add what their data lacks to the samples in gallery/refusals.ts').toEqual([]);
});

test('what any route may refuse with is told where a page fetches and where a form sends', () => {
  const everywhere = pages
    .filter(({ showsAnyRefusal }) => showsAnyRefusal)
    .flatMap(({ calls = [] }) => calls);
  const methods = new Set(everywhere.map(({ route }) => (route.method === 'GET' ? 'fetches' : 'sends')));
  expect([...methods].toSorted()).toEqual(['fetches', 'sends']);
});

test('no two stories bear one name, and a name needs no encoding but of its slashes', () => {
  const ids = stories.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[\w./,-]+$/.test(id))).toEqual([]);
});

test('an address names a story with its language and theme; what it does not know is the first there is', () => {
  const [first, second] = stories;
  const wish = { story: second?.id ?? '', locale: 'en-long', theme: 'dark' } as const;
  expect(wishOf(addressOf(wish))).toEqual(wish);
  expect(wishOf('?story=none&locale=fr')).toEqual({ story: first?.id, locale: 'zh-Hant', theme: 'light' });
});
