import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Drawer } from './drawer.tsx';

const Menu = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        選單
      </button>
      <Drawer open={open} title="選單" label="功能選單" closeLabel="關閉選單" onClose={() => setOpen(false)}>
        <a href="#notices">告示版</a>
      </Drawer>
    </>
  );
};

test('opens with the focus inside, and holds nothing while closed', async () => {
  render(<Menu />);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '選單' }));
  const drawer = screen.getByRole('dialog', { name: '功能選單' });
  expect(drawer).toContainElement(screen.getByRole('link', { name: '告示版' }));
  expect(drawer).toContainElement(document.querySelector<HTMLElement>(':focus'));
});

test('its button closes it and gives the focus back', async () => {
  render(<Menu />);
  const opener = screen.getByRole('button', { name: '選單' });
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole('button', { name: '關閉選單' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(opener).toHaveFocus();
});

test('Escape closes it, and the page learns of it', async () => {
  render(<Menu />);
  await userEvent.click(screen.getByRole('button', { name: '選單' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
