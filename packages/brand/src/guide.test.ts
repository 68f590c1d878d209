import { defaultLocale, locales } from '@vestibule/domain/locales';
import { expect, it } from 'vitest';
import { guideIn } from './guide.ts';

it.each(locales)('the guide in %s says of every matter as much as the others do', (locale) => {
  const counts = (texts: ReturnType<typeof guideIn>) =>
    Object.entries(texts).map(([matter, { steps }]) => [matter, steps.length]);
  expect(counts(guideIn(locale))).toEqual(counts(guideIn(defaultLocale)));
  const words = Object.values(guideIn(locale)).flatMap(({ title, lead, steps }) => [title, lead, ...steps]);
  expect(words.filter((text) => text.trim() === '' || /\{\{|\}\}/.test(text))).toEqual([]);
});
