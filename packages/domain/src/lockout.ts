/*
 * Counting wrong passwords and resting after too many (rules.md §3, §4; security.md "Sign-in"). The count goes up
 * BEFORE the password is hashed, on a locked row, so that parallel guesses cannot exceed the budget; a success then
 * takes everything back.
 */
const minuteMs = 60 * 1000;

/**
 * `humanCheckAfter`: failures after which a human check is asked, if ever; `restAfter`: failures in a row that begin
 * a rest; the first rest lasts `firstRestMs`, each later one `factor` times the one before, `maxRestMs` at most.
 */
export type LockoutPolicy = {
  humanCheckAfter?: number;
  restAfter: number;
  firstRestMs: number;
  factor: number;
  maxRestMs: number;
};

/**
 * Of an Internet User ID in a browser that has signed in with it before: a human check after 3, a rest of 15 minutes
 * after 10 (rules.md §4). Such a browser has a count of its own, so that nobody else can lock its user out.
 */
export const signInLockout: LockoutPolicy = {
  humanCheckAfter: 3,
  restAfter: 10,
  firstRestMs: 15 * minuteMs,
  factor: 1,
  maxRestMs: 15 * minuteMs,
};

/**
 * Of an Internet User ID in all other browsers together: the rest begins short, for the holder may be among them with a
 * new browser, and grows to those 15 minutes for whoever goes on (security.md "Sign-in").
 */
export const strangerSignInLockout: LockoutPolicy = {
  ...signInLockout,
  firstRestMs: minuteMs / 2,
  factor: 2,
};

/** Of a Basic User ID, across drafts, sessions and addresses: after 5 half an hour, doubling to a day (rules.md §3). */
export const basicPasswordLockout: LockoutPolicy = {
  restAfter: 5,
  firstRestMs: 30 * minuteMs,
  factor: 2,
  maxRestMs: 24 * 60 * minuteMs,
};

/**
 * Of an investor who is signed in and names further accounts: after 5 that do not match a quarter of an hour, doubling to a day. Beside the
 * count of the account itself it keeps anybody from trying number after number (rules.md §3).
 */
export const linkingLockout: LockoutPolicy = {
  restAfter: 5,
  firstRestMs: 15 * minuteMs,
  factor: 2,
  maxRestMs: 24 * 60 * minuteMs,
};

/**
 * Of codes for a new e-mail address or telephone number of one account: five without one that was used, then one a day. Each costs a
 * message, and may trouble a stranger.
 */
export const contactCodeLockout: LockoutPolicy = {
  restAfter: 5,
  firstRestMs: 24 * 60 * minuteMs,
  factor: 1,
  maxRestMs: 24 * 60 * minuteMs,
};

/** Attempts in a row without a success, the end of the last rest (past or to come), and how many rests there were. */
export type Attempts = { count: number; restedUntil: Date | null; rests: number };

/** Whether an attempt is taken at all now. At the very end of a rest it is. */
export function attemptAllowed(attempts: Pick<Attempts, 'restedUntil'>, now: Date): boolean {
  return attempts.restedUntil === null || now >= attempts.restedUntil;
}

/**
 * The state with one more attempt counted, to be stored before its password is looked at. The attempt that reaches
 * `restAfter` begins a rest; so does each single one after a rest, since the row of failures was not broken by
 * waiting. During a rest nothing changes: knocking does not prolong it, or anybody could keep a holder out for good.
 */
export function afterAttempt(attempts: Attempts, policy: LockoutPolicy, now: Date): Attempts {
  if (!attemptAllowed(attempts, now)) return attempts;
  const count = attempts.count + 1;
  if (count < policy.restAfter) return { ...attempts, count };
  const restMs = Math.min(policy.firstRestMs * policy.factor ** attempts.rests, policy.maxRestMs);
  return { count, restedUntil: new Date(now.getTime() + restMs), rests: attempts.rests + 1 };
}

/** A clean slate: a success takes back the count, a rest that its own attempt began, and the growth of rests. */
export function afterSuccess(): Attempts {
  return { count: 0, restedUntil: null, rests: 0 };
}

/** Whether the next attempt must come with a human check. */
export function needsHumanCheck(attempts: Pick<Attempts, 'count'>, policy: LockoutPolicy): boolean {
  return policy.humanCheckAfter !== undefined && attempts.count >= policy.humanCheckAfter;
}

/** How many more failures are taken before the first rest begins; zero once it has, though each rest's end allows one. */
export function attemptsLeft(attempts: Pick<Attempts, 'count'>, policy: LockoutPolicy): number {
  return Math.max(0, policy.restAfter - attempts.count);
}

/** Under which wrong Basic Passwords of an account are counted, whoever gives them (rules.md §3): the operator unlocks by the same name. */
export function basicPasswordSubject(accountId: string): string {
  return `basic-password:${accountId}`;
}

/** Under which the accounts are counted that an investor named for linking and that did not match. */
export function linkingSubject(userId: string): string {
  return `linking:${userId}`;
}

/**
 * Under which wrong Internet Passwords are counted, and looks behind a rest: of an ID by its key in the browsers of strangers, or in one browser
 * (by the hash of its device's token) that has signed in with it before.
 */
export function signInSubjects(key: string, deviceHash?: string): { subject: string; restSubject: string } {
  const name = deviceHash === undefined ? key : `${key}:${deviceHash}`;
  return { subject: `sign-in:${name}`, restSubject: `sign-in-rest:${name}` };
}

/** What codes for a new e-mail address or telephone number of an account are counted by. */
export function contactCodeSubject(channel: 'email' | 'phone', accountId: string): string {
  return `contact-code:${channel}:${accountId}`;
}
