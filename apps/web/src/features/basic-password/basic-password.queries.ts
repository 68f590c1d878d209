import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeBasicPassword,
  getBasicPasswordDue,
  putOffBasicPassword,
} from '@vestibule/contract/basic-password';
import type { BasicPasswordDue } from '@vestibule/contract/basic-password';
import type { SessionView } from '@vestibule/contract/session';
import type * as z from 'zod/mini';
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

const useStep = <Input>(step: (input: Input) => Promise<Afterwards>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSuccess: ({ session, due }) => {
      client.setQueryData(dueQuery.queryKey, due);
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
};

export const useChange = () =>
  useStep((body: z.input<typeof changeBasicPassword.body>) => call(changeBasicPassword, { body }));

export const usePutOff = () =>
  useStep((position: 1 | 2 | 3 | 4) => call(putOffBasicPassword, { body: { position } }));
