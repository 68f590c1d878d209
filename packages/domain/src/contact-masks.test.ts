import { expect, it } from 'vitest';
import { maskEmail, maskPhone } from './contact-masks.ts';

it.each([
  ['tai.man@example.com', 't…@example.com'],
  ['a@b', 'a…@b'],
  ['"odd@local"@example.com', '"…@example.com'],
  ['no address', '……'],
])('%s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});

it.each([
  ['+85291234567', '…4567'],
  ['+852 9123 4567', '…4567'],
  ['12345', '…45'],
])('%s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
