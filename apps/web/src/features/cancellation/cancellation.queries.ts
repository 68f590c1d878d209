import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  abandonCancellation,
  confirmCancellation,
  getCancellation,
  proveCancellation,
} from '@vestibule/contract/cancellation';
import type { CancellationView } from '@vestibule/contract/cancellation';
import type * as z from 'zod/mini';
import { call } from '#api/client.ts';
import { forgetSession, sessionQuery, tellSignedOut } from '#api/session-query.ts';

/** What this browser has proved or cancelled. The server knows; it is asked again at every page. */
export const cancellationQuery = queryOptions({
  queryKey: ['cancellation'],
  queryFn: () => call(getCancellation, {}),
});

export const useProve = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof proveCancellation.body>) => call(proveCancellation, { body }),
    onSuccess: (view) => {
      client.setQueryData(cancellationQuery.queryKey, view);
    },
  });
};

/** Nothing that was shown to who is gone stays in memory, here or in another tab; whoever else is signed in stays signed in. */
const useForgetting = () => {
  const client = useQueryClient();
  return (view: CancellationView): void => {
    const session = client.getQueryData(sessionQuery.queryKey);
    if (session?.signedIn && session.internetUserId === view.internetUserId) {
      forgetSession();
      tellSignedOut();
    } else client.clear();
    client.setQueryData(cancellationQuery.queryKey, view);
  };
};

export const useConfirm = () => {
  const forget = useForgetting();
  return useMutation({
    mutationFn: (internetUserId: string) => call(confirmCancellation, { body: { internetUserId } }),
    onSuccess: forget,
  });
};

/** Throws the proof or the result away; the frame then leads to the beginning. */
export const useAbandon = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(abandonCancellation, {}),
    onSettled: () => client.refetchQueries(cancellationQuery),
  });
};
