import { readFileSync } from 'node:fs';
import { errorCodes } from '@vestibule/contract/errors';
import { expect, it } from 'vitest';
import { errorsPage } from './errors-page.ts';

const rows = errorsPage()
  .split('\n')
  .filter((line) => line.startsWith('| `'));

it('tells every code once, with its status, where it comes from and what it says', () => {
  const cells = rows.map((line) => line.split(' | '));
  expect(cells.map(([code = '']) => code.replaceAll(/[|` ]/g, ''))).toEqual(errorCodes);
  expect(
    cells.filter(([, status = '', , from = '', says = '']) => !/^[45]\d\d$/.test(status) || !from || !says),
  ).toEqual([]);
});

it('is what docs/errors.md says', () => {
  const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8');
  expect(page, 'print it again: npx pnpm@12 --filter @vestibule/phrases print-errors').toBe(errorsPage());
});
