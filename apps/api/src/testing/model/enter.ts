import type { Act } from './acts.ts';
import {
  count,
  countOf,
  failuresBeforeCheck,
  forget,
  ofKnownBrowser,
  ofLooks,
  ofStrangers,
  rests,
} from './counting.ts';
import { everyone, isLive, pass, passFreshly, passSignedIn, sessionShown, visit } from './gates.ts';
import { prove, takeCheck } from './register.ts';
import { accountsOf, instant, isIssued, refuse } from './state.ts';
import type { Account, Outcome, Session, Stage, State, User } from './state.ts';

type Of<D extends Act['do']> = Extract<Act, { do: D }>;

const signedIn = { callers: ['terms-acceptance', 'basic-password-change', 'active'] } as const;
const changing = { callers: ['basic-password-change'] } as const;

/** rules §4: accounts with an issued Basic Password, the primary first; a linked one may have been put off. */
const due = (state: State, { key, putOff }: Pick<Session, 'key' | 'putOff'>): Account[] =>
  accountsOf(state, key).filter(
    (account) => isIssued(account) && !putOff.includes(account.owner?.position ?? 0),
  );

const stageOf = (state: State, session: Pick<Session, 'key' | 'putOff'>): Stage => {
  if (!state.users[session.key]?.termsAccepted) return 'terms-acceptance';
  return due(state, session).length > 0 ? 'basic-password-change' : 'active';
};

const dueShown = (state: State, session: Session): Record<string, unknown> => ({
  current: due(state, session)[0]?.owner?.position ?? null,
  accounts: accountsOf(state, session.key).map((account) => {
    const position = account.owner?.position ?? 0;
    const putOff = session.putOff.includes(position);
    if (!isIssued(account)) return `${position} done`;
    return `${position} ${putOff ? 'put-off' : 'due'}`;
  }),
});

const open = (state: State, by: number, user: User): Session => {
  const browser = state.browsers[by] ?? refuse(500, 'no such browser');
  if (browser.session !== undefined) delete state.sessions[browser.session];
  const key = user.internetUserId.toLowerCase();
  const session: Session = {
    key,
    stage: stageOf(state, { key, putOff: [] }),
    createdAt: state.now,
    seenAt: state.now,
    previousSignIn: user.lastSignIn,
    failures: user.failures,
    putOff: [],
  };
  user.lastSignIn = state.now;
  user.failures = 0;
  if (!user.devices.includes(by)) user.devices.push(by);
  browser.session = state.sessionsMade;
  state.sessions[state.sessionsMade] = session;
  state.sessionsMade += 1;
  return session;
};

const fail = (user: User | undefined, failures: number): never => {
  if (user !== undefined) user.failures += 1;
  return refuse(401, 'sign_in.failed', { captchaRequired: failures >= failuresBeforeCheck });
};

/** While an ID rests, only the right password is told so; and that not often. */
const knock = (state: State, bucket: string, user: User | undefined, right: boolean): never => {
  const looks = `${bucket}, looks`;
  const { failures, until } = countOf(state, bucket);
  if (rests(state, looks)) return fail(user, failures);
  count(state, looks, ofLooks);
  if (!right) return fail(user, failures);
  forget(state, looks);
  return refuse(429, 'sign_in.resting', { until: instant(until) });
};

export const signIn = (state: State, { by, internetUserId, password, check }: Of<'sign in'>): Outcome => {
  if (check === 'right' || check === 'wrong') visit(state, by);
  pass(state, by, everyone);
  const key = internetUserId.toLowerCase();
  const user = state.users[key];
  const known = user?.devices.includes(by) ?? false;
  const bucket = known ? `sign-in of ${key} in ${by}` : `sign-in of ${key}`;
  if (countOf(state, bucket).failures >= failuresBeforeCheck) {
    if (check === 'none') refuse(422, 'captcha.required');
    takeCheck(check);
  }
  const right = user?.password === password;
  if (rests(state, bucket)) return knock(state, bucket, user, right);
  const { failures } = count(state, bucket, known ? ofKnownBrowser : ofStrangers);
  if (!right || user === undefined) return fail(user, failures);
  forget(state, bucket);
  forget(state, `${bucket}, looks`);
  return { status: 200, shows: sessionShown(state, open(state, by, user)) };
};

export const readSession = (state: State, { by }: Of<'read session'>): Outcome => {
  const session = pass(state, by, { ...everyone, passive: true });
  return { status: 200, shows: sessionShown(state, session) };
};

export const extend = (state: State, { by }: Of<'extend'>): Outcome => {
  const session = passSignedIn(state, by, signedIn);
  return { status: 200, shows: sessionShown(state, session) };
};

const leave = (state: State, by: number): Outcome => {
  const browser = state.browsers[by] ?? refuse(500, 'no such browser');
  if (browser.session !== undefined) delete state.sessions[browser.session];
  browser.session = undefined;
  return { status: 204 };
};

export const signOut = (state: State, { by }: Of<'sign out'>): Outcome => {
  pass(state, by, everyone);
  return leave(state, by);
};

export const acceptNewTerms = (state: State, { by, current }: Of<'accept new terms'>): Outcome => {
  const session = passSignedIn(state, by, signedIn);
  if (!current) refuse(409, 'terms.outdated');
  const user = state.users[session.key] ?? refuse(500, 'no such user');
  user.termsAccepted = true;
  session.stage = stageOf(state, session);
  return { status: 200, shows: sessionShown(state, session) };
};

export const readDue = (state: State, { by }: Of<'read due'>): Outcome => {
  const session = passSignedIn(state, by, { callers: ['basic-password-change', 'active'] });
  return { status: 200, shows: dueShown(state, session) };
};

const afterwards = (state: State, session: Session): Outcome => {
  session.stage = stageOf(state, session);
  return { status: 200, shows: { ...sessionShown(state, session), ...dueShown(state, session) } };
};

/** rules §4: one digit repeated, a run up or down; the others of this world are fine. */
const guessable = ['11111111', '12345678', '98765432'];

/** Ends the other sessions of who is signed in; answers how many of them were still good. */
const endAllBut = (state: State, kept: Session): number => {
  const others = Object.entries(state.sessions).filter(([, each]) => each.key === kept.key && each !== kept);
  for (const [id] of others) delete state.sessions[Number(id)];
  return others.filter(([, each]) => isLive(state, each)).length;
};

export const change = (state: State, { by, position, current, next, check }: Of<'change'>): Outcome => {
  visit(state, by);
  const session = passSignedIn(state, by, changing);
  if (next === current || guessable.includes(next)) refuse(422, 'request.invalid');
  takeCheck(check);
  const [account] = due(state, session);
  if (account?.owner?.position !== position) return refuse(409, 'basic_password.not_due');
  if (next === account.basicUserId) refuse(422, 'request.invalid');
  prove(state, account, current);
  if (account.passwords.includes(next)) refuse(422, 'basic_password.reused');
  account.passwords.push(next);
  account.proven = true;
  endAllBut(state, session);
  return afterwards(state, session);
};

export const putOff = (state: State, { by, position }: Of<'put off'>): Outcome => {
  const session = passSignedIn(state, by, changing);
  if (position === 1) refuse(409, 'basic_password.primary_not_deferrable');
  if (due(state, session)[0]?.owner?.position !== position) refuse(409, 'basic_password.not_due');
  session.putOff.push(position);
  return afterwards(state, session);
};

export const listMessages = (state: State, { by }: Of<'list messages'>): Outcome => {
  passSignedIn(state, by, { callers: ['active'] });
  return { status: 200 };
};

const portal = { callers: ['active'] } as const;

export const listSessions = (state: State, { by }: Of<'list sessions'>): Outcome => {
  const { key } = passSignedIn(state, by, portal);
  const held = Object.values(state.sessions).filter((each) => each.key === key && isLive(state, each));
  return { status: 200, shows: { sessions: held.length } };
};

export const endOthers = (state: State, { by }: Of<'end others'>): Outcome => {
  const session = passFreshly(state, by, portal);
  return { status: 200, shows: { ended: endAllBut(state, session) } };
};

/** To end one's own is to sign out; somebody else's is as unknown as one that never was. */
export const endSession = (state: State, { by, whose }: Of<'end session'>): Outcome => {
  passFreshly(state, by, portal);
  return whose === 'own' ? leave(state, by) : refuse(404, 'session.not_found');
};
