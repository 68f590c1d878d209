import { queryOptions } from '@tanstack/react-query';
import { getParticulars } from '@vestibule/contract/particulars';
import type { ParticularsView } from '@vestibule/contract/particulars';
import { askAccountsAnew } from '#api/accounts-query.ts';
import { call } from '#api/client.ts';
import { queryClient } from '#api/query-client.ts';

export const particularsQuery = queryOptions({
  queryKey: ['particulars'],
  queryFn: () => call(getParticulars, {}),
});

/** What an act answered is how they stand now; the summary of the accounts shows some of them too. */
export const keepParticulars = (view: ParticularsView): void => {
  queryClient.setQueryData(particularsQuery.queryKey, view);
  void askAccountsAnew();
};

/** Something was changed elsewhere. */
export const askParticularsAnew = (): Promise<void> => queryClient.invalidateQueries(particularsQuery);
