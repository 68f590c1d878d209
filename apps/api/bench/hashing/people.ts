import { currentTermsVersion } from '@vestibule/brand/terms';
import { basicPasswordHistoryDepth } from '@vestibule/domain/basic-password';
import type { Parts } from '#parts.ts';
import type { Repositories } from '#repositories.ts';

export const internetPassword = 'Bench7measures';
export const presentBasicPassword = '58203714';
export const nextBasicPassword = '61930472';

export interface Person {
  readonly internetUserId: string;
}

interface Digests {
  readonly internet: Awaited<ReturnType<Parts['hasher']['hash']>>;
  readonly salt: string;
  readonly present: string;
}

/** Everybody has the same passwords, so that seeding hashes once. */
const digests = async ({ hasher }: Parts): Promise<Digests> => {
  const salt = await hasher.newSalt();
  return {
    internet: await hasher.hash(internetPassword),
    salt,
    present: await hasher.hashWithSalt(presentBasicPassword, salt, hasher.currentPepperVersion),
  };
};

interface Seed {
  readonly index: number;
  /** `chosen`: settled; `issued`: must change the Basic Password, whose history is full all the same. */
  readonly origin: 'chosen' | 'issued';
}

const historyOf = async (
  parts: Parts,
  repositories: Repositories,
  { accountId, origin, salt, present }: History,
) => {
  const { basicPasswords } = repositories;
  const entry = () => ({
    id: parts.ids.uuid(),
    accountId,
    salt,
    digest: present,
    pepperVersion: parts.hasher.currentPepperVersion,
    setAt: parts.clock.now(),
  });
  await basicPasswords.issue([entry()]);
  for (let sequence = 1; sequence < basicPasswordHistoryDepth; sequence += 1)
    await basicPasswords.retireAndSet({ ...entry(), origin, retired: { sequence, tag: sequence } });
};

interface History extends Pick<Digests, 'salt' | 'present'>, Pick<Seed, 'origin'> {
  readonly accountId: string;
}

const accountOf = (id: string, index: number, now: Date) => ({
  id,
  basicUserId: String(70_000_000 + index),
  holderKind: 'individual' as const,
  nameZh: '陳大文',
  nameEn: 'Chan Tai Man',
  email: null,
  phone: null,
  language: 'zh-Hant',
  status: 'open' as const,
  createdAt: now,
  identities: [],
});

const seed = async (parts: Parts, made: Digests, { index, origin }: Seed): Promise<Person> => {
  const now = parts.clock.now();
  const [accountId, userId] = [parts.ids.uuid(), parts.ids.uuid()];
  const internetUserId = `P${String(index).padStart(7, '0')}`;
  const user = {
    internetUserId,
    key: internetUserId.toLowerCase(),
    language: 'zh-Hant',
    registeredAt: now,
  } as const;
  await parts.transact(async (repositories) => {
    const { accounts, users, terms } = repositories;
    await accounts.create([accountOf(accountId, index, now)]);
    await users.create({ ...user, id: userId, password: made.internet });
    await accounts.link({ accountId, userId, position: 1, linkedAt: now, provenAt: now });
    await terms.accept({ userId, version: currentTermsVersion, locale: 'zh-Hant', acceptedAt: now });
    await historyOf(parts, repositories, { accountId, origin, ...made });
  });
  return { internetUserId };
};

/** Registered investors whose Basic Password has a full history. */
export const seedPeople = async (
  parts: Parts,
  counts: { readonly settled: number; readonly issued: number },
) => {
  const made = await digests(parts);
  const settled: Person[] = [];
  const issued: Person[] = [];
  for (let index = 0; index < counts.settled; index += 1)
    settled.push(await seed(parts, made, { index, origin: 'chosen' }));
  for (let index = 0; index < counts.issued; index += 1)
    issued.push(await seed(parts, made, { index: counts.settled + index, origin: 'issued' }));
  return { settled, issued };
};
