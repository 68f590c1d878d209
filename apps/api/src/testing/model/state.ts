/*
 * What the portal must remember, in the plainest form: the reference against which the API is held. Read from rules.md, not from the
 * code; nothing here comes from packages/domain.
 */

/** Attempts in a row; `until`: the end of the last rest, 0 if there was none. Times are milliseconds. */
export interface Count {
  failures: number;
  rests: number;
  until: number;
  at: number;
}

export interface Account {
  readonly id: string;
  readonly basicUserId: string;
  /** Of its holders. */
  readonly prefixes: readonly string[];
  readonly corporate: boolean;
  readonly open: boolean;
  /** The present one last. */
  passwords: string[];
  /** Whom it serves. */
  owner: { key: string; position: number } | undefined;
  /** While it serves somebody: its own Basic Password was given. */
  proven: boolean;
}

export interface User {
  /** As chosen. */
  readonly internetUserId: string;
  readonly password: string;
  termsAccepted: boolean;
  lastSignIn: number | null;
  failures: number;
  /** Browsers in which this investor has shown the passwords. */
  devices: number[];
}

export interface Details {
  readonly basicUserIds: readonly string[];
  readonly prefix: string;
  readonly internetUserId: string;
  readonly password: string;
}

export interface Draft {
  step: 'category' | 'details' | 'review' | 'done';
  corporate: boolean | undefined;
  details: Details | undefined;
  expiresAt: number;
  registeredAt: number | null;
}

export type Stage = 'terms-acceptance' | 'basic-password-change' | 'active';

export interface Session {
  readonly key: string;
  stage: Stage;
  readonly createdAt: number;
  seenAt: number;
  readonly previousSignIn: number | null;
  readonly failures: number;
  putOff: number[];
}

export interface Browser {
  draft: Draft | undefined;
  /** The session whose token this browser holds; it may have ended. */
  session: number | undefined;
}

export interface State {
  now: number;
  accounts: Account[];
  /** By Internet User ID in lower case. */
  users: Record<string, User>;
  browsers: Browser[];
  sessions: Record<number, Session>;
  sessionsMade: number;
  counts: Record<string, Count>;
  /** Maintenance that the operator added. */
  closures: { from: number; to: number }[];
  /** Names that may be chosen or tried. */
  readonly names: readonly string[];
}

/** What is answered, and what of it the rules foretell. */
export interface Outcome {
  readonly status: number;
  readonly code?: string | undefined;
  readonly shows?: Readonly<Record<string, unknown>>;
}

/** A refusal that the rules foretell; what was counted before it stays counted. */
export class Refused extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome.code);
    this.outcome = outcome;
  }
}

export function refuse(status: number, code: string, shows: Readonly<Record<string, unknown>> = {}): never {
  throw new Refused({ status, code, shows });
}

export const instant = (at: number): string => new Date(at).toISOString();
export const instantOrNull = (at: number | null): string | null => (at === null ? null : instant(at));

/** The accounts of an investor, the primary first. */
export const accountsOf = ({ accounts }: State, key: string): Account[] =>
  accounts
    .filter(({ owner }) => owner?.key === key)
    .toSorted((one, other) => (one.owner?.position ?? 0) - (other.owner?.position ?? 0));

export const isIssued = ({ passwords }: Account): boolean => passwords.length === 1;
