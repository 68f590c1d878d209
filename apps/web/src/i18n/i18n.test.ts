import i18next from 'i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepLocale, keptLocale } from './locale-store.ts';

/** Each test is a first visit: what another fetched is forgotten. */
const visit = async () => {
  vi.resetModules();
  return import('./i18n.ts');
};
const has = (locale: string, part: string): boolean =>
  i18next.getResource(locale, 'translation', part) !== undefined;

beforeEach(() => {
  localStorage.clear();
  for (const locale of ['zh-Hant', 'zh-Hans', 'en'])
    if (i18next.isInitialized) i18next.removeResourceBundle(locale, 'translation');
});

test('begins with the words of the home page; the others come when another page is gone to', async () => {
  const { startI18n, wantAllPhrases } = await visit();
  await startI18n('zh-Hant');
  expect([has('zh-Hant', 'home'), has('zh-Hant', 'errors')]).toEqual([true, false]);
  await wantAllPhrases();
  expect([has('zh-Hant', 'home'), has('zh-Hant', 'errors')]).toEqual([true, true]);
});

test('a language chosen on a later page comes whole', async () => {
  const { changeLocale, startI18n, wantAllPhrases } = await visit();
  await startI18n('zh-Hant');
  await wantAllPhrases();
  await changeLocale('zh-Hans');
  expect(i18next.language).toBe('zh-Hans');
  expect(has('zh-Hans', 'errors')).toBe(true);
});

test('a language chosen while a page is on its way comes whole too', async () => {
  const { changeLocale, startI18n, wantAllPhrases } = await visit();
  await startI18n('zh-Hant');
  await Promise.all([changeLocale('en'), wantAllPhrases()]);
  expect(i18next.language).toBe('en');
  expect(has('en', 'errors')).toBe(true);
});

test('of two languages chosen in a row the later one stands', async () => {
  const { changeLocale, startI18n } = await visit();
  await startI18n('zh-Hant');
  await Promise.all([changeLocale('en'), changeLocale('zh-Hans')]);
  expect(i18next.language).toBe('zh-Hans');
  expect(keptLocale()).toBe('zh-Hans');
  expect(document.documentElement).toHaveAttribute('lang', 'zh-Hans-HK');
});

test('a page drawn in 繁體 changes to the language of an earlier visit', async () => {
  keepLocale('en');
  const { speakKeptLocale, startI18n } = await visit();
  await startI18n('zh-Hant');
  await speakKeptLocale();
  expect(i18next.language).toBe('en');
});
