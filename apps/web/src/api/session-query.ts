import { queryOptions } from '@tanstack/react-query';
import { getSession, type SessionView } from '@vestibule/contract/session';
import { call } from './client.ts';
import { queryClient } from './query-client.ts';

/** Who is signed in, at which stage, until when. Asking does not count as use of the session. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => call(getSession, {}),
});

/** What a route answered of the session is where it stands now. */
export const keepSession = (session: SessionView): void => {
  queryClient.setQueryData(sessionQuery.queryKey, session);
};

/** Forgets everything that was shown to who is signed in no longer. */
export const forgetSession = (): void => {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, { signedIn: false });
};
