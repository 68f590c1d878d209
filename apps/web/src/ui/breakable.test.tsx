import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Breakable } from './breakable.tsx';

test('a text may break where it says so, and is named without the character', () => {
  render(
    <h1>
      <Breakable>{'更改中央結算系統\u200B基本密碼'}</Breakable>
    </h1>,
  );
  const heading = screen.getByRole('heading', { name: '更改中央結算系統基本密碼' });
  expect(heading.innerHTML).toBe('更改中央結算系統<wbr>基本密碼');
});

test('what is no text is left as it is', () => {
  render(
    <Breakable>
      <b>廣播訊息</b>
    </Breakable>,
  );
  expect(screen.getByText('廣播訊息').tagName).toBe('B');
});
