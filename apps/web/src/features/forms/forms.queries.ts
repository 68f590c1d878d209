import { queryOptions } from '@tanstack/react-query';
import { listAccounts } from '@vestibule/contract/accounts';
import type { ProvedAccount } from '@vestibule/contract/accounts';
import { call } from '#api/client.ts';

/** Accounts whose name and number a form may bear: an account that was not proved shows nothing (rules §3). */
export const namedAccountsQuery = queryOptions({
  queryKey: ['forms', 'accounts'],
  queryFn: async (): Promise<readonly ProvedAccount[]> =>
    (await call(listAccounts, {})).items.filter((account) => account.proved),
});
