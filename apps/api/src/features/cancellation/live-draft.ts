import { cancellationLifetimeMs } from '@vestibule/domain/cancellation';
import { fail } from '#failure.ts';
import type { CancellationDraft } from './cancellation.repository.ts';

export const expiryFrom = (now: Date): Date => new Date(now.getTime() + cancellationLifetimeMs);

export const hasExpired = ({ expiresAt }: Pick<CancellationDraft, 'expiresAt'>, now: Date): boolean =>
  expiresAt <= now;

/** Whether what was proved may still be confirmed; what is done stays done whatever was changed since. */
export const isVoid = ({ cancelledAt, outdated }: CancellationDraft): boolean =>
  cancelledAt === null && outdated;

/** The proof of a browser, or its result. Fails with `cancellation.not_started` or `cancellation.draft_expired`. */
export const liveDraft = (draft: CancellationDraft | undefined, now: Date): CancellationDraft => {
  if (draft === undefined || isVoid(draft)) return fail('cancellation.not_started');
  if (!hasExpired(draft, now)) return draft;
  // A result that ran out took nothing with it.
  return draft.cancelledAt === null ? fail('cancellation.draft_expired') : fail('cancellation.not_started');
};
