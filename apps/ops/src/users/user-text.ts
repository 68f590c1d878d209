import type { ShownUser } from '@vestibule/api/features/users/show-user.ts';
import { writeInstant } from '../hong-kong-time.ts';
import { table } from '../output.ts';

const when = (instant: Date | null): string => (instant === null ? 'never' : writeInstant(instant));

const restText = ({ failedAttempts, restedUntil }: ShownUser['strangers']): string =>
  restedUntil === null
    ? `open (${failedAttempts} failures in a row)`
    : `rests until ${writeInstant(restedUntil)} (${failedAttempts} failures in a row)`;

const statusText = ({ status, cancelledAt }: ShownUser): string =>
  cancelledAt === null ? status : `${status} ${writeInstant(cancelledAt)}`;

const deviceRows = ({ devices }: ShownUser): string[][] =>
  devices.map(({ failedAttempts = 0, restedUntil = null, lastSeenAt, userAgent }, index) => [
    `Sign-in, browser ${index + 1}`,
    `${restText({ failedAttempts, restedUntil })}; last seen ${writeInstant(lastSeenAt)}; ${userAgent}`,
  ]);

const sessionRows = ({ sessions }: ShownUser): string[][] =>
  sessions.map(({ createdAt, lastSeenAt, stage, userAgent }, index) => [
    `Session ${index + 1}`,
    `since ${writeInstant(createdAt)}, used ${writeInstant(lastSeenAt)}, ${stage}; ${userAgent}`,
  ]);

type Account = ShownUser['accounts'][number];

const passwordText = ({ basicPassword }: Account): string => {
  if (basicPassword === null) return 'no Basic Password';
  const { origin, setAt, mustChange } = basicPassword;
  return `Basic Password ${origin} ${writeInstant(setAt)}${mustChange ? ', to be changed' : ''}`;
};

const accountText = (account: Account): string => {
  const { provenAt, lockedUntil, failedAttempts } = account;
  return [
    account.basicUserId,
    account.status,
    provenAt === null ? 'not yet proved' : `proved ${writeInstant(provenAt)}`,
    passwordText(account),
    lockedUntil === null ? `${failedAttempts} failures` : `rests until ${writeInstant(lockedUntil)}`,
  ].join(', ');
};

const accountRows = ({ accounts }: ShownUser): string[][] =>
  accounts.map((account) => [
    account.position === 1 ? 'Primary account' : `Linked account ${account.position}`,
    accountText(account),
  ]);

const termsText = ({ terms: [latest] }: ShownUser): string =>
  latest === undefined
    ? 'none'
    : `${latest.version} in ${latest.locale}, accepted ${writeInstant(latest.acceptedAt)}`;

/** For a person to read; times are Hong Kong's. */
export const userText = (user: ShownUser): string =>
  table([
    ['Internet User ID', user.internetUserId],
    ['State', statusText(user)],
    ['Language', user.language],
    ['Registered', writeInstant(user.registeredAt)],
    ['Last sign-in', `${when(user.lastSignInAt)} (${user.failedSignIns} failures since)`],
    ['Sign-in, strangers', restText(user.strangers)],
    ...deviceRows(user),
    ['Sessions', String(user.sessions.length)],
    ...sessionRows(user),
    ['Accounts', String(user.accounts.length)],
    ...accountRows(user),
    ['Terms of use', termsText(user)],
    ['Letters', `${user.letters.waiting} waiting, ${user.letters.givenUp} given up`],
  ]);
