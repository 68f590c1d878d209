import { refuse, instant, instantOrNull } from './state.ts';
import type { Session, Stage, State } from './state.ts';

const hour = 60 * 60_000;
const idle = hour / 4;
const longest = 8 * hour;

/** rules §5, in Hong Kong time: Monday to Saturday 05:00–06:00, Sunday 00:00–07:00. The end of the closure, if there is one. */
const closedByTimetable = (at: number): number | undefined => {
  const there = new Date(at + 8 * hour);
  const [from, to] = there.getUTCDay() === 0 ? [0, 7] : [5, 6];
  const midnight = at - (there.getTime() % (24 * hour));
  return at >= midnight + from * hour && at < midnight + to * hour ? midnight + to * hour : undefined;
};

const closedUntil = ({ closures }: State, at: number): number | undefined =>
  closedByTimetable(at) ?? closures.find(({ from, to }) => from <= at && at < to)?.to;

/** When the service opens again: closures that touch count as one. */
const opensAt = (state: State, at: number): number => {
  const to = closedUntil(state, at);
  return to === undefined ? at : opensAt(state, to);
};

type Caller = 'anonymous' | Stage;

interface Door {
  readonly callers: readonly Caller[];
  /** Looking does not count as use of the session. */
  readonly passive?: true;
}

export const everyone: Door = {
  callers: ['anonymous', 'terms-acceptance', 'basic-password-change', 'active'],
};

export const isLive = ({ now }: State, { createdAt, seenAt }: Session): boolean =>
  now < seenAt + idle && now < createdAt + longest;

export const sessionOf = (state: State, by: number): Session | undefined => {
  const id = state.browsers[by]?.session;
  return id === undefined ? undefined : state.sessions[id];
};

/** The session that this browser's token opens. A token that opens nothing any more stays in the browser (docs/decisions/0021). */
const admitted = (state: State, by: number): Session | undefined => {
  const session = sessionOf(state, by);
  if (session === undefined || isLive(state, session)) return session;
  delete state.sessions[state.browsers[by]?.session ?? 0];
  return undefined;
};

const refuseCaller = (caller: Caller, { callers }: Door): never => {
  switch (caller) {
    case 'anonymous':
      return refuse(401, 'session.required');
    case 'terms-acceptance':
      return refuse(403, 'terms.acceptance_required');
    case 'basic-password-change':
      return refuse(403, 'basic_password.change_required');
    case 'active':
      return refuse(
        409,
        callers.includes('anonymous') ? 'session.not_for_signed_in' : 'basic_password.not_due',
      );
  }
};

/** What every request meets first: the hours, then its session, then whether one at this stage may ask. */
export const pass = (state: State, by: number, door: Door): Session | undefined => {
  const opens = opensAt(state, state.now);
  if (opens > state.now) refuse(503, 'maintenance', { opensAt: instant(opens) });
  const hadToken = state.browsers[by]?.session !== undefined;
  const session = admitted(state, by);
  if (session !== undefined && !door.passive) session.seenAt = state.now;
  const caller = session?.stage ?? 'anonymous';
  if (door.callers.includes(caller)) return session;
  if (hadToken && session === undefined) refuse(401, 'session.expired');
  return refuseCaller(caller, door);
};

/** As `pass`, for what only the signed-in may do. */
export const passSignedIn = (state: State, by: number, door: Door): Session =>
  pass(state, by, door) ?? refuse(401, 'session.required');

/** Fetching a human check is a request of its own; what became of it does not matter here. */
export const visit = (state: State, by: number): void => {
  if (opensAt(state, state.now) === state.now) pass(state, by, everyone);
};

export const sessionShown = (state: State, session: Session | undefined): Record<string, unknown> => {
  if (session === undefined) return { signedIn: false };
  const { stage, previousSignIn, failures, createdAt, seenAt, key } = session;
  return {
    signedIn: true,
    stage,
    internetUserId: state.users[key]?.internetUserId,
    previousSignInAt: instantOrNull(previousSignIn),
    failuresSincePrevious: failures,
    expiresAt: instant(Math.min(seenAt + idle, createdAt + longest)),
    endsAt: instant(createdAt + longest),
  };
};

const tenMinutes = 10 * 60_000;

/** What changes the access itself asks that the sign-in was a short while ago (docs/decisions/0034). */
export const passFreshly = (state: State, by: number, door: Door): Session => {
  const session = passSignedIn(state, by, door);
  if (state.now - session.createdAt > tenMinutes) refuse(403, 'session.proof_required');
  return session;
};
