import { queryOptions } from '@tanstack/react-query';
import { extendSession, getSession, signOut, type SessionView } from '@vestibule/contract/session';
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
  keepSession({ signedIn: false });
};

export const extend = async (): Promise<void> => keepSession(await call(extendSession, {}));

/** Tells the other tabs of this browser, which share the session, that it was ended on purpose. */
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('vestibule');

export const tellSignedOut = (): void => tabs?.postMessage('signed-out');

/**
 * Ends the session. Fails where the server can't be reached: then it is not ended, and the page must not say so. What was shown is forgotten by
 * the page that is gone to (`forgetSession`): sooner, the frame would take it for a session that ran out.
 */
export const endSession = async (): Promise<void> => {
  await call(signOut, {});
  tellSignedOut();
};

/** Hears that another tab ended the session; the function returned stops listening. */
export const onSignedOutElsewhere = (hear: () => void): (() => void) => {
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (data === 'signed-out') hear();
  };
  tabs?.addEventListener('message', listen);
  return () => tabs?.removeEventListener('message', listen);
};
