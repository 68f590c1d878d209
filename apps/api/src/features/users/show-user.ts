import { attemptAllowed, basicPasswordSubject } from '@vestibule/domain/lockout';
import { normalisePhone } from '@vestibule/domain/particulars';
import { isLive } from '@vestibule/domain/session';
import type { Parts } from '#parts.ts';
import type { Repositories } from '#repositories.ts';
import { signInRests } from './sign-in-rests.ts';

type UserRecord = Awaited<ReturnType<Repositories['userRecords']['find']>>;
type LinkRow = UserRecord['links'][number];

const accountOf = async (
  { attempts }: Pick<Repositories, 'attempts'>,
  { account, ...place }: LinkRow,
  now: Date,
) => {
  const counted = await attempts.find(basicPasswordSubject(account.id));
  const [present] = account.basicPasswords;
  return {
    ...place,
    basicUserId: account.basicUserId,
    status: account.status,
    basicPassword: present ?? null,
    failedAttempts: counted.count,
    lockedUntil: attemptAllowed(counted, now) ? null : counted.restedUntil,
  };
};

/** Where letters of an account go: also to the new address or number that waits for its code. Unproved, it has none of its reader's. */
const addressesOf = ({ provenAt, account: { email, phone, contactChanges } }: LinkRow): string[] => {
  if (provenAt === null) return [];
  const pending = contactChanges.map(({ value }) => value);
  // A number that an import brought may lack its country; letters go to the whole one.
  return [...(email === null ? [] : [email]), ...(phone === null ? [] : [normalisePhone(phone)]), ...pending];
};

/** One Internet User as the operator may see them: no secret, nothing by which anybody could go. */
export const showUser =
  ({ repositories, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (userId: string) => {
    const now = clock.now();
    const {
      id: _id,
      key,
      links,
      knownDevices,
      sessions,
      termsAcceptances,
      ...user
    } = await repositories.userRecords.find(userId);
    const rests = await signInRests(repositories, { key, knownDevices }, now);
    const accounts = [];
    for (const link of links) accounts.push(await accountOf(repositories, link, now));
    return {
      ...user,
      strangers: rests.strangers,
      devices: knownDevices.map(({ tokenHash: _hash, ...device }, index) => ({
        ...device,
        ...rests.devices[index],
      })),
      sessions: sessions.filter((session) => isLive(session, now)),
      accounts,
      terms: termsAcceptances,
      letters: await repositories.userRecords.letters(links.flatMap(addressesOf)),
    };
  };

export type ShownUser = Awaited<ReturnType<ReturnType<typeof showUser>>>;
