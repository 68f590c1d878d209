import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLocale, keptLocale } from './locale-store.ts';

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/terms');
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('is 繁體 until another was chosen, and that one from then on', () => {
  expect(keptLocale()).toBe('zh-Hant');
  keepLocale('zh-Hans');
  expect(keptLocale()).toBe('zh-Hans');
  expect(document.documentElement).toHaveAttribute('lang', 'zh-Hans-HK');
});

test('is 繁體 where something else was kept', () => {
  localStorage.setItem('vestibule.locale', 'fr');
  expect(keptLocale()).toBe('zh-Hant');
});

test('is the one that the address asks for, which is then taken out of it', () => {
  window.history.replaceState(null, '', '/terms?page=2&lang=en-HK#t3');
  expect(keptLocale()).toBe('en');
  expect(window.location.href).toMatch(/\/terms\?page=2#t3$/);
  expect(keptLocale()).toBe('en');
});

test('is not what nobody speaks', () => {
  window.history.replaceState(null, '', '/terms?lang=fr');
  expect(keptLocale()).toBe('zh-Hant');
});

test('is 繁體 in a browser that keeps nothing', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  keepLocale('en');
  expect(keptLocale()).toBe('zh-Hant');
});
