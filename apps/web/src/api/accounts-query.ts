import { queryOptions } from '@tanstack/react-query';
import { listAccounts } from '@vestibule/contract/accounts';
import type { AccountList } from '@vestibule/contract/accounts';
import { call } from './client.ts';
import { queryClient } from './query-client.ts';

/** The investor's accounts and their state: several features show them, and each act on them answers them anew. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: () => call(listAccounts, {}),
});

/** What an act on the accounts answered is how they stand now. */
export const keepAccounts = (accounts: AccountList): void => {
  queryClient.setQueryData(accountsQuery.queryKey, accounts);
};

/** Something has changed them elsewhere. */
export const askAccountsAnew = (): Promise<void> => queryClient.invalidateQueries(accountsQuery);
