import type { Parts } from '#parts.ts';
import { liveDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** One change of a browser's live draft, with every other change of it kept waiting. Fails as `liveDraft` does. */
export const changeDraft = (
  { transact, clock }: Pick<Parts, 'transact' | 'clock'>,
  browser: string,
  change: (draft: Draft, now: Date) => Draft,
): Promise<Draft> =>
  transact(async ({ drafts }) => {
    const now = clock.now();
    const changed = change(liveDraft(await drafts.lock(browser), now), now);
    await drafts.put(changed);
    return changed;
  });
