import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { forgetDevice, forgetOtherDevices, listDevices } from '@vestibule/contract/devices';
import {
  changeInternetPassword,
  chooseLanguage,
  getInternetAccount,
  listActivity,
} from '@vestibule/contract/internet-account';
import type { ActivityPage } from '@vestibule/contract/internet-account';
import { endOtherSessions, endSession, listSessions } from '@vestibule/contract/session';
import type { Locale } from '@vestibule/domain/locales';
import type * as z from 'zod/mini';
import { call } from '#api/client.ts';
import { useProven } from '#proof/use-proven.ts';

export const internetAccountQuery = queryOptions({
  queryKey: ['internet-account'],
  queryFn: () => call(getInternetAccount, {}),
});

const newest: string | undefined = undefined;
export const activityQuery = (only: 'refused' | undefined) =>
  infiniteQueryOptions({
    queryKey: ['activity', only ?? 'all'],
    queryFn: ({ pageParam }) => call(listActivity, { query: { before: pageParam, only } }),
    initialPageParam: newest,
    getNextPageParam: ({ next }: ActivityPage) => next ?? undefined,
  });

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => call(listSessions, {}),
});

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: () => call(listDevices, {}),
});

export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: z.input<typeof changeInternetPassword.body>) => call(changeInternetPassword, { body }),
  });

export const useChooseLanguage = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (language: Locale) => call(chooseLanguage, { body: { language } }),
    onSuccess: (account) => client.setQueryData(internetAccountQuery.queryKey, account),
  });
};

/** One of them by its id, or all others. */
export type Which = { readonly id: string } | 'others';

/** Ends sessions; whatever came of it, the list is asked for anew. */
export const useEndSessions = () => {
  const proven = useProven();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: Which): Promise<unknown> =>
      proven((): Promise<unknown> =>
        which === 'others' ? call(endOtherSessions, {}) : call(endSession, { params: which }),
      ),
    onSettled: () => client.invalidateQueries(sessionsQuery),
  });
};

/** Forgets browsers; whatever came of it, the list is asked for anew. */
export const useForgetDevices = () => {
  const proven = useProven();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: Which): Promise<unknown> =>
      proven((): Promise<unknown> =>
        which === 'others' ? call(forgetOtherDevices, {}) : call(forgetDevice, { params: which }),
      ),
    onSettled: () => client.invalidateQueries(devicesQuery),
  });
};
