import type { ParticularsView } from '@vestibule/contract';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { changeParticulars } from './change-particulars.ts';
import type { ChangingParts, Whose } from './change-particulars.ts';

/** The address or number stays as it is; a code that is on its way is void. */
export const abandonContactChange =
  (parts: ChangingParts) =>
  (whose: Whose, channel: ContactChannel): Promise<ParticularsView> =>
    changeParticulars(
      parts,
      whose,
    )(async ({ repositories }) =>
      repositories.particulars.dropChange({ accountId: whose.accountId, channel }),
    );
