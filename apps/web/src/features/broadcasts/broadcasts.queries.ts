import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { getBroadcast, listBroadcasts, markBroadcastRead } from '@vestibule/contract/broadcasts';
import type { RouteAnswer } from '@vestibule/contract/route';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import { call } from '#api/client.ts';

export interface Choice {
  readonly locale: Locale;
  readonly topic: BroadcastTopic | undefined;
  /** From 1. */
  readonly page: number;
}

const listKey = ['broadcasts', 'list'] as const;

export const broadcastsQuery = (choice: Choice) =>
  queryOptions({
    queryKey: [...listKey, choice],
    queryFn: () => call(listBroadcasts, { query: choice }),
    placeholderData: keepPreviousData,
  });

export const broadcastQuery = (reference: string, locale: Locale) =>
  queryOptions({
    queryKey: ['broadcasts', 'one', reference, locale],
    queryFn: () => call(getBroadcast, { params: { reference }, query: { locale } }),
    // While it comes in another language, the same message stays.
    placeholderData: (former: RouteAnswer<typeof getBroadcast> | undefined) =>
      former?.reference === reference ? former : undefined,
  });

/** Notes that a message was opened; the lists then count it no longer. */
export const useMarkRead = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reference: string) => call(markBroadcastRead, { params: { reference } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey }),
  });
};
