import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.tsx';

const summary = (attempt: number) => (
  <>
    <ErrorSummary
      attempt={attempt}
      title="有兩項資料需要更正"
      entries={[{ fieldId: 'name', text: '編號：應為八位' }, { text: '資料不符' }]}
    />
    <input id="name" aria-label="編號" />
  </>
);

test('takes the focus as it appears, under its title', () => {
  render(summary(1));
  expect(screen.getByRole('alert', { name: '有兩項資料需要更正' })).toHaveFocus();
});

test('takes the focus again with each refused submit, and not in between', async () => {
  const { rerender } = render(summary(1));
  const field = screen.getByRole('textbox', { name: '編號' });
  await userEvent.click(field);
  rerender(summary(1));
  expect(field).toHaveFocus();
  rerender(summary(2));
  expect(screen.getByRole('alert')).toHaveFocus();
});

test('leads to the field, without an address in the history', async () => {
  render(summary(1));
  await userEvent.click(screen.getByRole('link', { name: '編號：應為八位' }));
  expect(screen.getByRole('textbox', { name: '編號' })).toHaveFocus();
  expect(window.location.hash).toBe('');
});

test('what concerns the whole form is no link', () => {
  render(summary(1));
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText('資料不符')).toBeVisible();
});
