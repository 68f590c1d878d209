import type { ParticularsView } from '@vestibule/contract';
import { fail } from '#failure.ts';
import { changeParticulars } from './change-particulars.ts';
import type { ChangingParts, Whose } from './change-particulars.ts';

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

/** Compares and sets: where another tab was quicker nothing is changed, unless it set this very address. */
export const changeAddress =
  (parts: ChangingParts) =>
  (
    whose: Whose,
    { addressLines, shown }: { readonly addressLines: readonly string[]; readonly shown: readonly string[] },
  ): Promise<ParticularsView> =>
    changeParticulars(
      parts,
      whose,
    )(async ({ repositories, present, at, note }) => {
      const wanted = addressLines.filter((line) => line !== '');
      if (same(present.addressLines, wanted)) return;
      if (!same(present.addressLines, shown)) fail('particulars.changed_meanwhile');
      await repositories.particulars.change(whose.accountId, { addressLines: wanted }, at);
      await note(['address']);
    });
