import type { Act } from './acts.ts';
import { count, countOf, forget, ofLinking, rests } from './counting.ts';
import { passFreshly, passSignedIn } from './gates.ts';
import { prove } from './register.ts';
import { accountsOf, instant, isIssued, refuse } from './state.ts';
import type { Account, Outcome, Session, State } from './state.ts';

type Of<D extends Act['do']> = Extract<Act, { do: D }>;

const portal = { callers: ['active'] } as const;
/** rules §3: what is not proved shows its number and how it is proved. */
const listed = (state: State, { key }: Session): Outcome => {
  const held = accountsOf(state, key);
  const accounts = held.map((account) => {
    const shows = account.proven ? (account.open ? 'open' : 'closed') : isIssued(account) ? 'change' : 'give';
    return `${account.owner?.position} ${account.basicUserId} ${shows}`;
  });
  return { status: 200, shows: { accounts, mayLink: held.length < 4 } };
};

export const listAccounts = (state: State, { by }: Of<'list accounts'>): Outcome =>
  listed(state, passSignedIn(state, by, portal));

const mayServe = ({ open, owner }: Account, key: string): boolean =>
  open && (owner === undefined || owner.key === key);

/** The holder's own, of the category of the primary one and of the same document. */
const matched = (state: State, { key }: Session, { basicUserId, prefix }: Of<'link'>): Account => {
  const [primary] = accountsOf(state, key);
  const account = state.accounts.find((one) => one.basicUserId === basicUserId);
  const isAlike = account?.corporate === primary?.corporate;
  const bear = [primary, account].every((one) => one?.prefixes.includes(prefix));
  return account !== undefined && isAlike && bear && mayServe(account, key)
    ? account
    : refuse(422, 'account.not_matched');
};

const settle = (state: State, account: Account, { key, position }: NonNullable<Account['owner']>): void => {
  if (!isIssued(account)) account.proven = true;
  else
    for (const each of Object.values(state.sessions))
      if (each.key === key && !each.putOff.includes(position)) each.putOff.push(position);
};

export const link = (state: State, act: Of<'link'>): Outcome => {
  const session = passFreshly(state, act.by, portal);
  const { key } = session;
  const tries = `linking by ${key}`;
  if (rests(state, tries))
    refuse(429, 'account.linking_rests', { until: instant(countOf(state, tries).until) });
  count(state, tries, ofLinking);
  const account = matched(state, session, act);
  const places = accountsOf(state, key).map(({ owner }) => owner?.position);
  const free = [2, 3, 4].find((place) => !places.includes(place));
  if (account.owner === undefined && free === undefined) refuse(409, 'account.no_place_left');
  prove(state, account, act.basicPassword);
  const owner = account.owner ?? { key, position: free ?? 4 };
  if (account.owner === undefined) account.proven = false;
  account.owner = owner;
  settle(state, account, owner);
  forget(state, tries);
  return listed(state, session);
};

const own = (state: State, { key }: Session, id: string): Account | undefined =>
  accountsOf(state, key).find((account) => account.id === id);

export const unlink = (state: State, { by, id }: Of<'unlink'>): Outcome => {
  const session = passFreshly(state, by, portal);
  const account = own(state, session, id);
  if (account === undefined) return listed(state, session);
  if (account.owner?.position === 1) refuse(409, 'account.is_primary');
  account.owner = undefined;
  for (const [held, each] of Object.entries(state.sessions))
    if (each !== session && each.key === session.key && each.stage === 'basic-password-change')
      delete state.sessions[Number(held)];
  return listed(state, session);
};

export const choosePrimary = (state: State, { by, id }: Of<'choose primary'>): Outcome => {
  const session = passFreshly(state, by, portal);
  const account = own(state, session, id) ?? refuse(404, 'account.not_found');
  const position = account.owner?.position ?? 1;
  if (position === 1) return listed(state, session);
  if (!account.proven || isIssued(account)) refuse(409, 'account.not_proved');
  if (!account.open) refuse(409, 'account.closed');
  const [primary] = accountsOf(state, session.key);
  if (primary?.owner !== undefined) primary.owner.position = position;
  account.owner = { key: session.key, position: 1 };
  return listed(state, session);
};

export const proveLinked = (state: State, { by, id, basicPassword }: Of<'prove'>): Outcome => {
  const session = passSignedIn(state, by, portal);
  const account = own(state, session, id) ?? refuse(404, 'account.not_found');
  if (isIssued(account)) refuse(409, 'basic_password.must_change');
  prove(state, account, basicPassword);
  if (!account.open) refuse(409, 'account.closed');
  account.proven = true;
  return listed(state, session);
};
