import type { Parts } from '#parts.ts';
import { cancelUser } from './cancel-user.ts';
import type { Cancelled } from './cancel-user.ts';

export interface CancellationOrder {
  readonly userId: string;
  /** Why, for the audit log. */
  readonly reason: string;
  readonly operator: string;
}

/**
 * Cancels an Internet User ID for a holder who cannot prove it any more, as one who forgot the Internet Password: the desk has seen who they
 * are. All is as if they had cancelled it themselves. Undefined where it was cancelled before.
 */
export const orderCancellation =
  (parts: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  ({ userId, ...order }: CancellationOrder): Promise<Cancelled | undefined> =>
    parts.transact(async (repositories) => {
      const { cancellations } = repositories;
      if (!(await cancellations.lockActiveUser(userId))) return undefined;
      const canceller = { by: 'operator', ...order } as const;
      const cancelled = await cancelUser(repositories, parts)({ userId, at: parts.clock.now(), canceller });
      await cancellations.forgetOf(userId);
      return cancelled;
    });
