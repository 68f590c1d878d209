import type { SessionStage } from '@vestibule/domain/first-sign-in';
import { sessionAbsoluteMs, sessionExpiresAt } from '@vestibule/domain/session';
import type { SessionView } from '@vestibule/contract';
import { fail } from '#failure.ts';

/** The session a request came with, as the server holds it. */
export interface CurrentSession {
  readonly id: string;
  readonly userId: string;
  readonly internetUserId: string;
  readonly stage: SessionStage;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** When the Internet Password was last given in this session. */
  readonly provedAt: Date;
  readonly previousSignInAt: Date | null;
  readonly failuresSincePrevious: number;
  /** Linked accounts whose Basic Password was put off during this session. */
  readonly putOffPositions: readonly number[];
}

/** What the browser may know of it. */
export const viewSession = (session: CurrentSession | undefined, now: Date): SessionView => {
  if (session === undefined) return { signedIn: false };
  return {
    signedIn: true,
    stage: session.stage,
    internetUserId: session.internetUserId,
    previousSignInAt: session.previousSignInAt?.toISOString() ?? null,
    failuresSincePrevious: session.failuresSincePrevious,
    now: now.toISOString(),
    expiresAt: sessionExpiresAt(session).toISOString(),
    endsAt: new Date(session.createdAt.getTime() + sessionAbsoluteMs).toISOString(),
  };
};

/** For routes that nobody but a signed-in investor may call; the contract's callers have seen to it, this tells the types. */
export const signedInSession = ({
  session,
}: {
  readonly session: CurrentSession | undefined;
}): CurrentSession => session ?? fail('session.required');
