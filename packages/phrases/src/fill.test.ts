import { expect, test } from 'vitest';
import { fill } from './fill.ts';

test('puts in what is given, as it is', () => {
  expect(fill('{{one}} and {{one}}, {{two}}', { one: '$1', two: '{{one}}' })).toBe('$1 and $1, {{one}}');
});

test('what is missing is an error, not a hole in a letter', () => {
  expect(() => fill('{{one}}', {})).toThrow('lacks one');
});
