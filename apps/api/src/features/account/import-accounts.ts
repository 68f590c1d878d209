import type { Parts } from '#parts.ts';
import { changedNames, changedParticulars } from './account-entry.ts';
import type { AccountEntry } from './account-entry.ts';
import type { AccountParticulars } from './account.repository.ts';
import { openAccounts } from './open-accounts.ts';
import type { Opening } from './open-accounts.ts';

export interface IssuedBasicPassword {
  readonly basicUserId: string;
  readonly basicPassword: string;
}

export interface IssueDesk {
  /** A random Basic Password for this account. */
  readonly draw: (basicUserId: string) => string;
  /**
   * Keeps what was drawn where the PIN mailer finds it, safe on disk, before the accounts are written: a password kept for an account that was
   * then not opened does no harm, an account whose password nobody knows does.
   */
  readonly keep: (issued: readonly IssuedBasicPassword[]) => Promise<void>;
  /** Who imports, for the audit log. */
  readonly operator: string;
}

export interface ImportOutcome {
  readonly opened: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Basic User IDs that are there with another holder kind; nothing of them was changed. */
  readonly conflicting: readonly string[];
}

type ImportParts = Pick<Parts, 'transact' | 'repositories' | 'hasher' | 'keyedHashes' | 'ids' | 'clock'>;

interface Known {
  readonly account: AccountParticulars;
  readonly entry: AccountEntry;
}

/** Answers how many were changed. */
const update = async (
  { transact, clock, ids }: ImportParts,
  known: readonly Known[],
  operator: string,
): Promise<number> => {
  const changes = known.flatMap(({ account, entry }) => {
    const particulars = changedParticulars(account, entry.particulars);
    return particulars === undefined ? [] : [{ account, particulars }];
  });
  if (changes.length > 0)
    await transact(async ({ accounts, audit }) => {
      const at = clock.now();
      for (const { account, particulars } of changes) {
        await accounts.changeParticulars(account.id, particulars, at);
        const fields = changedNames(account, particulars).join(', ');
        await audit.append({
          id: ids.uuid(),
          subject: `account:${account.id}`,
          at,
          event: 'account.changed',
          actor: 'operator',
          data: { fields, status: particulars.status, operator },
        });
      }
    });
  return changes.length;
};

const drawMissing = async (entries: readonly AccountEntry[], desk: IssueDesk): Promise<Opening[]> => {
  const drawn: IssuedBasicPassword[] = [];
  const openings = entries.map((entry): Opening => {
    if (entry.basicPassword !== undefined) return { entry, basicPassword: entry.basicPassword };
    const issued = { basicUserId: entry.basicUserId, basicPassword: desk.draw(entry.basicUserId) };
    drawn.push(issued);
    return { entry, basicPassword: issued.basicPassword };
  });
  if (drawn.length > 0) await desk.keep(drawn);
  return openings;
};

/**
 * Opens the accounts of one batch that are not there yet and brings the particulars of the others up to date; never their identity documents,
 * their holder kind or their Basic Password. All of the new ones are opened or none, so a batch may be given again after any failure.
 * The Basic User IDs of a batch must differ. Throws `ImportRace`.
 */
export const importAccounts =
  (parts: ImportParts) =>
  async (batch: readonly AccountEntry[], desk: IssueDesk): Promise<ImportOutcome> => {
    const there = await parts.repositories.accounts.particularsOf(
      batch.map(({ basicUserId }) => basicUserId),
    );
    const byId = new Map(there.map((account) => [account.basicUserId, account]));
    const known = batch.flatMap((entry) => {
      const account = byId.get(entry.basicUserId);
      return account === undefined ? [] : [{ account, entry }];
    });
    const agreeing = known.filter(({ account, entry }) => account.holderKind === entry.holderKind);
    const conflicting = known.filter((pair) => !agreeing.includes(pair));
    const fresh = batch.filter(({ basicUserId }) => !byId.has(basicUserId));
    await openAccounts(parts, await drawMissing(fresh, desk), desk.operator);
    const updated = await update(parts, agreeing, desk.operator);
    return {
      opened: fresh.length,
      updated,
      unchanged: agreeing.length - updated,
      conflicting: conflicting.map(({ entry }) => entry.basicUserId),
    };
  };
