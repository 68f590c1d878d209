const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  h: 'ħ',
  i: 'í',
  k: 'ķ',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ŧ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
};
const growth = 0.4;
/** What is put in, and where a word may break: no words of ours. */
const kept = /(\{\{[^}]*\}\}|\{[^}]*\}|\u200B)/u;

const accented = (text: string): string => text.replaceAll(/[a-z]/g, (letter) => accents[letter] ?? letter);

/**
 * A phrase as a language of longer words would have it: accented where it has Latin letters, at least 40 % longer, between brackets, so that
 * what is cut off, and what is no phrase at all, is seen. Everything that is put in is kept.
 */
export const lengthened = (phrase: string): string => {
  if (phrase === '') return '';
  const pieces = phrase.split(kept);
  const words = pieces.filter((_, index) => index % 2 === 0).join('') || '·';
  const wanted = Math.ceil(phrase.length * growth);
  const more = words.repeat(Math.ceil(wanted / words.length)).slice(0, wanted);
  const own = pieces.map((piece, index) => (index % 2 === 0 ? accented(piece) : piece)).join('');
  // A word of its own where words have blanks between them: growing languages have longer words, not endless ones.
  const blank = /[a-z]/iu.test(words) ? ' ' : '';
  return `⟦${own}${blank}${accented(more)}⟧`;
};

export type Words = { readonly [key: string]: string | Words };

/** Every phrase of a language, lengthened; what has been lengthened before is left. */
export const allLengthened = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]): [string, string | Words] => {
      if (typeof value !== 'string') return [key, allLengthened(value)];
      return [key, value.startsWith('⟦') ? value : lengthened(value)];
    }),
  );
