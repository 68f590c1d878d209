import type { Mark } from '../../src/shape.ts';

/** A light over a shore. */
export const mark: Mark = {
  viewBox: '0 0 32 32',
  parts: [
    { paint: 'accent', path: 'M16 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14z' },
    { paint: 'line', path: 'M3 24q6.500-4 13 0t13 0M3 29q6.500-4 13 0t13 0' },
  ],
};
