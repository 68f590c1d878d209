import { maxLinkedAccounts } from '@vestibule/domain/registration';
import { useState } from 'react';
import { linkedPaths } from './details-paths.ts';
import type { DetailsForm } from './use-details-form.ts';

/** A linked account that was taken away and can be put back. */
export interface Removed {
  readonly index: number;
  readonly basicUserId: string;
}

export interface LinkedAccounts {
  /** How many fields are shown. */
  readonly count: number;
  readonly removed: Removed | undefined;
  add(): void;
  remove(index: number): void;
  undo(): void;
}

export const undoButtonId = 'undo-removal';

/** After the field was drawn. */
const focusSoon = (id: string | undefined) => {
  if (id !== undefined) requestAnimationFrame(() => document.getElementById(id)?.focus());
};

/** The fields of linked accounts: one more, one less, and back. The focus goes along. */
export const useLinkedAccounts = (form: DetailsForm): LinkedAccounts => {
  const [removed, setRemoved] = useState<Removed>();
  const linked = form.watch('linkedBasicUserIds');
  const put = (basicUserIds: string[], focus: string | undefined) => {
    form.clearErrors('linkedBasicUserIds');
    form.setValue('linkedBasicUserIds', basicUserIds);
    focusSoon(focus);
  };
  return {
    count: linked.length,
    removed,
    add: () => {
      setRemoved(undefined);
      put([...linked, ''].slice(0, maxLinkedAccounts), linkedPaths[linked.length]);
    },
    remove: (index) => {
      setRemoved({ index, basicUserId: linked[index] ?? '' });
      put(linked.toSpliced(index, 1), undoButtonId);
    },
    undo: () => {
      if (removed === undefined) return;
      setRemoved(undefined);
      put(linked.toSpliced(removed.index, 0, removed.basicUserId), linkedPaths[removed.index]);
    },
  };
};
