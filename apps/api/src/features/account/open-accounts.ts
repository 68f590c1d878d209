import type { Parts } from '#parts.ts';
import { newParticulars } from './account-entry.ts';
import type { AccountEntry } from './account-entry.ts';
import { identityPrefixMac } from '#platform/identity-prefix-mac.ts';
import { inTurns } from './in-turns.ts';

type OpeningParts = Pick<Parts, 'transact' | 'hasher' | 'keyedHashes' | 'ids' | 'clock'>;

export interface Opening {
  readonly entry: AccountEntry;
  readonly basicPassword: string;
}

/** Another import opened one of these accounts meanwhile: its holder must not get two letters, so nothing of the batch stands. */
export class ImportRace extends Error {
  override readonly name = 'ImportRace';

  constructor() {
    super('another import opened some of these accounts at the same time; give the same command again');
  }
}

/** So many hashes are asked for at once: enough to keep every core busy, far from the hasher's queue being full. */
const hashesInTurn = 8;

const accountOf = (
  { keyedHashes, ids }: OpeningParts,
  { basicUserId, holderKind, identities, particulars }: AccountEntry,
  now: Date,
) => {
  const id = ids.uuid();
  return {
    id,
    basicUserId,
    holderKind,
    ...newParticulars(particulars),
    createdAt: now,
    identities: identities.map(({ kind, prefix }) => ({
      id: ids.uuid(),
      kind,
      prefixMac: identityPrefixMac(keyedHashes, id, prefix),
    })),
  };
};

/** All that takes time is done before the transaction: the hashes wait for one another in the bounded hasher. */
const prepare =
  (parts: OpeningParts, now: Date) =>
  async ({ entry, basicPassword }: Opening) => {
    const account = accountOf(parts, entry, now);
    const salt = await parts.hasher.newSalt();
    const pepperVersion = parts.hasher.currentPepperVersion;
    const digest = await parts.hasher.hashWithSalt(basicPassword, salt, pepperVersion);
    return {
      account,
      basicPassword: { id: parts.ids.uuid(), accountId: account.id, digest, salt, pepperVersion, setAt: now },
    };
  };

/** Opens all of these accounts with their issued Basic Passwords, or none of them; the audit log tells who did. Throws `ImportRace`. */
export const openAccounts = async (
  parts: OpeningParts,
  openings: readonly Opening[],
  operator: string,
): Promise<void> => {
  if (openings.length === 0) return;
  const now = parts.clock.now();
  const prepared = await inTurns(openings, hashesInTurn, prepare(parts, now));
  await parts.transact(async ({ accounts, basicPasswords, audit }) => {
    const opened = await accounts.create(prepared.map(({ account }) => account));
    if (opened.length < prepared.length) throw new ImportRace();
    await basicPasswords.issue(prepared.map(({ basicPassword }) => basicPassword));
    for (const { account } of prepared)
      await audit.append({
        id: parts.ids.uuid(),
        subject: `account:${account.id}`,
        at: now,
        event: 'account.imported',
        actor: 'operator',
        data: { basicUserId: account.basicUserId, operator },
      });
  });
};
