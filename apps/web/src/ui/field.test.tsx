import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

test('label, hint, further descriptions and error belong to the control', () => {
  render(
    <>
      <p id="rules">英文字母及數字</p>
      <Field id="user" label="編號" hint="八位" error="現時只有七位。" describedBy="rules">
        {(control) => <TextInput {...control} />}
      </Field>
    </>,
  );
  const input = screen.getByRole('textbox', { name: '編號' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('八位 現時只有七位。 英文字母及數字');
});

test('without hint and error it describes nothing and is not invalid', () => {
  render(
    <Field id="user" label="編號" optional="（可選填）" error="">
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: '編號（可選填）' });
  expect(input).not.toHaveAttribute('aria-describedby');
  expect(input).not.toHaveAttribute('aria-invalid');
});
