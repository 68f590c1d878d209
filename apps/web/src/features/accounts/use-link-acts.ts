import { useMutation } from '@tanstack/react-query';
import { choosePrimary, unlinkAccount } from '@vestibule/contract/accounts';
import type { AccountList, HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { askAccountsAnew, keepAccounts } from '#api/accounts-query.ts';
import { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { useProven } from '#proof/use-proven.ts';
import type { Told } from './told.ts';

export type LinkAct = 'unlink' | 'promote';

/** An act on one of the links. */
export interface Wanted {
  readonly act: LinkAct;
  readonly account: HeldAccount;
}

const send = ({ act, account: { id } }: Wanted): Promise<AccountList> => {
  switch (act) {
    case 'unlink':
      return call(unlinkAccount, { params: { id } });
    case 'promote':
      return call(choosePrimary, { body: { id } });
  }
};

export const toldOf = ({ act, account }: Wanted): Told => ({
  what: act === 'unlink' ? 'unlinked' : 'primary',
  id: groupBasicUserId(account.basicUserId),
});

/** Unlinks or chooses the primary account, with a fresh proof; the list follows at once, and is asked anew where another tab was quicker. */
export const useLinkActs = (onDone: (told: Told) => void) => {
  const proven = useProven();
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: (wanted: Wanted) => proven(() => send(wanted)),
    onSuccess: (accounts, wanted) => {
      keepAccounts(accounts);
      onDone(toldOf(wanted));
    },
    onError: (refused) => {
      if (refused instanceof ApiError && refused.code.startsWith('account.')) void askAccountsAnew();
    },
  });
  return {
    perform: (wanted: Wanted) => mutate(wanted),
    again: () => variables !== undefined && mutate(variables),
    isPending,
    /** Not where the reader thought better of it. */
    trouble: error instanceof ApiError ? error : undefined,
  };
};
