import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyedHashes, mac, sha256Hex } from './keyed-hash.ts';

const key = Buffer.alloc(32, 1).toString('base64');
const otherKey = Buffer.alloc(32, 2).toString('base64');

test('SHA-256 is the one everybody knows', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a keyed hash stands by its key', () => {
  expect(mac(key, 'a')).toMatch(/^[0-9a-f]{64}$/);
  expect(mac(key, 'a')).toBe(mac(key, 'a'));
  expect(mac(key, 'a')).not.toBe(mac(otherKey, 'a'));
  expect(keyedHashes(key).mac('a', 'b')).toBe(mac(key, 'a', 'b'));
});

test('other parts, other hash, even when they read the same in a row', () => {
  expect(mac(key, 'ab', 'c')).not.toBe(mac(key, 'a', 'bc'));
  expect(mac(key, 'a')).not.toBe(mac(key, 'a', ''));
  const parts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
  fc.assert(
    fc.property(
      parts,
      parts,
      (a, b) => (mac(key, ...a) === mac(key, ...b)) === (JSON.stringify(a) === JSON.stringify(b)),
    ),
  );
});
