import { hongKongDay, hongKongMoment, hongKongParts } from './hong-kong-time.ts';
import { publicHolidays } from './public-holidays.ts';

/*
 * When the service is closed (rules.md §5): a weekly timetable in Hong Kong time and windows an operator adds.
 * Windows are half-open: closed from the first moment, open again at the last.
 */
const minuteMs = 60 * 1000;
const dayMs = 24 * 60 * minuteMs;

/** How long before a window the service is said to be closing, in milliseconds. */
export const closingNoticeMs = 30 * minuteMs;

export type MaintenanceWindow = { from: Date; to: Date; kind: 'scheduled' | 'unscheduled' };

/** The two lines of the timetable as the sign-in page prints them, in Hong Kong time. */
export const weeklySchedule = [
  { days: 'monday-to-saturday-and-public-holidays', from: '05:00', to: '06:00' },
  { days: 'sunday', from: '00:00', to: '07:00' },
] as const;

export type DayKind = 'weekday' | 'public-holiday' | 'sunday';

const hoursOf: Record<DayKind, (typeof weeklySchedule)[number]> = {
  weekday: weeklySchedule[0],
  'public-holiday': weeklySchedule[0],
  sunday: weeklySchedule[1],
};

/** What kind of day it is in Hong Kong; a holiday that is a Sunday keeps the Sunday hours (rules.md §5). */
export function dayKind(date: Date): DayKind {
  if (hongKongParts(date).weekday === 0) return 'sunday';
  return publicHolidays.includes(hongKongDay(date)) ? 'public-holiday' : 'weekday';
}

/** The timetable's window of the Hong Kong day that a moment belongs to. */
function scheduledOn(date: Date): MaintenanceWindow {
  const day = hongKongDay(date);
  const { from, to } = hoursOf[dayKind(date)];
  return { from: hongKongMoment(day, from), to: hongKongMoment(day, to), kind: 'scheduled' };
}

function plus(date: Date, ms: number): Date {
  return new Date(date.getTime() + ms);
}

function byStart(one: MaintenanceWindow, other: MaintenanceWindow): number {
  return one.from.getTime() - other.from.getTime();
}

/** All windows that touch the time from `from` up to, not including, `to`, the earliest first; overlapping ones stay apart. */
export function windowsBetween(
  from: Date,
  to: Date,
  unscheduled: readonly MaintenanceWindow[],
): MaintenanceWindow[] {
  const scheduled: MaintenanceWindow[] = [];
  for (let day = from; hongKongDay(day) <= hongKongDay(to); day = plus(day, dayMs))
    scheduled.push(scheduledOn(day));
  return [...scheduled, ...unscheduled]
    .filter((window) => window.from < to && window.to > from && window.from < window.to)
    .toSorted(byStart);
}

/** The first moment from `date` on that no window covers; windows that touch or overlap count as one. */
function openFrom(date: Date, unscheduled: readonly MaintenanceWindow[]): Date {
  const covering = windowsBetween(date, plus(date, 1), unscheduled);
  if (covering.length === 0) return date;
  return openFrom(new Date(Math.max(...covering.map(({ to }) => to.getTime()))), unscheduled);
}

/** The first window that begins after a moment; there always is one, for the timetable has one a day. */
function nextWindow(after: Date, unscheduled: readonly MaintenanceWindow[]): MaintenanceWindow {
  const today = scheduledOn(after);
  const scheduled = today.from > after ? today : scheduledOn(plus(after, dayMs));
  return unscheduled
    .filter((window) => window.from > after && window.from < window.to)
    .reduce((first, window) => (window.from < first.from ? window : first), scheduled);
}

/**
 * `opensAt` is when the service opens again: after the present closure, or after the next one while it is open.
 * `next` is the window that begins next, which for a closed service is the one after it has opened again.
 * `present` is the window that runs, up to that opening; where several do, the one that began first.
 */
export type ServiceState =
  | { state: 'open' | 'closing'; closesAt: Date; opensAt: Date; next: MaintenanceWindow }
  | {
      state: 'closed';
      closesAt?: undefined;
      opensAt: Date;
      next: MaintenanceWindow;
      present: MaintenanceWindow;
    };

/** What covers a moment, up to the opening. */
function presentWindow(now: Date, to: Date, unscheduled: readonly MaintenanceWindow[]): MaintenanceWindow {
  const [first] = windowsBetween(now, plus(now, 1), unscheduled);
  return { from: first?.from ?? now, to, kind: first?.kind ?? 'scheduled' };
}

/** Whether the service is open at a moment, closes within half an hour, or is closed, and what comes next. */
export function serviceState(now: Date, unscheduled: readonly MaintenanceWindow[]): ServiceState {
  const openNow = openFrom(now, unscheduled);
  const next = nextWindow(openNow, unscheduled);
  if (openNow > now)
    return { state: 'closed', opensAt: openNow, next, present: presentWindow(now, openNow, unscheduled) };
  const closing = next.from.getTime() - now.getTime() <= closingNoticeMs;
  return {
    state: closing ? 'closing' : 'open',
    closesAt: next.from,
    opensAt: openFrom(next.from, unscheduled),
    next,
  };
}
