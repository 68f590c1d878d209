import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RuleList } from './rule-list.tsx';

test('each rule says in words how it stands', () => {
  render(
    <RuleList
      label="密碼規則"
      words={{ met: '（已符合）', todo: '（未輸入）', broken: '（未符合）' }}
      rules={[
        { key: 'length', label: '13 至 15 位', state: 'todo' },
        { key: 'letter', label: '最少一個英文字母', state: 'met' },
        { key: 'digit', label: '最少一個數字', state: 'broken' },
      ]}
    />,
  );
  const rules = within(screen.getByRole('list', { name: '密碼規則' })).getAllByRole('listitem');
  expect(rules.map((rule) => rule.textContent)).toEqual([
    '13 至 15 位（未輸入）',
    '最少一個英文字母（已符合）',
    '最少一個數字（未符合）',
  ]);
});

test('a control that the rules describe has them read out, not their heading', () => {
  render(
    <>
      <input aria-label="密碼" aria-describedby="rules" />
      <RuleList
        id="rules"
        label="密碼規則"
        words={{ met: '（已符合）', todo: '（未輸入）', broken: '（未符合）' }}
        rules={[{ key: 'length', label: '13 至 15 位', state: 'todo' }]}
      />
    </>,
  );
  expect(screen.getByRole('textbox', { name: '密碼' })).toHaveAccessibleDescription('13 至 15 位（未輸入）');
});
