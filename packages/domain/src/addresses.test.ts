import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress } from './addresses.ts';

describe('an address as its investor may read it', () => {
  it.each([
    ['203.0.113.7', '203.0.*.*'],
    ['::ffff:203.0.113.7', '203.0.*.*'],
    ['2001:db8:1:2::7', '2001:db8:*'],
    ['2001::7', '2001:0:*'],
    ['::1', '*'],
    ['', '*'],
    ['localhost', '*'],
  ])('%s is %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('never tells the second half', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [first, second] = address.split('.');
        expect(maskAddress(address)).toBe(`${first}.${second}.*.*`);
      }),
    );
    fc.assert(fc.property(fc.ipV6(), (address) => maskAddress(address).length <= '1234:1234:*'.length));
  });
});
