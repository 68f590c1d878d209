import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './button.tsx';

const submit = (busy: boolean, onSubmit: () => void, onClick?: () => void) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <Button type="submit" look="primary" busy={busy} busyLabel="處理中" {...(onClick && { onClick })}>
      遞交
    </Button>
  </form>
);

test('sends its form', async () => {
  const onSubmit = vi.fn<() => void>();
  render(submit(false, onSubmit));
  await userEvent.click(screen.getByRole('button', { name: '遞交' }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('while busy it says so, keeps the focus and takes no press', async () => {
  const onSubmit = vi.fn<() => void>();
  const onClick = vi.fn<() => void>();
  const { rerender } = render(submit(false, onSubmit, onClick));
  screen.getByRole('button').focus();
  rerender(submit(true, onSubmit, onClick));
  const button = screen.getByRole('button', { name: '處理中' });
  expect(button).toHaveAttribute('aria-busy', 'true');
  expect(button).toHaveFocus();
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).not.toHaveBeenCalled();
  expect(onClick).not.toHaveBeenCalled();
});

test('sends no form unless it is said to', async () => {
  const onSubmit = vi.fn<() => void>();
  render(
    <form onSubmit={onSubmit}>
      <Button>更新</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: '更新' }));
  expect(onSubmit).not.toHaveBeenCalled();
});
