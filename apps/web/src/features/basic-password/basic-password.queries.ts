import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeBasicPassword,
  changeBasicPasswordOf,
  getBasicPasswordDue,
  putOffBasicPassword,
} from '@vestibule/contract/basic-password';
import type { BasicPasswordDue } from '@vestibule/contract/basic-password';
import type { SessionView } from '@vestibule/contract/session';
import type * as z from 'zod/mini';
import { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { sessionQuery } from '#api/session-query.ts';

/** Which account is due; the server knows, and another tab may have gone on meanwhile. */
export const dueQuery = queryOptions({
  queryKey: ['basic-password', 'due'],
  queryFn: () => call(getBasicPasswordDue, {}),
});

interface Afterwards {
  readonly session: SessionView;
  readonly due: BasicPasswordDue;
}

/** What is due, and the session's stage, after a change. */
export const useKeepAfterwards = () => {
  const client = useQueryClient();
  return ({ session, due }: Afterwards) => {
    client.setQueryData(dueQuery.queryKey, due);
    client.setQueryData(sessionQuery.queryKey, session);
  };
};

/** Another tab has gone on: the server says what is due now. */
export const useAskAnew = () => {
  const client = useQueryClient();
  return (error: Error): boolean => {
    const isStale = error instanceof ApiError && error.is('basic_password.not_due');
    if (isStale) void client.invalidateQueries();
    return isStale;
  };
};

export const useChange = () =>
  useMutation({
    mutationFn: (body: z.input<typeof changeBasicPassword.body>) => call(changeBasicPassword, { body }),
  });

export const useChangeOf = (id: string) =>
  useMutation({
    mutationFn: (body: z.input<typeof changeBasicPasswordOf.body>) =>
      call(changeBasicPasswordOf, { params: { id }, body }),
  });

export const usePutOff = () =>
  useMutation({
    mutationFn: (position: 1 | 2 | 3 | 4) => call(putOffBasicPassword, { body: { position } }),
    onSuccess: useKeepAfterwards(),
    onError: useAskAnew(),
  });
