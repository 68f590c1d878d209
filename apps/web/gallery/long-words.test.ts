import { phrases as english } from '@vestibule/phrases/en';
import { phrases as traditional } from '@vestibule/phrases/zh-Hant';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allLengthened, lengthened, type Words } from './long-words.ts';

const putIn = (text: string): readonly string[] => text.match(/\{\{[^}]*\}\}/gu) ?? [];

const leaves = (words: Words): readonly string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)));

const phrase = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '閣', '下', '。', '1', '{', '\u200B'), minLength: 1 }),
      fc.constantFrom('{{count}}', '{{ time }}', '\u200B', '{id}'),
    ),
    { minLength: 1 },
  )
  .map((pieces) => pieces.join(''));

test('keeps all that is put in, and where a word may break, and grows by 40 % at least', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const long = lengthened(text);
      expect(putIn(long)).toEqual(putIn(text));
      expect(long.split('\u200B').length).toBeGreaterThanOrEqual(text.split('\u200B').length);
      expect(long.length).toBeGreaterThanOrEqual(text.length * 1.4);
    }),
  );
});

test('nothing stays nothing', () => {
  expect(lengthened('')).toBe('');
});

test.each([
  ['zh-Hant', traditional],
  ['en', english],
])('every phrase of %s is lengthened once, and no key is lost', (_locale, words) => {
  const long = allLengthened(words);
  const [before, after] = [leaves(words), leaves(long)];
  expect(after).toHaveLength(before.length);
  expect(after.filter((text) => text !== '' && !/^⟦.*⟧$/su.test(text))).toEqual([]);
  expect(after.map(putIn)).toEqual(before.map(putIn));
  expect(allLengthened(long)).toEqual(long);
});
