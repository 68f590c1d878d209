import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { getTerms, getTermsVersion } from '@vestibule/contract/terms';
import type { Locale } from '@vestibule/domain/locales';
import { call } from '#api/client.ts';

/** What is asked about the terms; to be asked anew where the server says that another version is in force. */
export const termsKey = ['terms'] as const;

const hourMs = 60 * 60 * 1000;

/** The terms in force, kept on the screen while they come in another language; they change seldom within a visit. */
export const termsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [...termsKey, 'in-force', locale],
    queryFn: () => call(getTerms, { query: { locale } }),
    placeholderData: keepPreviousData,
    staleTime: hourMs,
  });

/** A version by its name; what was published never changes. */
export const termsVersionQuery = (version: string, locale: Locale) =>
  queryOptions({
    queryKey: [...termsKey, 'version', version, locale],
    queryFn: () => call(getTermsVersion, { params: { version }, query: { locale } }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
