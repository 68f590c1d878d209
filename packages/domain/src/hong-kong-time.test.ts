import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hongKongDay, hongKongMoment, hongKongParts } from './hong-kong-time.ts';

const moments = fc.date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

const wallClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Hong_Kong',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

describe('Hong Kong time', () => {
  it('agrees with the time zone database', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { hour, minute, second } = hongKongParts(moment);
        const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
        expect(`${hongKongDay(moment)}, ${time}`).toBe(wallClock.format(moment));
      }),
    );
  });

  it('turns the day, the month and the year eight hours before UTC does', () => {
    expect(hongKongParts(new Date('2026-12-31T15:59:59Z'))).toEqual({
      year: 2026,
      month: 12,
      day: 31,
      weekday: 4,
      hour: 23,
      minute: 59,
      second: 59,
    });
    expect(hongKongParts(new Date('2026-12-31T16:00:00Z'))).toMatchObject({
      year: 2027,
      month: 1,
      day: 1,
      hour: 0,
    });
  });

  it('calls Sunday zero', () => {
    expect(hongKongParts(new Date('2026-11-22T04:00:00Z')).weekday).toBe(0);
  });

  it('finds the moment of a wall clock', () => {
    expect(hongKongMoment('2026-11-22', '05:00')).toEqual(new Date('2026-11-21T21:00:00Z'));
    fc.assert(
      fc.property(moments, (moment) => {
        const { hour, minute, second } = hongKongParts(moment);
        const midnight = hongKongMoment(hongKongDay(moment), '00:00').getTime();
        const seconds = Math.floor((moment.getTime() - midnight) / 1000);
        expect(seconds).toBe((hour * 60 + minute) * 60 + second);
      }),
    );
  });
});
