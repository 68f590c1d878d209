import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  getBroadcast,
  listBroadcasts,
  markAllBroadcastsRead,
  markBroadcastRead,
} from '@vestibule/contract/broadcasts';
import type { RouteAnswer, RouteCall } from '@vestibule/contract/route';
import type { Locale } from '@vestibule/domain/locales';
import { call } from '#api/client.ts';
import { everything, topicOf } from './use-choice.ts';
import type { Choice } from './use-choice.ts';

const listKey = ['broadcasts', 'list'] as const;

const filterOf = (choice: Choice): Omit<RouteCall<typeof getBroadcast>['query'], 'locale'> => ({
  topic: topicOf(choice),
  text: choice.text === '' ? undefined : choice.text,
  only: choice.onlyUnread ? 'unread' : undefined,
});

export const broadcastsQuery = (locale: Locale, choice: Choice = everything) => {
  const query = { locale, ...filterOf(choice), after: choice.after, before: choice.before };
  return queryOptions({
    queryKey: [...listKey, query],
    queryFn: () => call(listBroadcasts, { query }),
    placeholderData: keepPreviousData,
  });
};

/** One message, and its neighbours among what was chosen. */
export const broadcastQuery = (reference: string, locale: Locale, choice: Choice) => {
  const query = { locale, ...filterOf(choice) };
  return queryOptions({
    queryKey: ['broadcasts', 'one', reference, query],
    queryFn: () => call(getBroadcast, { params: { reference }, query }),
    // While it comes in another language, the same message stays.
    placeholderData: (former: RouteAnswer<typeof getBroadcast> | undefined) =>
      former?.reference === reference ? former : undefined,
  });
};

/** Notes that a message was opened; the lists then count it no longer. */
export const useMarkRead = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reference: string) => call(markBroadcastRead, { params: { reference } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey }),
  });
};

/** Notes that everything is read that there was at the moment of a list. */
export const useMarkAllRead = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asOf: string) => call(markAllBroadcastsRead, { body: { asOf } }),
    onSuccess: () => client.invalidateQueries({ queryKey: listKey }),
  });
};
