import type { TermsSection } from './shape.ts';

/** Unhurried reading of a text in law: Chinese signs, or words of an alphabet, a minute. */
const signsAMinute = 350;
const wordsAMinute = 200;

/** Whole minutes that the sections take to read, at least one. Chinese signs and words of an alphabet are counted each by their own pace. */
export const readingMinutes = (sections: readonly TermsSection[]): number => {
  const text = sections.flatMap(({ title, gist, paragraphs }) => [title, gist, ...paragraphs]).join('\n');
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z0-9][\w.:@/+-]*/g)?.length ?? 0;
  return Math.max(1, Math.round(signs / signsAMinute + words / wordsAMinute));
};
