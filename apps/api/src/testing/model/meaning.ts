import type { Act, Check, Place } from './acts.ts';
import { password } from './acts.ts';
import { sessionOf } from './gates.ts';
import { accountsOf, isIssued } from './state.ts';
import type { State } from './state.ts';

/* What somebody means by "the right one" and "the next step", as things stand. */

const at = <T>(list: readonly T[], index: number, otherwise: T): T => list[index % list.length] ?? otherwise;
export const nameAt = ({ names }: State, index: number): string => at(names, index, 'nobody00');
export const spelt = (name: string, loud: boolean): string => (loud ? name.toUpperCase() : name);

const freshBasicPasswords = ['93702648', '58203714', '61930472', '40718352'];
export const nextBasicPasswords = [...freshBasicPasswords, '12345678', '11111111'];

const draftOf = (state: State, by: number) => state.browsers[by]?.draft;

/** The present Basic Password of the account that a draft begins with, or that stands at a place of the signed-in investor. */
const rightOf = (state: State, basicUserId: string | undefined): string =>
  state.accounts.find((account) => account.basicUserId === basicUserId)?.passwords.at(-1) ?? '00000001';

export const confirm = (state: State, by: number, right: boolean): Act => ({
  do: 'confirm',
  by,
  basicPassword: right ? rightOf(state, draftOf(state, by)?.details?.basicUserIds[0]) : '00000001',
});

interface Change {
  readonly by: number;
  readonly position: Place;
  readonly right: boolean;
  readonly next: string;
  readonly check: Check;
}

export const change = (state: State, { by, position, right, next, check }: Change): Act => {
  const key = sessionOf(state, by)?.key ?? '';
  const account = accountsOf(state, key).find(({ owner }) => owner?.position === position);
  const present = account?.passwords.at(-1);
  return { do: 'change', by, position, current: right ? (present ?? '85270413') : '00000001', next, check };
};

/** The first name that is free, and an account: another one for each browser, but those of the first browser's are two. */
const submit = (state: State, by: number, corporate: boolean | undefined): Act => {
  const fits = state.accounts.filter(
    (account) => account.open && account.owner === undefined && account.corporate === corporate,
  );
  const primary = fits[by % fits.length];
  const prefix = primary?.prefixes[0] ?? 'A123';
  const others = fits.filter((each) => each !== primary && each.prefixes.includes(prefix));
  const linked = by === 0 ? others.slice(0, 1) : [];
  return {
    do: 'submit details',
    by,
    basicUserIds: [primary?.basicUserId ?? '99999999', ...linked.map(({ basicUserId }) => basicUserId)],
    prefix,
    internetUserId: state.names.find((name) => state.users[name] === undefined) ?? nameAt(state, 0),
    check: 'right',
  };
};

/** The next right step of a registration in this browser, with the first account that is free. */
export const onward = (state: State, by: number): Act => {
  const draft = draftOf(state, by);
  switch (draft?.step) {
    case undefined:
      return { do: 'accept terms', by, current: true };
    case 'category':
      return { do: 'choose category', by, corporate: false };
    case 'details':
      return submit(state, by, draft.corporate);
    case 'review':
      return confirm(state, by, true);
    case 'done':
      return { do: 'abandon', by };
  }
};

const places: readonly Place[] = [1, 2, 3, 4];
const placeOf = (number: number): Place => places.find((place) => place === number) ?? 1;

/** The next right step towards the portal in this browser. */
export const onwardIn = (state: State, by: number, later: boolean): Act => {
  const session = sessionOf(state, by);
  switch (session?.stage) {
    case undefined:
      return { do: 'sign in', by, internetUserId: nameAt(state, by), password, check: 'right' };
    case 'terms-acceptance':
      return { do: 'accept new terms', by, current: true };
    case 'basic-password-change': {
      const due = accountsOf(state, session.key).find(
        (account) => isIssued(account) && !session.putOff.includes(account.owner?.position ?? 0),
      );
      const position = placeOf(due?.owner?.position ?? 1);
      if (later && position > 1) return { do: 'put off', by, position };
      const next = at(freshBasicPasswords, state.sessionsMade, '93702648');
      return change(state, { by, position, right: true, next, check: 'right' });
    }
    case 'active':
      return { do: 'list messages', by };
  }
};

/** An account that would match the signed-in investor's primary one, the first that is free; or any at all. */
export const link = (state: State, { by, any, right }: { by: number; any: number; right: boolean }): Act => {
  const [primary] = accountsOf(state, sessionOf(state, by)?.key ?? '');
  const fits = state.accounts.filter(
    (account) =>
      account.open &&
      account.owner === undefined &&
      account.corporate === primary?.corporate &&
      account.prefixes.some((prefix) => primary.prefixes.includes(prefix)),
  );
  const wanted = any > 5 ? state.accounts[any] : fits[any % Math.max(1, fits.length)];
  const prefix = wanted?.prefixes.find((each) => primary?.prefixes.includes(each)) ?? 'A123';
  const basicUserId = wanted?.basicUserId ?? '99999999';
  return {
    do: 'link',
    by,
    basicUserId,
    prefix,
    basicPassword: right ? rightOf(state, basicUserId) : '00000001',
  };
};

/** One's own account at a place, or where there is none, somebody's. */
export const accountIdAt = (state: State, by: number, position: Place): string => {
  const held = accountsOf(state, sessionOf(state, by)?.key ?? '');
  const account = held.find(({ owner }) => owner?.position === position) ?? state.accounts[position];
  return account?.id ?? '00000000-0000-7000-8000-000000000002';
};

export const provePlace = (state: State, by: number, position: Place): Act => {
  const id = accountIdAt(state, by, position);
  const account = state.accounts.find((one) => one.id === id);
  return { do: 'prove', by, id, basicPassword: account?.passwords.at(-1) ?? '00000001' };
};
