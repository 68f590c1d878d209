import type { AccountCategory } from '@vestibule/domain/registration';
import type { Parts } from '#parts.ts';
import { changeDraft } from './change-draft.ts';
import { withCategory } from './draft.ts';
import type { Draft } from './draft.ts';

export const chooseCategory =
  (parts: Pick<Parts, 'transact' | 'clock'>) =>
  (browser: string, category: AccountCategory): Promise<Draft> =>
    changeDraft(parts, browser, (draft, now) => withCategory(draft, category, now));
