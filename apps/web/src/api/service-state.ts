/* What every page needs to know of the server beside its answers: its time, and whether the service is closed. No library: the home page has it. */

type Listener = () => void;

const listeners = new Set<Listener>();
let closedUntil: string | undefined;
/** Server's time less this page's monotonic clock, in milliseconds. */
let drift: number | undefined;

const tell = (): void => {
  for (const listener of listeners) listener();
};

export const subscribe = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** When the service opens again (ISO), or undefined while it is open as far as we know. */
export const readClosedUntil = (): string | undefined => closedUntil;

export const announceClosed = (opensAt: string): void => {
  closedUntil = opensAt;
  tell();
};

export const announceOpen = (): void => {
  closedUntil = undefined;
  tell();
};

/** From the `Date` header of any answer, whole seconds; the device's own clock may say what it likes. */
export const noteServerTime = (date: string | null): void => {
  const at = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(at)) return;
  const fresh = at - performance.now();
  // Answers come late by the length of the line: the quickest one is nearest the truth.
  drift = drift === undefined || fresh > drift || drift - fresh > 2000 ? fresh : drift;
};

/** Present time by the server's clock; by the device's until the server was heard. */
export const serverNow = (): Date => new Date(drift === undefined ? Date.now() : drift + performance.now());
