import { basicPasswordMinimumAgeMs } from '@vestibule/domain/basic-password';
import { humanCheck, type HumanCheckWorld } from '#features/captcha/human-check.ts';
import { proveBasicPassword } from '#features/basic-password/prove-basic-password.ts';
import { proveCredentials } from '#features/session/prove-credentials.ts';
import { proveInternetPassword } from '#features/session/prove-internet-password.ts';
import type { Database } from '#platform/database.ts';
import type { Parts } from './parts.ts';
import { postBell } from './post-bell.ts';
import { repositoriesOn, type Transact } from './repositories.ts';

/** What a composition chooses: everything that is not decided by the code itself. */
export type World = Pick<Parts, 'clock' | 'ids' | 'hasher' | 'keyedHashes' | 'commonPasswords'> &
  HumanCheckWorld &
  Partial<Pick<Parts, 'basicPasswordMinimumAgeMs'>>;

export const composeParts = (database: Pick<Database, 'prisma' | 'transact'>, world: World): Parts => {
  const { keyedHashes } = world;
  const bell = postBell();
  const transact: Transact = async (work) => {
    let letterQueued = false;
    const noteLetter = (): void => {
      letterQueued = true;
    };
    const done = await database.transact((db) => work(repositoriesOn(db, keyedHashes, noteLetter)));
    // Not before the act stands: the post would find nothing yet.
    if (letterQueued) bell.ring();
    return done;
  };
  const parts = {
    basicPasswordMinimumAgeMs,
    ...world,
    repositories: repositoriesOn(database.prisma, keyedHashes, bell.ring),
    transact,
    bell,
  };
  const checking = humanCheck(parts);
  return {
    ...parts,
    humanCheck: checking,
    proveBasicPassword: proveBasicPassword(parts),
    proveCredentials: proveCredentials({ ...parts, humanCheck: checking }),
    proveInternetPassword: proveInternetPassword(parts),
  };
};
