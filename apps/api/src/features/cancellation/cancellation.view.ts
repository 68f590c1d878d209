import type { CancellationView } from '@vestibule/contract';
import type { CancellationStep } from '@vestibule/domain/cancellation';
import type { CancellationDraft } from './cancellation.repository.ts';
import type { Cancellation } from './read-cancellation.ts';

const stepOf = (draft: CancellationDraft | undefined): CancellationStep => {
  if (draft === undefined) return 'details';
  return draft.cancelledAt === null ? 'review' : 'done';
};

/** What the browser may know of what it has proved. */
export const viewCancellation = (
  { draft, basicUserIds, expired }: Cancellation,
  now: Date,
): CancellationView => ({
  step: stepOf(draft),
  expired,
  now: now.toISOString(),
  expiresAt: draft?.expiresAt.toISOString() ?? null,
  internetUserId: draft?.internetUserId ?? null,
  basicUserIds: [...basicUserIds],
  cancelledAt: draft?.cancelledAt?.toISOString() ?? null,
});
