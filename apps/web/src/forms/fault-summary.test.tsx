import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { startI18n, wantAllPhrases } from '#i18n/i18n.ts';
import { FaultSummary } from './fault-summary.tsx';

beforeAll(async () => {
  await startI18n('zh-Hant');
  await wantAllPhrases();
});

const form = (timesFaulty: number, paths: readonly string[]) => (
  <>
    <FaultSummary
      faults={paths.map((path) => ({ path, label: path, words: '請填寫' }))}
      timesFaulty={timesFaulty}
      secretsCleared={false}
    />
    <input aria-label="field" />
  </>
);

test('does not appear before a submit, and takes the focus with each one that was refused', () => {
  const { rerender } = render(form(0, ['one']));
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(form(1, ['one']));
  expect(screen.getByRole('alert')).toHaveFocus();
  screen.getByRole('textbox').focus();
  rerender(form(2, ['one']));
  expect(screen.getByRole('alert')).toHaveFocus();
});

test('once mended it does not come back while one types, only with the next submit', () => {
  const { rerender } = render(form(1, ['one', 'other']));
  rerender(form(1, ['one']));
  expect(screen.getByRole('alert')).toBeVisible();
  rerender(form(1, []));
  screen.getByRole('textbox').focus();
  rerender(form(1, ['other']));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('textbox')).toHaveFocus();
  rerender(form(2, ['other']));
  expect(screen.getByRole('alert')).toHaveFocus();
});

test('where the faults come after the count of the submit, it waits for them', () => {
  const { rerender } = render(form(1, []));
  rerender(form(1, ['one']));
  expect(screen.getByRole('alert')).toHaveFocus();
});
