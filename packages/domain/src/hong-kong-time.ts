/*
 * Hong Kong keeps UTC+8 and has had no summer time since 1979, so its clock is plain arithmetic: no time zone
 * database, the same in every browser. Dates before 1980 are nobody's business here.
 */
const hongKongOffsetMs = 8 * 60 * 60 * 1000;

/** `month` 1–12, `weekday` 0 (Sunday) – 6; all as a clock on a wall in Hong Kong shows them. */
export type HongKongParts = {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
};

/** What a clock and a calendar in Hong Kong show at a moment. */
export function hongKongParts(date: Date): HongKongParts {
  const shifted = new Date(date.getTime() + hongKongOffsetMs);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** The day in Hong Kong at a moment, as `2026-11-22`. */
export function hongKongDay(date: Date): string {
  return new Date(date.getTime() + hongKongOffsetMs).toISOString().slice(0, 10);
}

/** The moment at which a clock in Hong Kong shows `time` (`05:00`) on `day` (`2026-11-22`). */
export function hongKongMoment(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}
