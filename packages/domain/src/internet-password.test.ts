import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  internetPasswordFaults,
  internetPasswordRuleMet,
  internetPasswordRules,
  isCommonPassword,
} from './internet-password.ts';

const faultsOf = (password: string, internetUserId = 'ChanTai8') =>
  internetPasswordFaults(password, { internetUserId });

describe('an Internet Password', () => {
  it.each([
    ['Harbour7Tram12', []],
    ['abcdefghijkl1', []],
    ['1234567890123a4', []],
    ['abcdefghijk1', ['length']],
    ['abcdefghijklmno1', ['length']],
    ['abcdefghijklm', ['digit']],
    ['1234567890123', ['letter']],
    ['Harbour7 Tram12', ['characters']],
    ['Harbour7Tram12 ', ['characters']],
    ['Harbour７Tram12', ['characters']],
    ['Harbour7Tram!2', ['characters']],
    ['港Harbour7Tram1', ['characters']],
    ['Harbour7Tram1😀', ['characters']],
    ['Harbour7Tram1\u0000', ['characters']],
    ['', ['length', 'letter', 'digit', 'characters']],
    ['１２３４５６７８９０１２３', ['letter', 'digit', 'characters']],
  ])('%j breaks %j', (password, faults) => {
    expect(faultsOf(password)).toEqual(faults);
  });

  it('is refused with a blank anywhere, for it is never trimmed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), (at) => {
        const password = 'Harbour7Tram1';
        expect(faultsOf(`${password.slice(0, at)} ${password.slice(at)}`)).toEqual(['characters']);
      }),
    );
  });

  it('is well made exactly when every rule of the list is met', () => {
    const anything = fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[A-Za-z0-9]{11,17}$/));
    fc.assert(
      fc.property(anything, (password) => {
        const allMet = internetPasswordRules.every((rule) => internetPasswordRuleMet(rule, password));
        expect(faultsOf(password, '').length === 0).toBe(allMet);
        expect(allMet).toBe(/^(?=.*[A-Za-z])(?=.*[0-9])[A-Za-z0-9]{13,15}$/.test(password));
      }),
    );
  });
});

describe('the Internet User ID within', () => {
  it.each(['ChanTai8aaaaa', 'aachantai8aaa', 'aaaaaCHANTAI8'])('is found in %s', (password) => {
    expect(faultsOf(password)).toContain('contains_internet_user_id');
  });

  it.each(['', 'a', 'ChanTai', 'ChanTai88'])('is not looked for while it reads %j', (unfinished) => {
    expect(faultsOf('ChanTai88aaaaa', unfinished)).toEqual([]);
  });
});

describe('a common password', () => {
  const list = ['iloveyou12345', 'password12345', 'qwertyuiop123', 'trustno1trustno1'].toSorted();

  it.each(['password12345', 'PassWord12345', 'iloveyou12345', 'trustno1trustno1'])(
    '%s is known',
    (password) => {
      expect(isCommonPassword(password, list)).toBe(true);
    },
  );

  it.each(['', 'password1234', 'password123456', 'zzzzzzzzzzzz1'])('%j is not', (password) => {
    expect(isCommonPassword(password, list)).toBe(false);
  });

  it('is found in any sorted list, and in an empty one never', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word), word, (words, wanted) => {
        expect(isCommonPassword(wanted, [...words].toSorted())).toBe(words.includes(wanted));
      }),
    );
    expect(isCommonPassword('password12345', [])).toBe(false);
  });
});
