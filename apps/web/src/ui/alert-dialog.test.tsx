import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AlertDialog } from './alert-dialog.tsx';
import { Button } from './button.tsx';

const question = (onEscape: () => void) => (
  <AlertDialog tone="warn" title="閣下仍在使用嗎？" onEscape={onEscape} buttons={<Button>繼續使用</Button>}>
    <p>系統將於兩分鐘後自動退出。</p>
  </AlertDialog>
);

test('is told with its title and text, and its first button has the focus', () => {
  render(question(() => undefined));
  const dialog = screen.getByRole('alertdialog', { name: '閣下仍在使用嗎？' });
  expect(dialog).toHaveAccessibleDescription('系統將於兩分鐘後自動退出。');
  expect(screen.getByRole('button', { name: '繼續使用' })).toHaveFocus();
});

test('Escape takes the harmless choice, once', async () => {
  const onEscape = vi.fn<() => void>();
  render(question(onEscape));
  await userEvent.keyboard('{Escape}');
  expect(onEscape).toHaveBeenCalledOnce();
});

test('going away by itself is no choice', () => {
  const onEscape = vi.fn<() => void>();
  const { unmount } = render(question(onEscape));
  unmount();
  expect(onEscape).not.toHaveBeenCalled();
});
