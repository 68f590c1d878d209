import type { Clock } from '#platform/clock.ts';

export interface MovableClock extends Clock {
  /** Goes on from now by so many milliseconds. */
  advance(milliseconds: number): void;
  set(instant: Date | string): void;
}

/** A clock that stands still until it is moved. Starts on a Tuesday at 10:00 in Hong Kong, when the service is open. */
export const movableClock = (start: Date | string = '2026-11-24T02:00:00.000Z'): MovableClock => {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
    set: (instant) => {
      now = new Date(instant);
    },
  };
};

/** A clock that goes on by itself and can be moved: for browsers, whose own timers go on too. */
export const tickingClock = (start: Date | string = '2026-11-24T02:00:00.000Z'): MovableClock => {
  let offset = new Date(start).getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + offset),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    set: (instant) => {
      offset = new Date(instant).getTime() - Date.now();
    },
  };
};
