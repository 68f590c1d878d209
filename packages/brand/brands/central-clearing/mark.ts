import type { Mark } from '../../src/shape.ts';

/** The arch and its door. */
export const mark: Mark = {
  viewBox: '0 0 28 32',
  parts: [
    { paint: 'line', path: 'M2.5 30.5V14a11.5 11.5 0 0 1 23 0v16.5z' },
    { paint: 'accent', path: 'M9 30.5V15.5a5 5 0 0 1 10 0v15z' },
  ],
};
