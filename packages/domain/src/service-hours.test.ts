import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hongKongDay, hongKongParts } from './hong-kong-time.ts';
import { publicHolidays } from './public-holidays.ts';
import { dayKind, serviceState, weeklySchedule, windowsBetween } from './service-hours.ts';
import type { MaintenanceWindow } from './service-hours.ts';

/** A moment in Hong Kong; 2026-11-22 is a Sunday. */
const hk = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const closed = (from: string, to: string): MaintenanceWindow => ({
  from: hk(from),
  to: hk(to),
  kind: 'unscheduled',
});

describe('the timetable', () => {
  it.each([
    ['2026-11-23 04:29', 'open'],
    ['2026-11-23 04:30', 'closing'],
    ['2026-11-23 04:59', 'closing'],
    ['2026-11-23 05:00', 'closed'],
    ['2026-11-23 05:59', 'closed'],
    ['2026-11-23 06:00', 'open'],
    ['2026-11-28 23:29', 'open'],
    ['2026-11-28 23:30', 'closing'],
    ['2026-11-22 00:00', 'closed'],
    ['2026-11-22 06:59', 'closed'],
    ['2026-11-22 07:00', 'open'],
    ['2026-12-25 05:30', 'closed'],
    ['2026-12-25 06:30', 'open'],
  ])('at %s: %s', (moment, state) => {
    expect(serviceState(hk(moment), []).state).toBe(state);
  });

  it('tells when a Saturday night closes and the Sunday opens', () => {
    expect(serviceState(hk('2026-11-28 23:45'), [])).toEqual({
      state: 'closing',
      closesAt: hk('2026-11-29 00:00'),
      opensAt: hk('2026-11-29 07:00'),
      next: { from: hk('2026-11-29 00:00'), to: hk('2026-11-29 07:00'), kind: 'scheduled' },
    });
  });

  it('tells a closed service when it opens and when it closes next', () => {
    expect(serviceState(hk('2026-11-22 03:00'), [])).toEqual({
      state: 'closed',
      opensAt: hk('2026-11-22 07:00'),
      next: { from: hk('2026-11-23 05:00'), to: hk('2026-11-23 06:00'), kind: 'scheduled' },
      present: { from: hk('2026-11-22 00:00'), to: hk('2026-11-22 07:00'), kind: 'scheduled' },
    });
  });

  it('lists a week: six mornings and a Sunday', () => {
    const week = windowsBetween(hk('2026-11-22 00:00'), hk('2026-11-29 00:00'), []);
    const hours = week.map(({ from, to }) => [hongKongParts(from).hour, hongKongParts(to).hour]);
    expect(hours).toEqual([[0, 7], ...Array.from({ length: 6 }, () => [5, 6])]);
  });

  it('prints as two lines', () => {
    expect(weeklySchedule.map(({ from, to }) => `${from}–${to}`)).toEqual(['05:00–06:00', '00:00–07:00']);
  });
});

describe('public holidays', () => {
  it('are seventeen a year, in order, none a Sunday', () => {
    for (const year of ['2026', '2027']) {
      expect(publicHolidays.filter((day) => day.startsWith(year))).toHaveLength(17);
    }
    expect([...publicHolidays].toSorted()).toEqual(publicHolidays);
    expect(publicHolidays.map((day) => dayKind(hk(`${day} 12:00`)))).not.toContain('sunday');
  });

  it.each([
    ['2026-12-25 00:00', 'public-holiday'],
    ['2026-12-25 23:59', 'public-holiday'],
    ['2026-12-24 23:59', 'weekday'],
    ['2026-12-27 12:00', 'sunday'],
    ['2026-11-28 12:00', 'weekday'],
  ])('%s is a %s', (moment, kind) => {
    expect(dayKind(hk(moment))).toBe(kind);
  });
});

describe('windows of an operator', () => {
  it('close the service at any hour', () => {
    const extra = [closed('2026-11-23 14:00', '2026-11-23 15:00')];
    expect(serviceState(hk('2026-11-23 13:45'), extra)).toMatchObject({ state: 'closing', next: extra[0] });
    expect(serviceState(hk('2026-11-23 14:00'), extra)).toMatchObject({
      state: 'closed',
      opensAt: hk('2026-11-23 15:00'),
      present: extra[0],
    });
    expect(serviceState(hk('2026-11-23 15:00'), extra).state).toBe('open');
  });

  it.each([
    ['touching the timetable', [closed('2026-11-23 06:00', '2026-11-23 08:00')], '2026-11-23 08:00'],
    [
      'before and after it',
      [closed('2026-11-23 04:50', '2026-11-23 05:10'), closed('2026-11-23 05:50', '2026-11-23 06:20')],
      '2026-11-23 06:20',
    ],
    ['within it', [closed('2026-11-23 05:10', '2026-11-23 05:20')], '2026-11-23 06:00'],
    [
      'over two days, up to the next morning',
      [closed('2026-11-23 05:30', '2026-11-24 05:00')],
      '2026-11-24 06:00',
    ],
    ['a minute apart', [closed('2026-11-23 06:01', '2026-11-23 08:00')], '2026-11-23 06:00'],
  ])('%s tell the true re-opening', (_, extra, opensAt) => {
    expect(serviceState(hk('2026-11-23 05:15'), extra)).toMatchObject({
      state: 'closed',
      opensAt: hk(opensAt),
      present: { to: hk(opensAt) },
    });
  });

  it('that are empty or turned round close nothing', () => {
    const nothing = [
      closed('2026-11-23 14:00', '2026-11-23 14:00'),
      closed('2026-11-23 15:00', '2026-11-23 13:00'),
    ];
    expect(serviceState(hk('2026-11-23 14:00'), nothing).state).toBe('open');
    expect(serviceState(hk('2026-11-23 12:50'), nothing)).toEqual(serviceState(hk('2026-11-23 12:50'), []));
  });

  it('far in the future are reached without walking there', () => {
    const forever = [closed('2026-11-23 14:00', '9999-01-01 12:00')];
    expect(serviceState(hk('2026-11-23 14:00'), forever).opensAt).toEqual(hk('9999-01-01 12:00'));
  });
});

describe('whatever an operator adds', () => {
  const start = hk('2026-11-20 00:00').getTime();
  const minutes = (count: number) => new Date(start + count * 60_000);
  const anyWindow = fc
    .tuple(fc.nat(10_000), fc.integer({ min: -60, max: 3000 }))
    .map(([from, length]): MaintenanceWindow => ({
      from: minutes(from),
      to: minutes(from + length),
      kind: 'unscheduled',
    }));
  const anyWindows = fc.array(anyWindow, { maxLength: 8 });
  const anyMoment = fc.nat(12_000).map(minutes);

  it('the service is closed exactly within a window', () => {
    fc.assert(
      fc.property(anyMoment, anyWindows, (now, extra) => {
        const covered = windowsBetween(now, new Date(now.getTime() + 1), extra).length > 0;
        expect(serviceState(now, extra).state === 'closed').toBe(covered);
      }),
    );
  });

  it('is never closed at the moment it should open, always at the moment it should close', () => {
    fc.assert(
      fc.property(anyMoment, anyWindows, (now, extra) => {
        const { opensAt, closesAt } = serviceState(now, extra);
        expect(serviceState(opensAt, extra).state).not.toBe('closed');
        if (closesAt) expect(serviceState(closesAt, extra)).toMatchObject({ state: 'closed', opensAt });
      }),
    );
  });

  it('a list holds each window of its days once, in order', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(20_000), anyWindows, (from, length, extra) => {
        const to = new Date(from.getTime() + length * 60_000);
        const list = windowsBetween(from, to, extra);
        const scheduledDays = list
          .filter(({ kind }) => kind === 'scheduled')
          .map((window) => hongKongDay(window.from));
        expect(new Set(scheduledDays).size).toBe(scheduledDays.length);
        expect(list.map((window) => window.from.getTime())).toEqual(
          list.map((window) => window.from.getTime()).toSorted((one, other) => one - other),
        );
      }),
    );
  });
});
