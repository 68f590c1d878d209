import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServiceHoursTable } from './service-hours-table.tsx';

const shown = () =>
  render(
    <ServiceHoursTable
      id="hours"
      heading="服務時間"
      state="open"
      stateWords="現正提供服務"
      next="下次維護：明日"
      columns={{ days: '系統維護日', period: '預計影響時段', bar: '全日時間' }}
      legend={{ open: '提供服務', closed: '維護', now: '現在' }}
      rows={[
        { key: 'weekday', days: '星期一至六', period: '05:00 至 06:00', from: 5, to: 6, now: 14 },
        { key: 'sunday', days: '星期日', period: '00:00 至 07:00', from: 0, to: 7 },
      ]}
    />,
  );

test('reads as a table; the bars are for the eye only', () => {
  shown();
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(3);
  expect(screen.getByRole('rowheader', { name: '星期日' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '00:00 至 07:00' })).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('needs no inline style, which the content security policy refuses in a prerendered page', () => {
  const { container } = shown();
  expect(container.querySelector('[style]')).toBeNull();
});

test('draws the closed hours and the present one where they lie in the day', () => {
  const { container } = shown();
  const [weekday, sunday] = [...container.querySelectorAll('svg')];
  const bars = (bar: SVGElement | undefined) =>
    [...(bar?.querySelectorAll(':scope > rect') ?? [])].map((rect) => rect.getAttribute('x'));
  const part = (hour: number) => `${(hour / 24) * 100}%`;
  expect(bars(weekday)).toEqual([null, part(5), part(5), part(14)]);
  expect(bars(sunday)).toEqual([null, part(0), part(0)]);
});
