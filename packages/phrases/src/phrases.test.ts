import { errorCatalogue } from '@vestibule/contract/errors';
import { issueCodes } from '@vestibule/contract/issues';
import { describe, expect, it } from 'vitest';
import { simplifiedOf } from './testing/characters.ts';
import { leavesOf } from './testing/leaves.ts';
import { phrases as englishPages } from './locales/en/index.ts';
import { letters as englishLetters } from './locales/en/letters.ts';
import { phrases as simplifiedPages } from './locales/zh-Hans/index.ts';
import { letters as simplifiedLetters } from './locales/zh-Hans/letters.ts';
import { phrases as traditionalPages } from './locales/zh-Hant/index.ts';
import { letters as traditionalLetters } from './locales/zh-Hant/letters.ts';

const traditional = { ...traditionalPages, letters: traditionalLetters };
const simplified = { ...simplifiedPages, letters: simplifiedLetters };
const english = { ...englishPages, letters: englishLetters };

const languages = { 'zh-Hant': traditional, 'zh-Hans': simplified, en: english };
const all = Object.entries(languages).map(([locale, phrases]) => ({
  locale,
  phrases,
  leaves: leavesOf(phrases),
}));
const wordsOf = (phrases: object): ReadonlyMap<string, string> => new Map(leavesOf(phrases));
const textOf = (phrases: object): string =>
  leavesOf(phrases)
    .map(([, words]) => words)
    .join('\n');

/**
 * Which values each phrase takes. The parts of a sentence around a link count as one: languages put the value on either
 * side of it.
 */
const valuesOf = (phrases: object): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const [key, words] of leavesOf(phrases)) {
    const sentence = key.replace(/(?:Before|After|End)$/, '');
    const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    values.set(sentence, [...names, ...(values.get(sentence)?.split(' ') ?? [])].toSorted().join(' ').trim());
  }
  return values;
};

describe.each(all)('$locale', ({ phrases, leaves }) => {
  it('has every phrase, in the same order as 繁體', () => {
    expect(leaves.map(([key]) => key)).toEqual(leavesOf(traditional).map(([key]) => key));
  });

  it('has no empty phrase', () => {
    expect(leaves.filter(([, words]) => words.replaceAll('\u200B', '').trim() === '')).toEqual([]);
  });

  it('takes the same values as 繁體, and writes them rightly', () => {
    expect(valuesOf(phrases)).toEqual(valuesOf(traditional));
    expect(leaves.filter(([, words]) => /[{}]/.test(words.replaceAll(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });

  it('has both forms of a plural', () => {
    const keys = new Set(leaves.map(([key]) => key));
    const half = [...keys].filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
      return !keys.has(other);
    });
    expect(half).toEqual([]);
  });

  it('has words for every code, and for a line that is gone or slow', () => {
    const keys = new Set(leaves.map(([key]) => key));
    const codes = [...Object.keys(errorCatalogue), 'network.lost', 'network.slow'].map(
      (code) => `errors.${code}`,
    );
    const faults = issueCodes.map((code) => `issues.${code}`);
    expect([...codes, ...faults].filter((key) => !keys.has(key))).toEqual([]);
    expect([...keys].filter((key) => key.startsWith('errors.'))).toHaveLength(codes.length);
    expect([...keys].filter((key) => key.startsWith('issues.'))).toHaveLength(faults.length);
  });
});

describe('the two Chinese scripts', () => {
  const hans = wordsOf(simplified);
  const pairs = leavesOf(traditional).map(
    ([key, words]) => [key, [...words], [...(hans.get(key) ?? '')]] as const,
  );

  it('are not mixed', () => {
    const strays = (text: string, foreign: Iterable<string>) =>
      [...foreign].filter((character) => text.includes(character));
    expect(strays(textOf(traditional), new Set(simplifiedOf.values()))).toEqual([]);
    expect(strays(textOf(simplified), simplifiedOf.keys())).toEqual([]);
  });

  it('say the same, character by character', () => {
    expect(pairs.filter(([, hant, hans]) => hant.length !== hans.length).map(([key]) => key)).toEqual([]);
  });

  it('turn a character into the same one everywhere', () => {
    const turned = new Map<string, Set<string>>();
    for (const [, hant, hans] of pairs) {
      for (const [index, character] of hant.entries()) {
        turned.set(character, (turned.get(character) ?? new Set()).add(hans[index] ?? ''));
      }
    }
    expect([...turned].filter(([, ways]) => ways.size > 1).map(([from, to]) => [from, ...to])).toEqual([]);
  });

  it('use full-width punctuation, and address the reader as 閣下', () => {
    for (const text of [textOf(traditional), textOf(simplified)]) {
      expect(text.match(/.*[\u4E00-\u9FFF][,;:?!()].*|.*[,;:?!()][\u4E00-\u9FFF].*/g)).toBeNull();
      expect(text.match(/.*[您你].*/g)).toBeNull();
    }
  });
});

describe('English', () => {
  it('has no Chinese in it, and no straight quotation marks', () => {
    expect(textOf(english).match(/.*[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF"].*/g)).toBeNull();
  });
});
