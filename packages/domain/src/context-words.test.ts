import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMadeOfContextWords } from './context-words.ts';

describe('a password made of what stands on every page', () => {
  it.each([
    'Vestibule2026',
    'investor12345',
    'HKsecurities88',
    '2026clearing2026',
    'CENTRALclearing1',
    'Welcome2Portal26',
    'BasicUserID2026',
    'SignIn2Account',
  ])('%s is', (password) => {
    expect(isMadeOfContextWords(password)).toBe(true);
  });

  it.each(['', '1234567890123', 'Lighthouse2026', 'myVestibule2026', 'Correct4Horses', 'investorsX123'])(
    '%j is not',
    (password) => {
      expect(isMadeOfContextWords(password)).toBe(false);
    },
  );

  it('is told at once, however it is put together', () => {
    const words = fc.array(fc.constantFrom('user', 'id', 'in', 'sign', '7', 'x'), { maxLength: 60 });
    fc.assert(
      fc.property(words, (parts) => {
        const made = !parts.includes('x') && parts.some((part) => part !== '7');
        expect(isMadeOfContextWords(parts.join(''))).toBe(made);
      }),
    );
  });
});
