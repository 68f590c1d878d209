import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PasswordInput } from './password-input.tsx';

const words = { show: '顯示', hide: '隱藏', subject: '密碼' };

test('is hidden until asked, and hidden again when asked once more', async () => {
  render(<PasswordInput id="pw" words={words} aria-label="密碼" />);
  const input = screen.getByLabelText('密碼');
  await userEvent.type(input, 'abc123');
  expect(input).toHaveAttribute('type', 'password');

  await userEvent.click(screen.getByRole('button', { name: '顯示密碼', pressed: false }));
  expect(input).toHaveAttribute('type', 'text');
  expect(input).toHaveValue('abc123');

  await userEvent.click(screen.getByRole('button', { name: '隱藏密碼', pressed: true }));
  expect(input).toHaveAttribute('type', 'password');
});

test('takes what is pasted, however long', async () => {
  render(<PasswordInput id="pw" words={words} aria-label="密碼" />);
  const input = screen.getByLabelText('密碼');
  await userEvent.click(input);
  await userEvent.paste('a'.repeat(40));
  expect(input).toHaveValue('a'.repeat(40));
  expect(input).not.toHaveAttribute('maxlength');
});

test('showing it sends no form', async () => {
  let sent = 0;
  render(
    <form onSubmit={() => (sent += 1)}>
      <PasswordInput id="pw" words={words} aria-label="密碼" />
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(sent).toBe(0);
});
