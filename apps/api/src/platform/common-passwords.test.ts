import { describe, expect, it } from 'vitest';
import { commonPasswords } from './common-passwords.ts';

const known = commonPasswords();

describe('common passwords', () => {
  it.each([
    'q1w2e3r4t5y6u7',
    'qwertyuiop123',
    'PASSWORD12345',
    'ChickenWing101',
    '12345678',
    '11223344',
    'Vestibule2026',
  ])('know %s', (password) => {
    expect(known.has(password)).toBe(true);
  });

  it.each(['', 'passw0rd', '123456', 'Harbour7Tram1', 'mq7Zk2vT9xLw4', '83619427'])(
    'do not know %j',
    (password) => {
      expect(known.has(password)).toBe(false);
    },
  );

  it('are read once a process', () => {
    const before = performance.now();
    commonPasswords();
    expect(performance.now() - before).toBeLessThan(5);
  });
});
