import { queryOptions } from '@tanstack/react-query';
import { listTermsAcceptances, listTermsVersions } from '@vestibule/contract/terms';
import { call } from '#api/client.ts';
import { termsKey } from '#terms-text/terms.queries.ts';

export const termsVersionsQuery = queryOptions({
  queryKey: [...termsKey, 'versions'],
  queryFn: () => call(listTermsVersions, {}),
});

/** What the reader accepted; for who is signed in. */
export const acceptancesQuery = queryOptions({
  queryKey: [...termsKey, 'acceptances'],
  queryFn: () => call(listTermsAcceptances, {}),
});
