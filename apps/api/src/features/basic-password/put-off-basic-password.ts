import { mayPutOff } from '@vestibule/domain/first-sign-in';
import type { Position } from '@vestibule/domain/registration';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { heldAccounts, nextStage } from '#next-stage.ts';
import type { Parts } from '#parts.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import { accountDue } from './account-due.ts';
import { viewDue } from './basic-password.view.ts';
import type { Afterwards } from './change-basic-password.ts';

/** "Later", for this session: the linked account stays unproved and is asked for again at the next sign-in (rules §4). */
export const putOffBasicPassword =
  ({ transact, clock, ids }: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  async (session: CurrentSession, position: Position): Promise<Afterwards> => {
    if (!mayPutOff({ position })) return fail('basic_password.primary_not_deferrable');
    const token = ids.token();
    return transact(async (repositories) => {
      const held = (await repositories.sessions.lock(session.id)) ?? fail('session.expired');
      const account = await accountDue(repositories, { ...session, ...held }, position);
      const putOffPositions = [...held.putOffPositions, position];
      const now = clock.now();
      const stage = await nextStage(repositories, { userId: session.userId, putOffPositions }, now);
      await repositories.sessions.rotate(session.id, { tokenHash: sha256Hex(token), stage, putOffPositions });
      await repositories.audit.append({
        id: ids.uuid(),
        subject: `account:${account.accountId}`,
        at: now,
        event: 'basic_password.put_off',
        actor: 'investor',
        data: { userId: session.userId },
      });
      const renewed = { ...session, stage, putOffPositions };
      return { token, session: renewed, due: viewDue(await heldAccounts(repositories, renewed)) };
    });
  };
