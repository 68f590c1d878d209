import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFreshlyProved,
  proofFreshMs,
  sessionAbsoluteMs,
  sessionExpiresAt,
  sessionIdleMs,
  sessionState,
  sessionWarningMs,
} from './session.ts';

const createdAt = new Date('2026-11-22T01:00:00Z');
const after = (ms: number, from = createdAt) => new Date(from.getTime() + ms);
const minute = 60_000;
const hour = 60 * minute;

describe('a session', () => {
  it.each([
    ['just begun', 0, 0, 'live'],
    ['before the warning', 0, 13 * minute - 1, 'live'],
    ['two minutes before its idle end', 0, 13 * minute, 'warning'],
    ['a moment before its idle end', 0, 15 * minute - 1, 'warning'],
    ['at its idle end', 0, 15 * minute, 'idle_expired'],
    ['a day after its idle end', 0, 24 * hour, 'idle_expired'],
    ['used all day', 7 * hour, 7 * hour + minute, 'live'],
    ['used until its last two minutes', 8 * hour - 3 * minute, 8 * hour - 2 * minute, 'warning'],
    ['at its absolute end', 8 * hour - 1, 8 * hour, 'absolute_expired'],
    ['both ends at once', 8 * hour - 15 * minute, 8 * hour, 'absolute_expired'],
  ] as const)('%s', (_, lastSeen, now, state) => {
    expect(sessionState({ createdAt, lastSeenAt: after(lastSeen) }, after(now))).toBe(state);
  });

  const times = fc.tuple(fc.nat(sessionAbsoluteMs), fc.nat(2 * sessionAbsoluteMs)).map(([lastSeen, now]) => ({
    session: { createdAt, lastSeenAt: after(lastSeen) },
    now: after(lastSeen + now),
  }));

  it('is over exactly from the moment it expires', () => {
    fc.assert(
      fc.property(times, ({ session, now }) => {
        const over = sessionState(session, now).endsWith('expired');
        expect(over).toBe(now >= sessionExpiresAt(session));
      }),
    );
  });

  it('never outlives its hours, however busy it is', () => {
    fc.assert(fc.property(times, ({ session }) => sessionExpiresAt(session) <= after(sessionAbsoluteMs)));
  });

  it('never comes back to life', () => {
    fc.assert(
      fc.property(times, fc.nat(sessionAbsoluteMs), ({ session, now }, more) => {
        fc.pre(sessionState(session, now).endsWith('expired'));
        expect(sessionState(session, after(more, now))).toBe(sessionState(session, now));
      }),
    );
  });

  it('is warned of in time to be used again', () => {
    expect(sessionWarningMs).toBeLessThan(sessionIdleMs);
    expect(sessionIdleMs).toBeLessThan(sessionAbsoluteMs);
  });
});

describe('a proof of the Internet Password', () => {
  it.each([
    ['just given', 0, true],
    ['ten minutes ago', 10 * minute, true],
    ['a moment longer ago', 10 * minute + 1, false],
  ])('%s', (_when, ago, fresh) => {
    expect(isFreshlyProved(createdAt, after(ago))).toBe(fresh);
  });

  it('does not serve for as long as a session lasts unused', () => {
    expect(proofFreshMs).toBeLessThan(sessionIdleMs);
  });
});
