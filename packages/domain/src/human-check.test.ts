import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldSpokenAnswer,
  formatWorkAnswer,
  isPictureAnswerShape,
  leadingZeroBits,
  parseWorkAnswer,
  pictureAlphabet,
  pictureLength,
  solveWorkRound,
  spokenAlphabets,
  spokenLanguages,
  spokenLength,
  verifyWork,
  workCandidate,
} from './human-check.ts';
import type { WorkChallenge } from './human-check.ts';

const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
const challenge: WorkChallenge = { salt: '5b0f9c', bits: 6, rounds: 4 };

const solve = (work: WorkChallenge) =>
  Array.from({ length: work.rounds }, (_, round) => {
    const nonce = solveWorkRound(work, { round, startNonce: 0, maxTries: 100_000 }, sha256);
    if (nonce === undefined) throw new Error('no nonce in a hundred thousand');
    return nonce;
  });

describe('the picture', () => {
  it('has 26 symbols, none twice, none to be mistaken', () => {
    expect(new Set(pictureAlphabet).size).toBe(26);
    expect(pictureAlphabet).not.toMatch(/[0Oo1lIi2Zz5Ss6b8B9gqCcKkPpUuVvWwXx]/);
  });

  it.each(['', 'AdeF3', 'AdeF34a', 'Ade F3', 'Ade中F3', 'AdeF3\n', '😀😀😀'])(
    'has no answer like %j',
    (text) => {
      expect(isPictureAnswerShape(text)).toBe(false);
    },
  );

  it('has answers of six of its symbols', () => {
    const symbols = fc.array(fc.constantFrom(...pictureAlphabet), {
      minLength: pictureLength,
      maxLength: pictureLength,
    });
    fc.assert(fc.property(symbols, (answer) => isPictureAnswerShape(answer.join(''))));
  });
});

describe('the recording', () => {
  it.each(spokenLanguages)(
    'in %s has thirteen symbols or more, none twice, none to be misheard',
    (language) => {
      const alphabet = spokenAlphabets[language];
      expect(new Set(alphabet).size).toBe(alphabet.length);
      expect(alphabet.length).toBeGreaterThanOrEqual(13);
      expect(alphabet).not.toMatch(/[^0-9A-Z]|[1BCDEGPTVZO]/);
    },
  );

  it.each([
    ['en', '58'],
    ['cmn', '16R'],
    ['yue', '15K'],
  ] as const)('in %s has none of %s, which sound like others there', (language, alike) => {
    expect([...alike].filter((symbol) => spokenAlphabets[language].includes(symbol))).toEqual([]);
  });

  it.each(spokenLanguages)('in %s is answered in any case, width and spacing', (language) => {
    const symbols = fc.array(fc.constantFrom(...spokenAlphabets[language]), {
      minLength: spokenLength,
      maxLength: spokenLength,
    });
    fc.assert(
      fc.property(symbols, fc.constantFrom('', ' ', '\u3000', '\t'), (heard, gap) => {
        const answer = heard.join('');
        expect(foldSpokenAnswer(answer)).toBe(answer);
        expect(foldSpokenAnswer(heard.join(gap).toLowerCase().replaceAll('0', 'o'))).toBe(answer);
        expect(
          foldSpokenAnswer(
            answer.replaceAll(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
          ),
        ).toBe(answer);
      }),
    );
  });

  it('never takes two answers of the alphabets for one', () => {
    const texts = fc.array(fc.constantFrom(...spokenAlphabets.en), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(foldSpokenAnswer(one.join('')) === foldSpokenAnswer(other.join(''))).toBe(
          one.join('') === other.join(''),
        );
      }),
    );
  });
});

describe('leadingZeroBits', () => {
  it.each([
    [[], 0],
    [[0x80], 0],
    [[0x7f], 1],
    [[0x01], 7],
    [[0x00, 0xff], 8],
    [[0x00, 0x0f], 12],
    [[0x00, 0x00], 16],
  ])('of %j is %i', (bytes, bits) => {
    expect(leadingZeroBits(Uint8Array.from(bytes))).toBe(bits);
  });

  it('agrees with the bits written out', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const written = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
        expect(leadingZeroBits(bytes)).toBe(/^0*/.exec(written)?.[0].length);
      }),
    );
  });
});

describe('a work answer', () => {
  it.each([
    '',
    '.',
    'a',
    'a.b',
    'a.b.c.',
    'a.b.c.d',
    '.a.b',
    'A.b.c',
    '0a.b.c',
    ' a.b.c',
    'a.b.-1',
    'a.b.1e+5',
    'a.b.c\n',
    'a..c',
  ])('of three rounds is not %j', (text) => {
    expect(parseWorkAnswer(text, 3)).toBeUndefined();
  });

  it('holds no number too big to count with', () => {
    expect(parseWorkAnswer('zzzzzzzzzzzz', 1)).toBeUndefined();
    expect(parseWorkAnswer('1'.repeat(16_000), 1)).toBeUndefined();
  });

  it('never answers a challenge without rounds', () => {
    for (const rounds of [0, -1, Number.NaN]) {
      expect(parseWorkAnswer('', rounds)).toBeUndefined();
      expect(verifyWork({ ...challenge, rounds }, '', sha256)).toBe(false);
    }
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { minLength: 1 }), (nonces) => {
        expect(parseWorkAnswer(formatWorkAnswer(nonces), nonces.length)).toEqual(nonces);
      }),
    );
  });

  it('never throws, whatever was sent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !verifyWork(challenge, text, sha256)));
  });
});

describe('work', () => {
  it('that was done is accepted', () => {
    expect(verifyWork(challenge, formatWorkAnswer(solve(challenge)), sha256)).toBe(true);
  });

  it('is refused when one round was not done', () => {
    const [first = 0, ...others] = solve(challenge);
    const unsolved = [...Array(1000).keys()].find(
      (nonce) => leadingZeroBits(sha256(workCandidate(challenge.salt, 0, nonce))) < challenge.bits,
    );
    expect(unsolved).not.toBe(first);
    expect(verifyWork(challenge, formatWorkAnswer([unsolved ?? 0, ...others]), sha256)).toBe(false);
    expect(verifyWork(challenge, formatWorkAnswer(others), sha256)).toBe(false);
  });

  it('serves one salt and one order of rounds only', () => {
    const nonces = solve(challenge);
    expect(verifyWork({ ...challenge, salt: '5b0f9d' }, formatWorkAnswer(nonces), sha256)).toBe(false);
    expect(verifyWork(challenge, formatWorkAnswer(nonces.toReversed()), sha256)).toBe(false);
  });

  it('can be taken up where it was left', () => {
    const whole = solveWorkRound(challenge, { round: 2, startNonce: 0, maxTries: 100_000 }, sha256);
    let startNonce = 0;
    const step = () => solveWorkRound(challenge, { round: 2, startNonce, maxTries: 10 }, sha256);
    let found = step();
    while (found === undefined) {
      startNonce += 10;
      found = step();
    }
    expect(found).toBe(whole);
  });

  it('gives up after as many tries as it was allowed', () => {
    const impossible = { ...challenge, bits: 257 };
    expect(solveWorkRound(impossible, { round: 0, startNonce: 0, maxTries: 50 }, sha256)).toBeUndefined();
  });
});
