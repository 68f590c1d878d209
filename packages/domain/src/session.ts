/*
 * How long a session lives (security.md "Session"): until nothing was asked for 15 minutes, and 8 hours at most.
 * All in milliseconds; the present time comes in as a value.
 */
const minuteMs = 60 * 1000;

export const sessionIdleMs = 15 * minuteMs;
export const sessionAbsoluteMs = 8 * 60 * minuteMs;

/** How long before its end the page says so. */
export const sessionWarningMs = 2 * minuteMs;

/** How long a proof of the Internet Password serves for what changes the access itself (ASVS 5.0, 7.5.1 and 7.5.2). */
export const proofFreshMs = 10 * minuteMs;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date };

export type SessionState = 'live' | 'warning' | 'idle_expired' | 'absolute_expired';

function ends({ createdAt, lastSeenAt }: SessionTimes): { idle: number; absolute: number } {
  return { idle: lastSeenAt.getTime() + sessionIdleMs, absolute: createdAt.getTime() + sessionAbsoluteMs };
}

/** The first moment at which the session is over, unless it is used before (which moves only the idle end). */
export function sessionExpiresAt(session: SessionTimes): Date {
  const { idle, absolute } = ends(session);
  return new Date(Math.min(idle, absolute));
}

/** Whether a session may still be used. */
export function isLive(session: SessionTimes, now: Date): boolean {
  return now < sessionExpiresAt(session);
}

/** Where a session stands; once over, which of its two ends came first. At the moment itself it is over. */
export function sessionState(session: SessionTimes, now: Date): SessionState {
  const { idle, absolute } = ends(session);
  const left = Math.min(idle, absolute) - now.getTime();
  if (left > sessionWarningMs) return 'live';
  if (left > 0) return 'warning';
  return idle < absolute ? 'idle_expired' : 'absolute_expired';
}

/** Whether the Internet Password was given lately enough in this session; at the very end of the time it was. */
export function isFreshlyProved(provedAt: Date, now: Date): boolean {
  return now.getTime() - provedAt.getTime() <= proofFreshMs;
}
