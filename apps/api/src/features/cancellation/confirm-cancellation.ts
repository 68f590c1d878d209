import { internetUserIdKey } from '@vestibule/domain/identifiers';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import { cancelUser, shownBasicUserId } from './cancel-user.ts';
import type { CancellationDraft } from './cancellation.repository.ts';
import { expiryFrom, liveDraft } from './live-draft.ts';

type ConfirmParts = Pick<Parts, 'repositories' | 'transact' | 'clock' | 'ids'>;
type Browser = Pick<RequestContext, 'browser' | 'userAgent' | 'address'>;

/** What the page showed must be what this browser has proved last. */
const refuseAnother = (draft: CancellationDraft, shown: string): void => {
  if (internetUserIdKey(draft.internetUserId) !== internetUserIdKey(shown)) fail('cancellation.superseded');
};

/**
 * Cancels what this browser has proved, everything or nothing; answers whose it was. A retry of what is done answers the same again. Fails
 * as the contract's route says.
 */
export const confirmCancellation =
  (parts: ConfirmParts) =>
  async (browser: Browser, shown: string): Promise<CancellationDraft> => {
    const held = liveDraft(await parts.repositories.cancellations.find(browser.browser), parts.clock.now());
    refuseAnother(held, shown);
    return parts.transact(async (repositories) => {
      const { cancellations } = repositories;
      const isActive = await cancellations.lockActiveUser(held.userId);
      const now = parts.clock.now();
      const draft = liveDraft(await cancellations.lock(browser.browser), now);
      refuseAnother(draft, shown);
      if (draft.cancelledAt !== null) return draft;
      // Another browser, or the operator, was quicker, and took this proof with it.
      if (!isActive) return fail('cancellation.not_started');
      const canceller = { by: 'investor', visitor: browser } as const;
      const { userId } = draft;
      const { freed } = await cancelUser(repositories, parts)({ userId, at: now, canceller });
      const done = {
        cancelledAt: now,
        freedBasicUserIds: freed.map(shownBasicUserId),
        expiresAt: expiryFrom(now),
      };
      await cancellations.finish(draft.id, done);
      await cancellations.forgetOf(userId);
      return { ...draft, ...done };
    });
  };
