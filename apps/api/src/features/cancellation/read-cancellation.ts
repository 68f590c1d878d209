import type { Parts } from '#parts.ts';
import { shownBasicUserId } from './cancel-user.ts';
import type { CancellationDraft } from './cancellation.repository.ts';
import { hasExpired, isVoid } from './live-draft.ts';

export interface Cancellation {
  readonly draft: CancellationDraft | undefined;
  /** What becomes free, or did, the primary first. */
  readonly basicUserIds: readonly string[];
  /** There was a proof, and its time is over: told once. */
  readonly expired: boolean;
}

const nothing = { draft: undefined, basicUserIds: [], expired: false } as const;

/** What a browser has proved or cancelled. One that ran out of time is thrown away when it is met. */
export const readCancellation =
  ({ repositories: { cancellations, accounts }, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (browser: string): Promise<Cancellation> => {
    const draft = await cancellations.find(browser);
    if (draft === undefined) return nothing;
    const now = clock.now();
    if (hasExpired(draft, now)) {
      const thrownAway = await cancellations.forgetExpired(browser, now);
      return { ...nothing, expired: thrownAway && draft.cancelledAt === null };
    }
    if (isVoid(draft)) return nothing;
    if (draft.cancelledAt !== null) return { draft, basicUserIds: draft.freedBasicUserIds, expired: false };
    const links = await accounts.linksOf(draft.userId);
    return { draft, basicUserIds: links.map(shownBasicUserId), expired: false };
  };
