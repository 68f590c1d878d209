import { queryOptions } from '@tanstack/react-query';
import { getTerms } from '@vestibule/contract/terms';
import type { Locale } from '@vestibule/domain/locales';
import { call } from '#api/client.ts';

/** The terms change with a release of the operator's, seldom within a visit. */
export const termsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['terms', locale],
    queryFn: () => call(getTerms, { query: { locale } }),
    staleTime: 60 * 60 * 1000,
  });
